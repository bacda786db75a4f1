import { TooManyRequests } from "#shared/errors.ts";
import { type SendingLimit, windowAt } from "#shared/sending-limit.ts";
import { countWithin } from "../table/conditions.ts";
import type { Write } from "../table/write.ts";

/**
 * Counts one more of what is sent, such as `inquiry`, within each limit, or `count` more together. A refusal is TooManyRequests with the limit's
 * code.
 */
export function countSending(
  limits: readonly SendingLimit[],
  what: string,
  { sender, recipient }: { sender: string; recipient: string },
  now: Date,
  count = 1,
): Write[] {
  const whom = { sender, recipient, pair: `${sender}>${recipient}` };
  return limits.map(({ code, within, seconds, limit }) => {
    const { number, endsAt, secondsLeft } = windowAt(seconds, now);
    const name = `${what}|${within}|${whom[within]}|${seconds}|${number}`;
    const params = { minutes: Math.ceil(secondsLeft / 60), limit };
    return countWithin(
      { name, limit, expiresAt: endsAt, count },
      () => new TooManyRequests(code, { retryAfterSeconds: secondsLeft, params }),
    );
  });
}
