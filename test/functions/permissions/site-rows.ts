import type { Fixture } from "./actors.ts";
import { catalogBody } from "./bodies.ts";
import {
  bothSides,
  everyone,
  hidden,
  members,
  overseers,
  own,
  ownButSeen,
  publishedCatalog,
  publishedListing,
  type Row,
  request,
  signedIn,
} from "./row.ts";

const open: Row = { allow: everyone, refuse: {} };
/** Whoever is not signed in writes first, and is asked to sign in after. */
const written: Row = { allow: signedIn, refuse: { anonymous: 401 } };
const personal: Row = { allow: signedIn, refuse: own };
const admins: Row = { allow: ["admin"], refuse: { anonymous: 401, others: 403 } };
const ofDesk: Row = { ...admins, allow: ["officer", "admin"] };

const browsing: Record<string, Row> = {
  "GET /about": open,
  "GET /help": open,
  "GET /safety": open,
  "GET /privacy": open,
  "GET /terms": open,
  "GET /contact": open,
  "GET /manifest.webmanifest": open,
  "GET /offline": open,
  "GET /": open,
  "GET /newest": open,
  "GET /search": open,
  "GET /categories": open,
  "GET /categories/:chapter": { ...open, things: () => ({ chapter: "46" }) },
  "GET /categories/:chapter/feed.xml": { ...open, things: () => ({ chapter: "46" }) },
  "GET /currency": open,
  "GET /provinces": open,
  "GET /provinces/:code": { ...open, things: () => ({ code: "35" }) },
  "GET /exporters": open,
  "GET /exporters/:handle": { ...open, things: ({ profile }) => ({ handle: profile.handle }) },
  "GET /catalogs": open,
  "GET /catalogs/:slug": { ...open, things: ({ catalog }) => ({ slug: catalog.slug }) },
  "GET /catalogs/:catalogId/seen.gif": {
    ...open,
    things: publishedCatalog,
    query: ({ mark }) => `?mark=${mark}`,
  },
  "GET /listings/:listingId": { allow: [...members, ...overseers], refuse: hidden },
  "GET /listings/:listingId/inquire": { ...open, things: publishedListing },
  "POST /listings/:listingId/inquire": { ...written, things: publishedListing },
  "GET /listings/:listingId/seen.gif": {
    ...open,
    things: publishedListing,
    query: ({ listingMark }) => `?mark=${listingMark}`,
  },
  "GET /listings/:listingId/report": { ...open, things: publishedListing },
  "POST /listings/:listingId/report": { ...written, things: publishedListing },
};

const account: Record<string, Row> = {
  "GET /account": personal,
  "GET /admin": admins,
  "GET /admin/people": admins,
  "POST /admin/find-people": { ...admins, body: () => ({ q: "an" }) },
  "GET /admin/people/:personId": admins,
  "POST /admin/people/:personId": {
    ...admins,
    body: () => ({ version: "1", roles: "officer", office: "trade" }),
  },
  "GET /admin/audit": admins,
  "GET /admin/reports": ofDesk,
  "GET /admin/listing-reports": ofDesk,
};

const digestLink: Row = { ...open, things: ({ saved: { digestToken } }) => ({ token: digestToken }) };

const saved: Record<string, Row> = {
  "GET /searches": personal,
  "GET /searches/new": { ...personal, query: () => "?q=rattan" },
  "POST /searches/new": { ...personal, body: () => ({ address: "q=rattan" }) },
  "GET /saved": personal,
  "GET /saved/new": { ...personal, query: ({ published }) => `?listing=${published.id}` },
  "POST /saved/new": { ...personal, body: ({ published }) => ({ listingId: published.id }) },
  "POST /saved/:listingId/remove": { ...personal, things: publishedListing },
  "GET /compare": open,
  "POST /searches/digest": { ...personal, body: () => ({ wantsMail: "no" }) },
  "POST /searches/:searchId/remove": {
    allow: ["buyer"],
    refuse: own,
    things: ({ saved: { id } }) => ({ searchId: id }),
  },
  "GET /digest/:token": digestLink,
  "POST /digest/:token": digestLink,
};

const business: Row = { allow: members, refuse: { anonymous: 401, others: 403 } };

const portrait: Row["things"] = ({ profile }) => ({ photoId: profile.portrait?.id ?? "" });

