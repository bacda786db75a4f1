import { setTimeout } from "node:timers/promises";

const firstMs = 40;
const longestMs = 1_500;

/** The pause before a further try: up to 40 ms after the first, twice that after each, at random so that rivals part. */
export function pauseMs(attempt: number): number {
  return Math.random() * Math.min(longestMs, firstMs * 2 ** (attempt - 1));
}

export async function backOff(attempt: number): Promise<void> {
  await setTimeout(pauseMs(attempt));
}
