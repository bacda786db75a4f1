import { listingsOfMaker } from "#functions/market/listings/listings.offers.ts";
import { makersOf, newestProfiles } from "#functions/market/profiles/profiles.offers.ts";
import { getProfileByHandle } from "#functions/market/profiles/profiles.service.ts";
import { searchListings } from "#functions/market/search/search.service.ts";
import { cursorOf } from "#functions/platform/http/site.ts";
import { sharedPage } from "#functions/platform/http/site-route.ts";
import { publicProfileOf } from "#shared/market/profiles/public-profile.ts";
import { parted } from "#shared/market/search/search-answer.ts";
import { SearchInput } from "#shared/market/search/search-input.ts";
import { everyone } from "#shared/permissions.ts";
import { jakartaToday } from "#shared/terms/calendar.ts";
import { ExporterPage } from "#web/pages/market/profiles/exporter-page.tsx";
import { MakersPage } from "#web/pages/market/profiles/makers-page.tsx";

const pageSize = 24;

/** Makers are found by what they make: those of the first so many listings that answer. */
const searched = 48;
const longestQuestion = 200;

export const exporterSite = [
  sharedPage("/exporters", everyone, async ({ c, ctx, at }) => {
    const question = (c.req.query("q") ?? "").trim().slice(0, longestQuestion);
    if (question === "") {
      const { items, ...cursors } = await newestProfiles(ctx.table, { limit: pageSize, cursor: cursorOf(c) });
      return <MakersPage makers={items} question="" {...cursors} />;
    }
    const answer = await searchListings(ctx, at, SearchInput.parse({ q: question, limit: searched }));
    const ids = new Set(parted(answer).matching.map(({ profileId }) => profileId));
    const makers = await makersOf(ctx.table, [...ids]);
    return <MakersPage makers={makers} question={question} />;
  }),

  // A business's public page, with what it has published: three operations. A handle that it gave up leads to it.
  sharedPage("/exporters/:handle", getProfileByHandle, async ({ c, ctx, at }) => {
    const profile = await getProfileByHandle(ctx, at);
    if (profile.handle !== at.handle) {
      const { search } = new URL(c.req.url);
      return c.redirect(`/${ctx.locale}/exporters/${profile.handle}${search}`, 301);
    }
    const asked = { limit: pageSize, cursor: cursorOf(c) };
    const { items, ...cursors } = await listingsOfMaker(ctx.table, profile.id, asked);
    return (
      <ExporterPage profile={publicProfileOf(profile, jakartaToday(ctx.now))} listings={items} {...cursors} />
    );
  }),
];
