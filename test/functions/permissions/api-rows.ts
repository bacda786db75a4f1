import {
  catalogBody,
  inquiryBody,
  listingBody,
  profileDetails,
  requestBody,
  savedQuestion,
} from "./bodies.ts";
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
  visible,
} from "./row.ts";

const account: Record<string, Row> = {
  "GET /me": { allow: signedIn, refuse: own },
  "GET /people": { allow: ["admin"], refuse: visible },
  "PUT /people/:personId/roles": {
    allow: ["admin"],
    refuse: visible,
    body: () => ({ roles: ["officer"], markets: [], office: "trade" }),
  },
};

const member = ({ people }: Parameters<NonNullable<Row["things"]>>[0]) => ({
  personId: people.helper?.id ?? "",
});

const portrait: Row["things"] = ({ profile }) => ({ photoId: profile.portrait?.id ?? "" });

const profiles: Record<string, Row> = {
  "POST /profiles/:profileId/photos/uploads": {
    allow: members,
    refuse: visible,
    body: () => ({ use: "portrait" }),
  },
  "GET /profiles/:profileId/photos": { allow: members, refuse: visible },
  "PUT /profiles/:profileId/photos/shown/:photoId": {
    allow: members,
    refuse: visible,
    things: portrait,
    body: () => ({ alt: "At the loom" }),
  },
  "DELETE /profiles/:profileId/photos/shown/:photoId": { allow: members, refuse: visible, things: portrait },
  "GET /profiles": { allow: signedIn, refuse: own },
  "POST /profiles": {
    allow: signedIn,
    refuse: own,
    body: () => ({ details: profileDetails() }),
  },
  "GET /exporters/:handle": {
    allow: everyone,
    refuse: {},
    things: ({ profile }) => ({ handle: profile.handle }),
  },
  "GET /profiles/:profileId": { allow: everyone, refuse: {} },
  "PUT /profiles/:profileId": {
    allow: members,
    refuse: visible,
    body: (it) => ({ details: profileDetails(it) }),
  },
  "GET /profiles/:profileId/private": { allow: [...members, "officer"], refuse: visible },
  "PUT /profiles/:profileId/private": {
    allow: members,
    refuse: visible,
    body: () => ({}),
  },
  "GET /profiles/:profileId/members": { allow: members, refuse: visible },
  "DELETE /profiles/:profileId/members/:personId": {
    allow: members,
    refuse: visible,
    things: member,
  },
  "GET /profiles/:profileId/invitations": { allow: ["owner"], refuse: visible },
  "POST /profiles/:profileId/invitations": {
    allow: ["owner"],
    refuse: visible,
    body: () => ({ email: `${crypto.randomUUID()}@demo.example`, role: "helper" }),
  },
  "DELETE /profiles/:profileId/invitations/:invitationId": {
    allow: ["owner"],
    refuse: visible,
    things: ({ invitation }) => ({ invitationId: invitation.id }),
  },
  "POST /invitations/accept": {
    allow: ["stranger"],
    refuse: visible,
    body: ({ invitation }) => ({ token: invitation.token }),
  },
};

const listings: Record<string, Row> = {
  "POST /profiles/:profileId/listings": {
    allow: members,
    refuse: visible,
    body: listingBody,
  },
  "GET /profiles/:profileId/listings": { allow: everyone, refuse: {} },
  "POST /profiles/:profileId/listings/import": {
    allow: members,
    refuse: visible,
    body: () => "reference,kind,title_en\nA-1,goods,Rattan tray\n",
  },
  "GET /profiles/:profileId/listings/export": { allow: members, refuse: visible },
  "GET /listings": { allow: everyone, refuse: {} },
  "GET /listings/:listingId": { allow: [...members, ...overseers], refuse: hidden },
  "PUT /listings/:listingId": {
    allow: members,
    refuse: ownButSeen,
    body: listingBody,
  },
  "GET /listings/:listingId/checklist": { allow: members, refuse: visible, things: publishedListing },
  "POST /listings/:listingId/publish": {
    allow: members,
    refuse: ownButSeen,
  },
  "POST /listings/:listingId/pause": {
    allow: members,
    refuse: visible,
    things: publishedListing,
  },
  "POST /listings/:listingId/withdraw": {
    allow: members,
    refuse: visible,
    things: publishedListing,
  },
  "POST /listings/:listingId/duplicate": {
    allow: members,
    refuse: visible,
    things: publishedListing,
  },
  "PUT /listings/:listingId/photos": {
    allow: members,
    refuse: visible,
    things: publishedListing,
    body: ({ published }) => ({ photos: published.photos.map(({ id, alt }) => ({ id, alt })) }),
  },
  "GET /listings/:listingId/photos": { allow: members, refuse: visible, things: publishedListing },
  "POST /listings/:listingId/photos/uploads": { allow: members, refuse: visible, things: publishedListing },
  "GET /search": { allow: everyone, refuse: {} },
  "GET /suggest": { allow: everyone, refuse: {}, query: () => "?q=rattan" },
  "GET /nomenclature": { allow: everyone, refuse: {}, query: () => "?q=rattan" },
  "GET /nomenclature/:code": { allow: everyone, refuse: {}, things: () => ({ code: "090111" }) },
};

