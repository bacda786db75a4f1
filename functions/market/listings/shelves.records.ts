import * as z from "zod";
import type { Ctx } from "#functions/platform/ctx.ts";
import { defineRecord } from "#functions/platform/table/record.ts";
import { add, change, type Write } from "#functions/platform/table/write.ts";
import { Conflict } from "#shared/errors.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { firstPlaces, recentOnly, shelvedAt } from "#shared/market/listings/shelf.ts";
import { profileIds } from "#shared/people/ids.ts";
import { stamps } from "#shared/stamps.ts";

/** When a business published lately; each new listing changes it, so of two at once one counts the other. */
const Shelf = z.strictObject({
  profileId: profileIds.schema,
  publishedAt: z.array(z.iso.datetime()),
  ...stamps,
});
type Shelf = z.infer<typeof Shelf>;

export const shelfRecord = defineRecord<Shelf, string>()({
  kind: "shelf",
  schema: Shelf,
  key: (profileId) => ({ pk: `PROFILE#${profileId}`, sk: "SHELF" }),
  keyOf: ({ profileId }) => profileId,
});

/** The place of a listing that is published for the first time; one that was before keeps the place that it had. */
export async function placeOnShelf(
  { table, now }: Pick<Ctx, "table" | "now">,
  { profileId, publishedAt, ...listing }: Listing,
): Promise<{ shelvedAt: string | undefined; writes: Write[] }> {
  if (publishedAt !== undefined) return { shelvedAt: listing.shelvedAt, writes: [] };
  const shelf = await table.get(shelfRecord, profileId);
  const before = recentOnly(shelf?.publishedAt ?? [], now);
  const moments = [...before, now.toISOString()];
  const write = shelf
    ? change(shelfRecord, shelf, { publishedAt: moments })
    : add(shelfRecord, { profileId, publishedAt: moments }, () => new Conflict("version_stale"));
  const isAtItsMoment = before.length < firstPlaces;
  return { shelvedAt: isAtItsMoment ? undefined : shelvedAt(before.length, now), writes: [write] };
}
