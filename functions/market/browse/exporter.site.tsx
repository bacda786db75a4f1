import { listingsOfProfile } from "#functions/market/listings/listings.offers.ts";
import { getProfileByHandle } from "#functions/market/profiles/profiles.service.ts";
import { cursorOf } from "#functions/platform/http/site.ts";
import { page } from "#functions/platform/http/site-route.ts";
import { publicProfileOf } from "#shared/market/profiles/public-profile.ts";
import { ExporterPage } from "#web/pages/market/profiles/exporter-page.tsx";

const pageSize = 24;

/** A business's public page, with what it has published: three operations. A handle that it gave up leads to it. */
export const exporterSite = [
  page("/exporters/:handle", getProfileByHandle, async ({ c, ctx, at }) => {
    const profile = await getProfileByHandle(ctx, at);
    if (profile.handle !== at.handle) {
      const { search } = new URL(c.req.url);
      return c.redirect(`/${ctx.locale}/exporters/${profile.handle}${search}`, 301);
    }
    const asked = { limit: pageSize, cursor: cursorOf(c) };
    const { items, ...cursors } = await listingsOfProfile(ctx.table, profile.id, "published", asked);
    return <ExporterPage profile={publicProfileOf(profile)} listings={items} {...cursors} />;
  }),
];
