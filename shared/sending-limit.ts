/** How many of a thing may be done in a window of time, and within whom it is counted. */
export interface SendingLimit {
  code: string;
  within: "sender" | "recipient" | "pair";
  seconds: number;
  limit: number;
}

/** The window that a moment lies in: its number, its end (epoch second), and how long it still lasts. */
export function windowAt(
  seconds: number,
  now: Date,
): { number: number; endsAt: number; secondsLeft: number } {
  const at = Math.floor(now.getTime() / 1000);
  const number = Math.floor(at / seconds);
  const endsAt = (number + 1) * seconds;
  return { number, endsAt, secondsLeft: endsAt - at };
}
