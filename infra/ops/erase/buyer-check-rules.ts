import { change, erase, erasedText, isTheirs, type Rule, when } from "./fates.ts";

/** What is decided for what is kept of buyers' companies and of questions about them. */
export const buyerCheckRules: Record<string, Rule> = {
  "buyer-company"(item, whom) {
    const own = isTheirs(item, whom);
    if (own) return own;
    const check = item.registerCheck as { checkerId: string } | undefined;
    return check?.checkerId === whom.personId
      ? change(
          { registerCheck: { ...check, checkerName: erasedText } },
          "what was found in a register is kept for the next office, without the name",
        )
      : undefined;
  },
  "buyer-check"(item, { personId, profileIds }) {
    if (profileIds.has(String(item.profileId))) return erase;
    const isBuyers = item.buyerId === personId;
    const verdicts = item.verdicts as { checkerId: string }[];
    const isCheckers = verdicts.some(({ checkerId }) => checkerId === personId);
    if (!isBuyers && !isCheckers) return undefined;
    const unsaid = isBuyers ? { reasons: erasedText } : {};
    const changes = {
      verdicts: verdicts.map((it) => ({
        ...it,
        ...unsaid,
        ...(it.checkerId === personId ? { checkerName: erasedText } : {}),
      })),
      ...(isBuyers
        ? {
            company: { ...(item.company as object), name: erasedText },
            note: undefined,
            ...(item.stage === "asked" ? { stage: "withdrawn" } : {}),
          }
        : {}),
    };
    return change(
      changes,
      "the exporter keeps what an office answered, and when, without the buyer's and the checker's names and what was said of a buyer who is gone",
    );
  },
  "waiting-buyer-check": ({ buyerId, profileId }, { personId, profileIds }) =>
    when(buyerId === personId || profileIds.has(String(profileId))),
};
