import type { OnTime } from "./platform/due/due.ts";
import { mailRecord, outboxDue } from "./platform/mail/outbox.ts";
import { partOf, type Slice } from "./platform/slice.ts";
import type { AnyRecord } from "./platform/table/record.ts";
import { slices } from "./slices.ts";

/** All things that time moves on, and what their timed steps do; run by the schedule alone. */
export async function allDue(
  mounted: readonly Slice[] = slices,
): Promise<{ records: AnyRecord[]; effects: OnTime[] }> {
  const [records, effects] = await Promise.all([partOf(mounted, "records"), partOf(mounted, "onTime")]);
  const moved = records.filter(({ process }) =>
    Object.values(process?.steps ?? {}).some(({ by }) => by === "time"),
  );
  return { records: [mailRecord, ...moved], effects: [...outboxDue, ...effects] };
}
