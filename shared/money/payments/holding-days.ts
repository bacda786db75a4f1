/** Longer than that no money is held (the card provider's own bound); both sides and we are told before. */
export const holdingDays = { told: 60, warned: 80, limit: 90 } as const;
