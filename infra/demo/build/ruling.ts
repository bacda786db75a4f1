import { restore, type Write } from "#functions/platform/table/write.ts";
import { rulingRecord } from "#functions/trade/disputes/disputes.records.ts";
import type { PublishedRuling } from "#shared/trade/disputes/ruling.ts";
import { rulingIds } from "#shared/trade/ids.ts";
import { demoId } from "../demo-ids.ts";
import type { Moments } from "../moments.ts";
import type { DemoRuling } from "../rulings.ts";

export function rulingOf({ name, ruledDaysAgo, ...said }: DemoRuling, moments: Moments): PublishedRuling {
  const at = moments.daysAgo(ruledDaysAgo);
  return {
    ...said,
    id: demoId(rulingIds, name),
    ...{ stage: "published", originCountry: "ID", isDemo: true },
    ...{ version: 1, createdAt: at, updatedAt: at },
  };
}

export function rulingWrites(ruling: PublishedRuling): Write[] {
  return [restore(rulingRecord, ruling)];
}
