import { type OnTime, onTime } from "#functions/platform/due/due.ts";
import { posting } from "#functions/platform/mail/outbox.ts";
import { digestOnTime } from "#shared/market/saved-searches/digest.ts";
import { savedSearchProcess } from "#shared/market/saved-searches/saved-searches.process.ts";
import { aboutDigest, digestWriter } from "./digest-about.ts";
import { savedSearchesRecord } from "./saved-searches.records.ts";

/** The mail is posted as its time moves on, with what it tells of: no crash tells anything twice, or not at all. */
export const savedSearchesOnTime: readonly OnTime[] = [
  onTime(savedSearchesRecord, savedSearchProcess.steps.tell, ({ now }, saved) => {
    const { personId, round } = saved;
    const { span, changes } = digestOnTime(saved, now);
    const mail = { id: `digest-${personId}-${round}`, writer: digestWriter };
    return { changes, writes: [posting({ ...mail, about: aboutDigest(personId, span) }, now)] };
  }),
];
