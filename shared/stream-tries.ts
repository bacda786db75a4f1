/**
 * How often what follows from a write is tried before it becomes a dead letter, and how long one try may take: on AWS and
 * on one machine alike (docs/decisions/033).
 */
export const streamTries = {
  most: 10,
  /** How long the function may live for one batch. */
  timeoutSeconds: 60,
  /** How long it waits after a batch in which something failed, so that the next try finds another world. */
  pauseSeconds: 10,
} as const;

/**
 * How long whoever took on a mail has to send it before it counts as crashed: longer than the function can live that took
 * it, so that two never send one mail; and shorter than the tries go on that may wait for it.
 */
export const mailLeaseSeconds = streamTries.timeoutSeconds + 15;
