export const buyerCheckStages = ["asked", "answered", "withdrawn", "lapsed"] as const;

/** What an attaché can say of a buyer. */
export const buyerVerdicts = ["genuine", "careful", "do_not_trade", "cannot_say"] as const;
export type BuyerVerdict = (typeof buyerVerdicts)[number];

/** A business that asks this often of one buyer has its answer. */
export const mostVerdicts = 10;

/** An office looks into a register, writes to it or calls there; two weeks are what that takes. */
export const answerDays = 14;
/** After which the attachés are told once more. */
export const remindDays = 5;

/** For how long a verdict holds, where nothing else is said; a company that was there in spring may be gone in winter. */
export const usualValidDays = 90;
export const validDaysRange = { least: 7, most: 365 } as const;
