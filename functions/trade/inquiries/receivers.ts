import { membersOf } from "#functions/market/profiles/profiles.offers.ts";
import type { Table } from "#functions/platform/table/table.ts";
import type { Inquiry, Side } from "#shared/trade/inquiries/inquiry.ts";

/** The people on one side of a trade, as who is told of what the other side did. */
export async function receiversOn(
  table: Table,
  side: Side,
  { buyerId, profileId }: Pick<Inquiry, "buyerId" | "profileId">,
): Promise<string[]> {
  if (side === "buyer") return [buyerId];
  return (await membersOf(table, profileId)).map(({ personId }) => personId);
}