const thread: Row = { allow: bothSides, refuse: own };

const saved: Record<string, Row> = {
  "GET /me/searches": { allow: signedIn, refuse: own },
  "POST /me/searches": { allow: signedIn, refuse: own, body: savedQuestion },
  "DELETE /me/searches/:searchId": {
    allow: ["buyer"],
    refuse: own,
    things: ({ saved: { id } }) => ({ searchId: id }),
  },
  "PUT /me/digest": { allow: signedIn, refuse: own, body: () => ({ wantsMail: false }) },
};

const inquiries: Record<string, Row> = {
  "POST /listings/:listingId/inquiries": {
    allow: signedIn,
    refuse: { anonymous: 401 },
    things: publishedListing,
    body: inquiryBody,
  },
  "GET /inquiries": { allow: signedIn, refuse: own },
  "GET /profiles/:profileId/inquiries": { allow: members, refuse: own },
  "GET /inquiries/:inquiryId/messages": { allow: bothSides, refuse: own },
  "GET /inquiries/:inquiryId": { allow: bothSides, refuse: own },
  "POST /inquiries/:inquiryId/messages": { ...thread, body: () => ({ text: "Yes.", language: "en" }) },
  "POST /inquiries/:inquiryId/attachments/uploads": thread,
  "GET /inquiries/:inquiryId/draft": { allow: bothSides, refuse: own },
  "PUT /inquiries/:inquiryId/draft": { ...thread, body: () => ({ text: "Dear", language: "en" }) },
  "DELETE /inquiries/:inquiryId/draft/attachments/:attachmentId": {
    ...thread,
    things: ({ inquiry, attached }) => ({ inquiryId: inquiry.id, attachmentId: attached.waiting }),
  },
  "GET /inquiries/:inquiryId/messages/:messageId/attachments/:attachmentId": {
    ...thread,
    things: ({ inquiry, attached: { messageId, attachmentId } }) => ({
      inquiryId: inquiry.id,
      messageId,
      attachmentId,
    }),
  },
  "POST /inquiries/:inquiryId/read": { ...thread, body: () => ({ upTo: new Date().toISOString() }) },
  "POST /inquiries/:inquiryId/close": thread,
  "POST /inquiries/:inquiryId/reopen": thread,
  "POST /inquiries/:inquiryId/contact": { ...thread, body: () => ({ fields: ["email"] }) },
  "DELETE /inquiries/:inquiryId/contact": thread,
  "POST /inquiries/:inquiryId/block": thread,
  "DELETE /inquiries/:inquiryId/block": thread,
  "POST /listings/:listingId/report": {
    allow: signedIn,
    refuse: { anonymous: 401 },
    things: publishedListing,
    body: () => ({ reason: "fraud" }),
  },
  "POST /inquiries/:inquiryId/report": { ...thread, body: () => ({ reason: "spam" }) },
};

const catalogs: Record<string, Row> = {
  "GET /catalogs": { allow: everyone, refuse: {} },
  "POST /catalogs": { allow: ["curator"], refuse: visible, body: catalogBody },
  "GET /catalogs/:catalogId": { allow: ["curator", ...overseers], refuse: hidden },
  "PUT /catalogs/:catalogId": {
    allow: ["curator"],
    refuse: visible,
    things: publishedCatalog,
    body: catalogBody,
  },
  "PUT /catalogs/:catalogId/entries": {
    allow: ["curator"],
    refuse: visible,
    things: publishedCatalog,
    body: ({ published }) => ({ entries: [{ listingId: published.id }] }),
  },
  "POST /catalogs/:catalogId/publish": {
    allow: ["curator"],
    refuse: ownButSeen,
    things: ({ draftCatalog }) => ({ catalogId: draftCatalog.id }),
  },
  "POST /catalogs/:catalogId/unpublish": {
    allow: ["curator"],
    refuse: visible,
    things: publishedCatalog,
  },
  "GET /catalogs/:catalogId/insight": {
    allow: ["curator", "officer"],
    refuse: visible,
    things: publishedCatalog,
  },
};

const answering: Row = {
  allow: ["curator"],
  refuse: { ...ownButSeen, seenBy: ["buyer"] },
  things: request,
};
const closing: Row = { ...answering, allow: ["buyer"], refuse: { ...ownButSeen, seenBy: ["curator"] } };

const requests: Record<string, Row> = {
  "POST /requests": { allow: signedIn, refuse: { anonymous: 401 }, body: requestBody },
  "GET /requests": { allow: signedIn, refuse: own },
  "GET /markets/:market/requests": { allow: ["curator", ...overseers], refuse: own, things: request },
  "GET /requests/:market/:requestId": {
    allow: ["buyer", "curator", ...overseers],
    refuse: own,
    things: request,
  },
  "POST /requests/:market/:requestId/answers": {
    ...answering,
    body: () => ({ text: "Ask in Ambon.", language: "en" }),
  },
  "POST /requests/:market/:requestId/close": closing,
};

/** Every route of the API, as `METHOD /path`. */
export const apiRows: Record<string, Row> = {
  ...account,
  ...profiles,
  ...listings,
  ...saved,
  ...inquiries,
  ...catalogs,
  ...requests,
};
