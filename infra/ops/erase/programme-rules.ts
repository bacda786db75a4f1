import { change, erase, erasedText, isTheirs, never, ofTheirBusiness, type Rule } from "./fates.ts";

/** Their own, or of their business; where they were the officer, the act stays in their office's name. */
export const programmeRules: Record<string, Rule> = {
  verification(item, whom) {
    const own = isTheirs(item, whom) ?? ofTheirBusiness(item, whom);
    if (own) return own;
    const history = item.history as { officerId?: string; officerName?: string }[];
    if (!history.some(({ officerId }) => officerId === whom.personId)) return undefined;
    const unnamed = history.map((it) =>
      it.officerId === whom.personId ? { ...it, officerName: erasedText } : it,
    );
    return change(
      { history: unnamed },
      "what an office found of somebody else is kept, without the officer's name",
    );
  },
  "verification-private": isTheirs,
  "verification-file": isTheirs,
  "last-verification": (item, whom) => isTheirs(item, whom) ?? ofTheirBusiness(item, whom),
  "certificate-case"(item, whom) {
    const own = ofTheirBusiness(item, whom);
    const { personId } = (item.file ?? {}) as { personId?: string };
    if (own || personId !== whom.personId) return own;
    return change(
      { file: undefined, stage: "stated" },
      "the business's certificate is kept, without their file",
    );
  },
  /** Of their business; where they were the officer, the act stays in their office's name. */
  "number-case"({ id, history }, { personId, profileIds }) {
    if (profileIds.has(String(id))) return erase;
    const events = history as { officerId?: string }[];
    if (!events.some(({ officerId }) => officerId === personId)) return undefined;
    const unnamed = events.map((it) => (it.officerId === personId ? { ...it, officerName: erasedText } : it));
    return change(
      { history: unnamed },
      "what an office found of a business's numbers is kept, without the officer's name",
    );
  },
  "name-skeleton": ofTheirBusiness,
  "name-pair"({ one, other, officerId }, { personId, profileIds }) {
    const both = [one, other] as { profileId: string }[];
    if (both.some(({ profileId }) => profileIds.has(profileId))) return erase;
    if (officerId !== personId) return undefined;
    return change(
      { officerName: erasedText },
      "what an office found of two names is kept, without the officer's name",
    );
  },
  /** Ids alone: who of an office looked, for the person whose evidence it was. */
  look: never,
  readiness: (item, whom) => {
    const own = ofTheirBusiness(item, whom);
    if (own) return own;
    const { byId } = (item.consent ?? {}) as { byId?: string };
    return byId === whom.personId
      ? change(
          { consent: undefined },
          "the business is others' too; its answers are shown to attachés no longer, until one of them wants it",
        )
      : undefined;
  },
  assessment: ofTheirBusiness,
  /** Figures of a province, and nobody in them. */
  "band-tally": never,
  learner: isTheirs,
  /** With it goes its proof; it is drawn anew each time, so no file of it is kept. */
  "learning-certificate": isTheirs,
  /** Holds nothing by which anybody is known. */
  "learning-count": never,
};
