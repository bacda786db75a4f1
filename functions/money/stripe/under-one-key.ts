import { isKeptFault } from "./stripe-faults.ts";

/** An outage of many hours, asked through every few minutes. */
const mostKeys = 100;

/**
 * Does something under a key that Stripe knows it by, so that a repeat changes nothing. Stripe also repeats a failure of
 * its own under that key, for a day: then, and only where `findDone` finds that nothing came of it, the next key of a
 * row is taken that is the same each time.
 */
export async function underOneKey<T>(
  key: string,
  work: (idempotencyKey: string) => Promise<T>,
  findDone: () => Promise<T | undefined>,
): Promise<T> {
  let fault: unknown;
  for (let number = 1; number <= mostKeys; number++)
    try {
      return await work(number === 1 ? key : `${key}-${number}`);
    } catch (error) {
      if (!isKeptFault(error)) throw error;
      const done = number === 1 ? await findDone() : undefined;
      if (done) return done;
      fault = error;
    }
  throw fault;
}
