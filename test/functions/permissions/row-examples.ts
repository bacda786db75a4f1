import type { Example, ExamplesOf } from "#test/support/every-slice/example.ts";
import { makeListing } from "#test/support/factories.ts";
import type { World } from "#test/support/world.ts";
import type { Fixture } from "./actors.ts";
import { apiRows } from "./api-rows.ts";
import { catalogBody, inquiryBody, listingBody, profileDetails, requestBody } from "./bodies.ts";
import { goldenOf, hiddenThings, type Row } from "./row.ts";
import { siteRows } from "./site-rows.ts";

type Fields = NonNullable<Example["fields"]>;

/** An object as the flat fields of its form. */
function flat(value: object, prefix = ""): Fields {
  const entries = Object.entries(value).flatMap(([name, part]) => {
    const path = prefix === "" ? name : `${prefix}.${name}`;
    if (typeof part !== "object") return [[path, String(part)]];
    return Object.entries(Array.isArray(part) ? { [path]: part } : flat(part, path));
  });
  return Object.fromEntries(entries);
}

/** Things in the state that a step needs, which the rows' own may not stand in. */
async function furtherThings(world: World, { people, inquiry, profile }: Fixture) {
  const other = await makeListing(world, profile);
  const asked = world.apiOf(people.owner);
  await asked("POST", `/inquiries/${inquiry.id}/messages`, { text: "Yes.", language: "en" });
  return other;
}

/** What a form is filled with, where its row says nothing, or says too little for it to be done. */
function fieldsOf(fixture: Fixture, other: { id: string }): Record<string, Fields> {
  const { published, draft, request } = fixture;
  const details = flat({ details: { ...profileDetails(fixture), languages: ["id"] } });
  const listing = flat(listingBody());
  return {
    "POST /listings/:listingId/inquire": flat(inquiryBody()),
    "POST /requests/new": flat(requestBody()),
    "POST /business/new": { ...details, "details.handle": `usaha-${crypto.randomUUID().slice(0, 12)}` },
    "POST /business/:profileId/edit": { ...details, version: "1", privateVersion: "1" },
    "POST /business/:profileId/write/first": details,
    "POST /business/:profileId/write/road": details,
    "POST /business/:profileId/write/story": details,
    "POST /business/:profileId/write/reach": details,
    "POST /business/:profileId/write/papers": details,
    "POST /business/:profileId/photos/:photoId": { "portrait.alt": "At the loom" },
    "POST /business/:profileId/invitations": { email: "somebody@demo.example", role: "helper" },
    "POST /business/:profileId/listings/new": listing,
    "POST /business/:profileId/import": { text: "reference,kind,title_en\nA-1,goods,Rattan tray\n" },
    "POST /listings/:listingId/edit": listing,
    "POST /listings/:listingId/write/first": listing,
    "POST /listings/:listingId/write/about": listing,
    "POST /listings/:listingId/write/price": listing,
    "POST /listings/:listingId/write/delivery": listing,

    "POST /listings/:listingId/photos": flat({
      photos: { 0: { id: draft.photos[0]?.id ?? "", alt: "A basket" } },
    }),
    "POST /inquiries/:inquiryId": { text: "Yes.", language: "en" },
    "POST /inquiries/:inquiryId/attachments": { attachmentId: fixture.attached.waiting },
    "POST /inquiries/:inquiryId/read": { upTo: new Date().toISOString() },
    "POST /inquiries/:inquiryId/contact": { fields: ["email"] },
    "POST /listings/:listingId/report": { reason: "fraud", note: "" },
    "POST /inquiries/:inquiryId/report": { reason: "spam", note: "" },
    "POST /desk/catalogs/:catalogId": {
      ...flat({ text: catalogBody().text, slug: fixture.draftCatalog.slug, market: "JP" }),
      version: "1",
    },
    "POST /desk/catalogs/:catalogId/entries": { listing: other.id },
    "POST /desk/catalogs/:catalogId/entries/:listingId/place": { to: "0" },
    "POST /desk/add": { catalogId: fixture.draftCatalog.id, listingId: other.id },
    "POST /desk/catalogs/:catalogId/entries/:listingId/note": { "note.en": `For ${published.id}` },
    "POST /requests/:market/:requestId/answers": { text: `For ${request.id}`, language: "en" },
    "POST /admin/reports/:inquiryId/:by": { version: "1" },
    "POST /admin/listing-reports/:listingId/:reporterId": { version: "1" },
  };
}

