/** `npm run soak` runs the whole of it; `npm test` what fits into seconds. */
export const isWhole = process.env.SOAK === "whole";

/** What a suite of it may take, in milliseconds. */
export const timeout = isWhole ? 1_800_000 : 180_000;
