import { isKeptFault } from "./stripe-faults.ts";

/**
 * Does something under a key that Stripe knows it by, so that a repeat changes nothing. Stripe also repeats a failure of
 * its own under that key, for a day: then, and only where `findDone` finds that nothing came of it, a second key is
 * taken, which is the same each time too.
 */
export async function once<T>(
  key: string,
  work: (idempotencyKey: string) => Promise<T>,
  findDone: () => Promise<T | undefined> = async () => undefined,
): Promise<T> {
  try {
    return await work(key);
  } catch (error) {
    if (!isKeptFault(error)) throw error;
    return (await findDone()) ?? (await work(`${key}-again`));
  }
}
