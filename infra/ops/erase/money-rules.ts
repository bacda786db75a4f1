import { change, erasedText, never, ofTheirBusiness, type Rule, when } from "./fates.ts";

const kept =
  "what was paid, held and given back is kept in figures, as books must be by law; names and words are gone";

/** A business's, or a buyer's for one order. */
const ofThem: Rule = (item, whom) => ofTheirBusiness(item, whom) ?? when(item.buyerId === whom.personId);

/** What is decided for each kind of thing that is about money. The ledger itself holds ids and figures alone. */
export const moneyRules: Record<string, Rule> = {
  account: never,
  "ledger-entry": never,
  posting: never,
  "ledger-state": never,
  reconciliation: never,
  "money-pointer": never,
  "provider-event": never,
  refund: never,
  holding: never,
  "held-payment"(item, { profileIds }) {
    return profileIds.has(String(item.profileId)) ? change({ exporterName: erasedText }, kept) : undefined;
  },
  payout: never,
  "payout-batch": never,
  "payout-desk": never,
  "payout-sweep": never,
  /** Kept up by a reaction on the ledger: what is owed is paid out first, or kept for whoever is owed it. */
  "owed-business": never,
  "payout-account": ofThem,
  "payout-account-details": ofThem,
};