const businesses: Record<string, Row> = {
  "GET /business": personal,
  "GET /business/new": personal,
  "POST /business/new": personal,
  "GET /business/:profileId": business,
  "GET /business/:profileId/edit": business,
  "POST /business/:profileId/edit": { ...business },
  "GET /business/:profileId/registered": business,
  "GET /business/:profileId/write/first": business,
  "POST /business/:profileId/write/first": { ...business },
  "GET /business/:profileId/write/road": business,
  "POST /business/:profileId/write/road": { ...business },
  "GET /business/:profileId/write/story": business,
  "POST /business/:profileId/write/story": { ...business },
  "GET /business/:profileId/write/reach": business,
  "POST /business/:profileId/write/reach": { ...business },
  "GET /business/:profileId/write/papers": business,
  "POST /business/:profileId/write/papers": { ...business },
  "GET /business/:profileId/photos": business,
  "POST /business/:profileId/photos/:photoId": { ...business, things: portrait },
  "POST /business/:profileId/photos/:photoId/remove": { ...business, things: portrait },
  "GET /business/:profileId/members": business,
  "POST /business/:profileId/invitations": { ...business, allow: ["owner"] },
  "GET /business/:profileId/featured": { ...business, allow: [...members, "officer"] },
  "GET /business/:profileId/inquiries": { ...business, refuse: own },
  "GET /business/:profileId/listings": business,
  "GET /business/:profileId/listings/new": business,
  "POST /business/:profileId/listings/new": { ...business },
};

const invitation = ({ invitation: { id } }: Fixture) => ({ invitationId: id });
const member = ({ people }: Fixture) => ({ personId: people.helper?.id ?? "" });

const membership: Record<string, Row> = {
  "POST /business/:profileId/invitations/:invitationId/revoke": {
    ...business,
    allow: ["owner"],
    things: invitation,
  },
  "POST /business/:profileId/members/:personId/remove": { ...business, things: member },
  "GET /invitations/:token": {
    allow: ["stranger"],
    refuse: { anonymous: 401, others: 403 },
    things: ({ invitation: { token } }) => ({ token }),
  },
  "POST /invitations/:token": {
    allow: ["stranger"],
    refuse: { anonymous: 401, others: 403 },
    things: ({ invitation: { token } }) => ({ token }),
  },
};

const editing: Row = { allow: members, refuse: ownButSeen };
const moving: Row = { ...business, things: publishedListing };

const listings: Record<string, Row> = {
  "GET /business/:profileId/import": business,
  "GET /business/:profileId/import/template.csv": business,
  "POST /business/:profileId/import": { ...business },
  "GET /business/:profileId/export.csv": business,
  "GET /listings/:listingId/edit": editing,
  "POST /listings/:listingId/edit": { ...editing },
  "GET /listings/:listingId/published": editing,
  "GET /listings/:listingId/write/first": editing,
  "POST /listings/:listingId/write/first": { ...editing },
  "GET /listings/:listingId/write/about": editing,
  "POST /listings/:listingId/write/about": { ...editing },
  "GET /listings/:listingId/write/price": editing,
  "POST /listings/:listingId/write/price": { ...editing },
  "GET /listings/:listingId/write/delivery": editing,
  "POST /listings/:listingId/write/delivery": { ...editing },
  "POST /listings/:listingId/publish": { ...editing },
  "POST /listings/:listingId/pause": moving,
  "POST /listings/:listingId/withdraw": moving,
  "POST /listings/:listingId/duplicate": moving,
  "GET /listings/:listingId/photos": editing,
  "POST /listings/:listingId/photos": { ...editing },
  "GET /listings/:listingId/photos/:photoId/:file": {
    allow: [...members, ...overseers],
    refuse: hidden,
    things: ({ draft }) => ({
      listingId: draft.id,
      photoId: draft.photos[0]?.id ?? "",
      file: "320.webp",
    }),
  },
};

const thread: Row = { allow: bothSides, refuse: own };
const acting: Row = { ...thread };

const inquiries: Record<string, Row> = {
  "GET /inquiries": personal,
  "GET /inquiries/:inquiryId": thread,
  "POST /inquiries/:inquiryId": acting,
  "GET /inquiries/:inquiryId/attachments": thread,
  "POST /inquiries/:inquiryId/attachments": acting,
  "GET /inquiries/:inquiryId/attachments/:attachmentId/:file": {
    allow: ["buyer"],
    refuse: own,
    things: ({ inquiry, attached }) => ({
      inquiryId: inquiry.id,
      attachmentId: attached.waiting,
      file: attached.file,
    }),
  },
  "GET /inquiries/:inquiryId/messages/:messageId/:attachmentId/:file": {
    ...thread,
    things: ({ inquiry, attached: { messageId, attachmentId, file } }) => ({
      inquiryId: inquiry.id,
      messageId,
      attachmentId,
      file,
    }),
  },
  "POST /inquiries/:inquiryId/read": acting,
  "POST /inquiries/:inquiryId/close": acting,
  "POST /inquiries/:inquiryId/reopen": acting,
  "POST /inquiries/:inquiryId/block": acting,
  "POST /inquiries/:inquiryId/unblock": acting,
  "POST /inquiries/:inquiryId/contact": acting,
  "POST /inquiries/:inquiryId/contact/withdraw": acting,
  "POST /inquiries/:inquiryId/report": acting,
};

