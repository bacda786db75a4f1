import { countWithin, type Write } from "#functions/platform/table/write.ts";
import { TooManyRequests } from "#shared/errors.ts";
import { type SendingLimit, windowAt } from "#shared/inquiries/sending-limits.ts";

/** Counts one more within each limit, in the transaction of what is counted. */
export function countSending(
  limits: readonly SendingLimit[],
  what: "inquiry" | "message",
  { sender, recipient }: { sender: string; recipient: string },
  now: Date,
): Write[] {
  const whom = { sender, recipient, pair: `${sender}>${recipient}` };
  return limits.map(({ code, within, seconds, limit }) => {
    const { number, endsAt, secondsLeft } = windowAt(seconds, now);
    const name = `${what}|${within}|${whom[within]}|${seconds}|${number}`;
    const params = { minutes: Math.ceil(secondsLeft / 60), limit };
    return countWithin(
      { name, limit, expiresAt: endsAt },
      () => new TooManyRequests(code, { retryAfterSeconds: secondsLeft, params }),
    );
  });
}
