import type { FC } from "hono/jsx";
import { href, usePage } from "../page.ts";
import { ActOn } from "./act-on.tsx";
import { Icon } from "./icon.tsx";

/** The way to tell us that something on this page is wrong; the page that is meant goes along. Listings have a form of their own. */
export const Report: FC<{ listingId?: string; profileId?: string }> = ({ listingId, profileId }) => {
  const page = usePage();
  const about = new URLSearchParams({ about: page.path });
  const to = listingId ? `/listings/${listingId}/report` : `/contact?${about}#report`;
  return (
    <>
      <a class="button quiet" href={href(page, to)} rel="nofollow">
        <Icon name="flag" />
        {listingId ? page.t.listing_report() : page.t.site_report()}
      </a>
      {listingId ? <ActOn of="listing" thingId={listingId} /> : null}
      {profileId ? <ActOn of="profile" thingId={profileId} /> : null}
    </>
  );
};
