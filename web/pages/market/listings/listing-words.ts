import type { Listing, ListingStage } from "#shared/market/listings/listing.ts";
import { lookup } from "#web/messages.ts";
import type { PageContext } from "#web/page.ts";

export function stageName({ t }: PageContext, stage: ListingStage): string {
  return lookup(t, `listings_stage_${stage}`) ?? stage;
}

/** What the listing counts in, such as "kg"; a plain "unit" while that is not said. */
export function unitName({ t }: Pick<PageContext, "t">, { unit }: Pick<Listing, "unit">): string {
  return (unit && lookup(t, `unit_${unit}`)) ?? t.browse_unit_unnamed();
}
