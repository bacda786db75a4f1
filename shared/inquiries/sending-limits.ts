/** How many of a thing may be done in a window of time, and within whom it is counted. */
export interface SendingLimit {
  code: string;
  within: "sender" | "recipient" | "pair";
  seconds: number;
  limit: number;
}

const day = 24 * 3600;

/** Addresses are cheap, so limits by address do not hold spam back: count by sender, by recipient, and by both. */
export const inquiryLimits: readonly SendingLimit[] = [
  { code: "inquiries_too_fast", within: "sender", seconds: 600, limit: 5 },
  { code: "inquiries_too_many", within: "sender", seconds: day, limit: 20 },
  { code: "inquiries_too_many_here", within: "pair", seconds: day, limit: 5 },
  { code: "recipient_full", within: "recipient", seconds: day, limit: 200 },
];

export const replyLimits: readonly SendingLimit[] = [
  { code: "messages_too_fast", within: "sender", seconds: 600, limit: 40 },
];

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
