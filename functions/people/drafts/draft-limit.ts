import { countWithin, type Write } from "#functions/platform/table/write.ts";
import { TooManyRequests } from "#shared/errors.ts";
import { windowAt } from "#shared/sending-limit.ts";

/** Of those who are not signed in there is nobody to count by, so the form that they write in is what counts. */
const draftLimit = { seconds: 600, limit: 60 };

/** Counts one more draft of the form at `path`, in the transaction that keeps it. */
export function countDraft(path: string, now: Date): Write {
  const { seconds, limit } = draftLimit;
  const { number, endsAt, secondsLeft } = windowAt(seconds, now);
  const params = { minutes: Math.ceil(secondsLeft / 60) };
  return countWithin(
    { name: `draft|${path}|${seconds}|${number}`, limit, expiresAt: endsAt },
    () => new TooManyRequests("drafts_too_many", { retryAfterSeconds: secondsLeft, params }),
  );
}