/** What of a route its permission does not say. */
const further: Record<string, Partial<Example>> = {
  "POST /invitations/accept": { only: { who: ["stranger"], others: 403 } },
  "GET /invitations/:token": { only: { who: ["stranger"], others: 403 } },
  "POST /invitations/:token": { only: { who: ["stranger"], others: 403 } },
  // A business has shared no address to be reached by.
  "POST /inquiries/:inquiryId/contact": { by: "buyer" },
  // What somebody has not sent yet is theirs alone.
  "GET /inquiries/:inquiryId/attachments/:attachmentId/:file": { only: { who: ["buyer"], others: 404 } },
  // The market stands in what is sent.
  "POST /catalogs": { only: { who: ["curator"], others: 403 }, by: "curator" },
  "POST /desk/catalogs/new": { only: { who: ["curator"], others: 403 }, by: "curator" },
  // The catalog stands in what is sent.
  "POST /desk/add": { who: { curator: ["curator"], market: ["curator"] }, isPublic: false },
};

/** How the fixture's people stand to what a route's parameters name, as its permission's noun reads them. */
function standingTo(
  fixture: Fixture,
  noun: string,
  at: Record<string, string>,
): Pick<Example, "who" | "isPublic"> {
  const { published, catalog, reported } = fixture;
  const members = { owner: ["owner"], member: ["owner", "helper"] } as const;
  if (noun === "profile") {
    if (!at.profileId && !at.handle) return {};
    return { who: { ...members, ...(at.personId ? { self: ["helper"] } : {}) }, isPublic: true };
  }
  if (noun === "listing")
    return at.profileId
      ? { who: members, isPublic: true }
      : { who: members, isPublic: at.listingId === published.id };
  if (noun === "inquiry" || (noun === "abuseReport" && !at.by)) {
    if (!at.inquiryId && !at.profileId) return {};
    return {
      who: {
        member: members.member,
        ...(at.inquiryId ? { buyer: [at.inquiryId === reported.inquiryId ? "otherBuyer" : "buyer"] } : {}),
      },
    };
  }
  if (noun === "catalog" && (at.catalogId || at.slug))
    return {
      who: { curator: ["curator"], market: ["curator"] },
      isPublic: at.slug !== undefined || at.catalogId === catalog.id,
    };
  if (noun === "savedSearch" && at.searchId) return { who: { self: ["buyer"] } };
  if (noun === "request" && at.market)
    return { who: { market: ["curator"], ...(at.requestId ? { buyer: ["buyer"] } : {}) } };
  return {};
}

/** The rows as examples; `nouns` tells of each route which noun its permission is of. */
export function examplesOfRows(nouns: Record<string, string>): ExamplesOf {
  return async (world, fixture) => {
    const other = await furtherThings(world, fixture);
    const forms = fieldsOf(fixture, other);
    function exampleOf(surface: "API" | "site", route: string, row: Row): [string, Example] {
      const key = `${surface} ${route}`;
      const at = { ...hiddenThings(fixture), ...row.things?.(fixture) };
      const named = Object.fromEntries(
        [...route.matchAll(/:(\w+)/g)].map(([, name = ""]) => [name, at[name as keyof typeof at] ?? ""]),
      );
      return [
        key,
        {
          at: named,
          ...(row.query ? { query: row.query(fixture) } : {}),
          ...(row.body ? { body: row.body(fixture) } : {}),
          ...(surface === "site" && forms[route] ? { fields: forms[route] } : {}),
          golden: goldenOf(row),
          ...further[route],
          ...standingTo(fixture, nouns[key] ?? "", named),
        },
      ];
    }
    return Object.fromEntries([
      ...Object.entries(apiRows).map(([route, row]) => exampleOf("API", route, row)),
      ...Object.entries(siteRows).map(([route, row]) => exampleOf("site", route, row)),
    ]);
  };
}
