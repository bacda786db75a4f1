import { change, erasedText, never, type Rule } from "./fates.ts";

const kept =
  "what was paid, held and given back is kept in figures, as books must be by law; names and words are gone";

/** What is decided for each kind of thing that is about money. The ledger itself holds ids and figures alone. */
export const moneyRules: Record<string, Rule> = {
  account: never,
  "ledger-entry": never,
  posting: never,
  "ledger-state": never,
  "money-pointer": never,
  "provider-event": never,
  refund: never,
  holding: never,
  "held-payment"(item, { profileIds }) {
    return profileIds.has(String(item.profileId)) ? change({ exporterName: erasedText }, kept) : undefined;
  },
};
