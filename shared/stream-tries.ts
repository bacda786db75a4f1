/**
 * How often what follows from a write is tried before it becomes a dead letter, and how long one try may take: on AWS and
 * on one machine alike. Together they outlast whatever a try of before may still hold (`mailLeaseSeconds`), and a table
 * that answers nothing for some minutes.
 */
export const streamTries = {
  most: 10,
  /** Before the second try; doubled before each further one. */
  firstPauseMs: 250,
  /** How long the function may work on one batch. */
  batchSeconds: 60,
} as const;

/**
 * How long whoever took on a mail has to send it before it counts as crashed: longer than the function can live that took
 * it, so that two never send the same.
 */
export const mailLeaseSeconds = streamTries.batchSeconds + 15;

/** From the first try to the last, where each fails at once. */
export function triedForSeconds({
  most,
  firstPauseMs,
}: Pick<typeof streamTries, "most" | "firstPauseMs">): number {
  return (firstPauseMs * (2 ** (most - 1) - 1)) / 1000;
}
