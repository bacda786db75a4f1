import { setTimeout } from "node:timers/promises";

/** Waits before a further try: up to 40 ms after the first, twice that after each, at random so that rivals part. */
export async function backOff(attempt: number): Promise<void> {
  await setTimeout(Math.random() * 20 * 2 ** attempt);
}
