/** How much of one kind a receiver is mailed of in a day (UTC), each thing in a mail of its own, before the rest is told together. */
export interface MailTurns {
  /** So many at once, whoever they are from. */
  some: number;
  /** Past those, each sender's first of the day, up to so many of all. */
  most: number;
  /** Of what is told together: at most one mail in this time. */
  gapSeconds: number;
}

/**
 * Whether a thing is told in a mail of its own: the `number`-th of its day for its receiver, and the `ofSender`-th of its
 * sender. Nobody's is refused because of what others send, and one sender cannot use up what others have.
 */
export function isToldAtOnce(
  { some, most }: MailTurns,
  { number, ofSender }: { number: number; ofSender: number },
): boolean {
  return number <= some || (ofSender === 1 && number <= most);
}

/** Those of a mail that tells of many, each sender's first before anybody's second; else in their order. */
export function inFairOrder<T>(things: readonly T[], senderOf: (thing: T) => string): T[] {
  const counts = new Map<string, number>();
  const placed = things.map((thing) => {
    const place = counts.get(senderOf(thing)) ?? 0;
    counts.set(senderOf(thing), place + 1);
    return { thing, place };
  });
  return placed.sort((a, b) => a.place - b.place).map(({ thing }) => thing);
}
