import { listingsOfProfile } from "#functions/market/listings/listings.offers.ts";
import { getProfileByHandle } from "#functions/market/profiles/profiles.service.ts";
import { cursorOf } from "#functions/platform/http/site.ts";
import { page } from "#functions/platform/http/site-route.ts";
import { publicProfileOf } from "#shared/market/profiles/public-profile.ts";
import { ExporterPage } from "#web/pages/market/profiles/exporter-page.tsx";

const pageSize = 24;

/** A business's public page, with what it has published: three operations. */
export const exporterSite = [
  page("/exporters/:handle", getProfileByHandle, async ({ c, ctx, at }) => {
    const profile = await getProfileByHandle(ctx, at);
    const asked = { limit: pageSize, cursor: cursorOf(c) };
    const { items, ...cursors } = await listingsOfProfile(ctx.table, profile.id, "published", asked);
    return <ExporterPage profile={publicProfileOf(profile)} listings={items} {...cursors} />;
  }),
];
