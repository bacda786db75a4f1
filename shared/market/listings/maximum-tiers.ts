/** How many prices by quantity a listing has at most; apart from its schema, for what carries none to a browser. */
export const maximumTiers = 8;
