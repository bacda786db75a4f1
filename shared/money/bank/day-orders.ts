/** Which comes first in a day that is written in figures alone, as in `31/01/2026`. */
export const dayOrders = ["day_first", "month_first"] as const;
export type DayOrder = (typeof dayOrders)[number];
