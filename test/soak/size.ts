/** `npm run soak` runs the whole of it; `npm test` what fits into seconds. */
export const isWhole = process.env.SOAK === "whole";
