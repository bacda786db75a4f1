/** What a screen's buttons say to the server: go on to the next one, later, or back to the one before. */
export const acts = { on: "on", later: "later", back: "back" } as const;
