/** What a screen's two buttons say to the server: go on to the next one, or later. */
export const acts = { on: "on", later: "later" } as const;