const attaches: Row = { allow: ["curator", "otherAttache"], refuse: { anonymous: 401, others: 403 } };
const curating: Row = { allow: ["curator"], refuse: ownButSeen };
const curated: Row = { ...curating };
const newCatalog = () => ({ market: "JP", slug: catalogBody().slug, "text.en.title": "For Japan" });
const entry = ({ published, draftCatalog }: Fixture) => ({
  listingId: published.id,
  catalogId: draftCatalog.id,
});

const desk: Record<string, Row> = {
  "GET /desk": attaches,
  "GET /desk/catalogs/new": attaches,
  "POST /desk/catalogs/new": { ...attaches, allow: ["curator"], body: newCatalog },
  "GET /desk/add": { ...attaches, query: ({ published }) => `?listing=${published.id}` },
  "POST /desk/add": { ...curated, body: entry },
  "GET /desk/catalogs/:catalogId": curating,
  "POST /desk/catalogs/:catalogId": curated,
  "POST /desk/catalogs/:catalogId/publish": curated,
  "POST /desk/catalogs/:catalogId/unpublish": {
    ...curated,
    things: publishedCatalog,
    refuse: { anonymous: 401, others: 403 },
  },
  "GET /desk/catalogs/:catalogId/insight": { ...curating, allow: ["curator", "officer"] },
  "POST /desk/catalogs/:catalogId/entries": curated,
  "POST /desk/catalogs/:catalogId/entries/:listingId/up": { ...curated, things: entry },
  "POST /desk/catalogs/:catalogId/entries/:listingId/down": { ...curated, things: entry },
  "POST /desk/catalogs/:catalogId/entries/:listingId/place": { ...curated, things: entry },
  "POST /desk/catalogs/:catalogId/entries/:listingId/cover": { ...curated, things: entry },
  "POST /desk/catalogs/:catalogId/entries/:listingId/remove": { ...curated, things: entry },
  "GET /desk/catalogs/:catalogId/entries/:listingId/note": { ...curating, things: entry },
  "POST /desk/catalogs/:catalogId/entries/:listingId/note": { ...curated, things: entry },
};

const answering: Row = {
  allow: ["curator"],
  refuse: { ...ownButSeen, seenBy: ["buyer"] },
  things: request,
};

const requests: Record<string, Row> = {
  "GET /requests": personal,
  "GET /requests/new": open,
  "POST /requests/new": written,
  "GET /desk/requests": attaches,
  "GET /requests/:market/:requestId": {
    allow: ["buyer", "curator", ...overseers],
    refuse: own,
    things: request,
  },
  "POST /requests/:market/:requestId/answers": {
    ...answering,
    body: () => ({ text: "Ask in Ambon.", language: "en" }),
  },
  "POST /requests/:market/:requestId/close": {
    ...answering,
    allow: ["buyer"],
    refuse: { ...ownButSeen, seenBy: ["curator"] },
  },
};

const reported = ({ reported: it }: Fixture) => it;

const reportedListing = ({ reportedListing: { listingId, reporterId } }: Fixture) => ({
  listingId,
  reporterId,
});

const reports: Record<string, Row> = {
  "GET /admin/reports/:inquiryId/:by": { ...ofDesk, things: reported },
  "POST /admin/reports/:inquiryId/:by": { ...ofDesk, things: reported },
  "GET /admin/listing-reports/:listingId/:reporterId": { ...ofDesk, things: reportedListing },
  "POST /admin/listing-reports/:listingId/:reporterId": { ...ofDesk, things: reportedListing },
  "GET /admin/reports/:inquiryId/:by/messages/:messageId/:attachmentId/:file": {
    ...ofDesk,
    things: reported,
  },
};

/** Every page and form below the language, as `METHOD /path`. */
export const siteRows: Record<string, Row> = {
  ...browsing,
  ...account,
  ...saved,
  ...businesses,
  ...membership,
  ...listings,
  ...inquiries,
  ...desk,
  ...reports,
  ...requests,
};
