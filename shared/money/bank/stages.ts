/**
 * Where a bank line stands: somebody has to decide; somebody has, and a second person has to confirm it; posted to a
 * payment; given back; none of ours; or money that left, which is only noted.
 */
export const bankLineStages = ["open", "proposed", "posted", "returned", "not_ours", "noted"] as const;
export type BankLineStage = (typeof bankLineStages)[number];

/** What somebody did about a line. */
export const bankActs = ["match", "allot", "return", "disown", "confirm", "decline"] as const;
export type BankAct = (typeof bankActs)[number];
