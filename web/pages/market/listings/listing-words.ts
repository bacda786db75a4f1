import type { Listing, ListingStage } from "#shared/market/listings/listing.ts";
import type { Screens } from "#web/components/form/screen-frame.tsx";
import { lookup } from "#web/messages.ts";
import type { PageContext } from "#web/page.ts";
import { type ListingGroup, listingScreens } from "./listing-screens.ts";

export function stageName({ t }: PageContext, stage: ListingStage): string {
  return lookup(t, `listings_stage_${stage}`) ?? stage;
}

/** What the listing counts in, such as "kg"; a plain "unit" while that is not said. */
export function unitName({ t }: Pick<PageContext, "t">, { unit }: Pick<Listing, "unit">): string {
  return (unit && lookup(t, `unit_${unit}`)) ?? t.browse_unit_unnamed();
}

export function groupName({ t }: Pick<PageContext, "t">, group: ListingGroup): string {
  return lookup(t, group === "papers" ? "listings_certificates" : `listings_screen_${group}`) ?? group;
}

/** The screens of a new listing, in the reader's words. */
export function screensOf({ t }: Pick<PageContext, "t">): Screens {
  return {
    title: t.listings_new(),
    names: listingScreens.map((screen) => lookup(t, `listings_screen_${screen}`) ?? screen),
    end: t.listings_step_publish(),
  };
}
