import { seenMark } from "#functions/market/catalogs/views.service.ts";
import { seenListingMark } from "#functions/market/listings/listing-views.service.ts";
import { invitationToken } from "#functions/market/profiles/invitation-token.ts";
import { inviteMember } from "#functions/market/profiles/invitations.service.ts";
import { memberRecord } from "#functions/market/profiles/profiles.records.ts";
import { digestToken } from "#functions/market/saved-searches/digest-link.ts";
import { saveSearch } from "#functions/market/saved-searches/saved-searches.service.ts";
import { personRecord } from "#functions/people/people/people.records.ts";
import { change, restore } from "#functions/platform/table/write.ts";
import { outcomeOf } from "#functions/platform/verbs/commit.ts";
import { sendAbuseReport } from "#functions/trade/abuse-reports/abuse-reports.service.ts";
import { sendInquiry } from "#functions/trade/inquiries/inquiries.service.ts";
import { sendListingReport } from "#functions/trade/listing-reports/listing-reports.service.ts";
import { sendRequest } from "#functions/trade/requests/requests.service.ts";
import { privatePhotoKey } from "#shared/market/listings/photo.ts";
import type { Person } from "#shared/people/people/person.ts";
import { attach, makePdf, sendWithFile } from "#test/support/attachments.ts";
import { makeCatalog, makeExporter, makeListing } from "#test/support/factories.ts";
import { threadAt } from "#test/support/inquiries.ts";
import { somePortrait } from "#test/support/photos.ts";
import type { World } from "#test/support/world.ts";
import { inquiryBody, requestBody, savedQuestion } from "./bodies.ts";

/** Everyone who may ask, by how they stand to the things of the fixture. */
export const actors = [
  "anonymous",
  "stranger",
  "owner",
  "helper",
  "otherExporter",
  "buyer",
  "otherBuyer",
  "curator",
  "otherAttache",
  "officer",
  "finance",
  "admin",
] as const;
export type ActorName = (typeof actors)[number];

/** The things that routes speak of, and the people around them. */
export async function makeFixture(world: World) {
  const [curator, otherAttache, officer, finance, admin, { person: otherExporter }] = await Promise.all([
    world.makePerson({ roles: ["attache"], markets: ["JP"] }),
    world.makePerson({ roles: ["attache"], markets: ["TW"] }),
    world.makePerson({ roles: ["officer"], office: "migrant_workers" }),
    world.makePerson({ roles: ["finance"] }),
    world.makePerson({ roles: ["admin"] }),
    makeExporter(world),
  ]);
  const [{ person: owner, profile }, asker, otherBuyer, stranger] = await Promise.all([
    makeExporter(world, { portrait: somePortrait() }),
    world.makePerson({ roles: ["buyer"] }),
    world.makePerson({ roles: ["buyer"] }),
    world.makePerson(),
  ]);
  const hiddenStage = { stage: "draft" as const, publishedAt: undefined };
  const [helper, published, draft, invited] = await Promise.all([
    addHelper(world, profile.id),
    makeListing(world, profile),
    makeListing(world, profile, hiddenStage),
    inviteMember(world.ctxOf(owner), { profileId: profile.id }, { email: stranger.email, role: "helper" }),
  ]);
  const [catalog, draftCatalog, inquiry, reported, savedSearch, request, reportedListing] = await Promise.all(
    [
      makeCatalog(world, curator, [published]),
      makeCatalog(world, curator, [published], hiddenStage),
      sendInquiry(world.ctxOf(asker), { listingId: published.id }, inquiryBody()),
      reportedThread(world, owner, otherBuyer, published.id),
      saveSearch(world.ctxOf(asker), {}, savedQuestion()),
      sendRequest(world.ctxOf(asker), {}, requestBody()),
      sendListingReport(
        world.ctxOf(await world.makePerson()),
        { listingId: published.id },
        { reason: "untrue" },
      ),
    ],
  );
  await world.platform.blobs.put(privatePhotoKey(draft.photos[0]?.id ?? "", 320, "webp"), Buffer.from("x"), {
    contentType: "image/webp",
  });
  const invitation = { id: invited.id, token: invitationToken(world.config, invited.id) };
  const mark = seenMark(world.ctxOf(), catalog.id);
  const listingMark = seenListingMark(world.ctxOf(), published.id);
  const saved = { id: savedSearch.id, digestToken: digestToken(world.config, asker.id) };
  const buyer = await world.reload(asker);
  const people: Record<ActorName, Person | undefined> = {
    anonymous: undefined,
    stranger,
    owner,
    helper,
    otherExporter,
    buyer,
    otherBuyer,
    curator,
    otherAttache,
    officer,
    finance,
    admin,
  };
  return {
    people,
    attached: await attachedTo(world, buyer, inquiry),
    profile,
    published,
    draft,
    catalog,
    draftCatalog,
    mark,
    listingMark,
    inquiry,
    invitation,
    reported,
    reportedListing,
    saved,
    request,
  };
}
export type Fixture = Awaited<ReturnType<typeof makeFixture>>;

/** Another thread, which the exporter has reported. */
async function reportedThread(world: World, owner: Person, buyer: Person | undefined, listingId: string) {
  const inquiry = await sendInquiry(world.ctxOf(buyer), { listingId }, inquiryBody());
  await sendAbuseReport(world.ctxOf(owner), threadAt(inquiry), { reason: "spam", note: "" });
  const attached = buyer && (await sendWithFile(world, buyer, inquiry));
  return {
    inquiryId: inquiry.id,
    by: "exporter",
    file: "file.pdf",
    messageId: attached?.message.id ?? "",
    attachmentId: attached?.attachmentId ?? "",
  };
}

/** What the buyer has sent with a message of the thread, and what waits in their draft. */
async function attachedTo(world: World, buyer: Person, inquiry: { id: string }) {
  const { message, attachmentId } = await sendWithFile(world, buyer, inquiry);
  const waiting = await attach(world, buyer, inquiry, { bytes: makePdf(), name: "Later.pdf" });
  return { messageId: message.id, attachmentId, waiting, file: "file.pdf" };
}

async function addHelper(world: World, profileId: string): Promise<Person> {
  const person = await world.makePerson({ roles: ["exporter"] });
  const at = world.platform.now().toISOString();
  const member = {
    profileId,
    personId: person.id,
    name: person.name,
    role: "helper" as const,
    version: 1,
    createdAt: at,
    updatedAt: at,
  };
  const write = change(personRecord, person, { memberships: [{ profileId, role: "helper" }] });
  await world.platform.table.transact([restore(memberRecord, member), write]);
  return outcomeOf({ now: world.platform.now() }, write);
}
