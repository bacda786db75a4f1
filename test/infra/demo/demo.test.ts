import { describe, expect, it } from "vitest";
import { changeOf } from "#functions/market/search/search.documents.ts";
import { listingId } from "#infra/demo/build/listing.ts";
import { demoWorld } from "#infra/demo/build/world.ts";
import { demoPeople } from "#infra/demo/demo.ts";
import { offers } from "#infra/demo/listings/offers.ts";
import { photosOf } from "#infra/demo/photos.ts";
import { Catalog, CatalogEntries } from "#shared/market/catalogs/catalog.ts";
import { Listing, ListingInput } from "#shared/market/listings/listing.ts";
import { missingToPublish } from "#shared/market/listings/missing-to-publish.ts";
import { goods } from "#shared/market/nomenclature/goods.ts";
import { Profile, ProfileInput, ProfilePrivate } from "#shared/market/profiles/profile.ts";
import { Person } from "#shared/people/people/person.ts";
import { BuyerCheck } from "#shared/trade/buyer-checks/buyer-check.ts";
import { signsIn } from "#shared/trade/buyer-checks/warning-signs/signs-in.ts";
import { BuyerCompany } from "#shared/trade/buyer-companies/buyer-company.ts";
import { disputeDeadline } from "#shared/trade/disputes/clock.ts";
import { Dispute } from "#shared/trade/disputes/dispute.ts";
import { publicTextIssues } from "#shared/trade/disputes/public-text.ts";
import { PublishedRuling } from "#shared/trade/disputes/ruling.ts";
import { Statement } from "#shared/trade/disputes/statement.ts";
import { Inquiry, Message } from "#shared/trade/inquiries/inquiry.ts";
import { inquiryIssues } from "#shared/trade/inquiries/listing-limits.ts";
import { Quotation } from "#shared/trade/quotations/quotation.ts";
import { judgeNumber } from "#shared/trade/registration-numbers/judge-number.ts";
import { BuyerRequest } from "#shared/trade/requests/request.ts";
import { requestIssues } from "#shared/trade/requests/rules.ts";
import { Rfq } from "#shared/trade/rfqs/rfq.ts";

const issuer = "http://localhost:4311";
const now = new Date("2026-03-14T09:30:00.000Z");
const photos = new Map(offers.map((offer) => [offer.slug, photosOf(offer)]));
const world = demoWorld(issuer, now, photos);
const listings = world.businesses.flatMap((business) => business.listings);
const people = [...world.others, ...world.businesses.flatMap((business) => business.people)];
const published = listings.filter((listing) => listing.stage === "published");

describe("the demo data", () => {
  it("has 20 or more exporters in 10 or more provinces", () => {
    expect(world.businesses.length).toBeGreaterThanOrEqual(20);
    const provinces = new Set(world.businesses.map(({ profile }) => profile.provinceCode));
    expect(provinces.size).toBeGreaterThanOrEqual(10);
  });

  it("has 60 or more listings that buyers see, goods and services, and some in every other stage", () => {
    expect(published.length).toBeGreaterThanOrEqual(60);
    expect(published.filter((it) => it.offerKind === "goods").length).toBeGreaterThanOrEqual(50);
    expect(published.filter((it) => it.offerKind === "service").length).toBeGreaterThanOrEqual(8);
    const stages = new Set(listings.map((listing) => listing.stage));
    expect([...stages].toSorted()).toEqual(["draft", "paused", "published", "withdrawn"]);
  });

  it("has one buyer who is asked about, and one of whom an attaché answered, with numbers that are well-formed", () => {
    expect(world.buyerChecks.map(({ check }) => BuyerCheck.parse(check).stage)).toEqual([
      "asked",
      "answered",
    ]);
    for (const { company } of world.buyerChecks) {
      const { number = "", formCheck } = BuyerCompany.parse(company);
      expect(judgeNumber(company?.company.country ?? "", number)).toMatchObject({
        verdict: "well_formed",
        rule: formCheck?.rule,
      });
    }
  });

  it("has warning signs in what the one buyer wrote who is a fraud, and in no other message", () => {
    const signed = world.threads.filter(({ messages }) =>
      messages.some(({ text }) => signsIn(text).length > 0),
    );
    expect(signed.map(({ inquiry }) => inquiry.company.name)).toEqual(["VB Global Sourcing (demo)"]);
  });

  it("has buyers in 4 or more countries, one whose mail is not verified, 2 attachés, 2 officers of two offices, an admin and two of finance", () => {
    expect(new Set(world.threads.map(({ inquiry }) => inquiry.company.country)).size).toBeGreaterThanOrEqual(
      4,
    );
    const having = (role: Person["roles"][number]) => people.filter((person) => person.roles.includes(role));
    expect(having("buyer").length).toBeGreaterThanOrEqual(4);
    expect(having("attache").map((person) => person.markets)).toEqual([["JP"], ["TW", "HK"]]);
    expect(having("officer").map((person) => person.office)).toEqual(["migrant_workers", "trade"]);
    expect(having("admin")).toHaveLength(1);
    expect(having("finance")).toHaveLength(2);
    expect(people.filter((person) => !person.emailVerified)).toHaveLength(1);
  });

  it("has 3 published catalogs and a draft, each of a market that its attaché serves", () => {
    expect(world.catalogs.filter((it) => it.stage === "published")).toHaveLength(3);
    expect(world.catalogs.filter((it) => it.stage === "draft")).toHaveLength(1);
    for (const catalog of world.catalogs) {
      const curator = people.find((person) => person.id === catalog.curatorId);
      expect(curator?.markets).toContain(catalog.market);
    }
  });

  it("has threads in each stage, some through a catalog, one with contacts, one blocked and reported", () => {
    expect(world.threads.length).toBeGreaterThanOrEqual(9);
    const stages = world.threads.map(({ inquiry }) => inquiry.stage);
    for (const stage of ["new", "answered", "closed"]) expect(stages).toContain(stage);
    expect(world.threads.some(({ inquiry }) => inquiry.catalogId)).toBe(true);
    expect(world.threads.some(({ inquiry }) => inquiry.contacts.buyer && inquiry.contacts.exporter)).toBe(
      true,
    );
    expect(world.threads.some(({ report, blockedBy }) => report && blockedBy)).toBe(true);
  });

  it("has requests to two attachés or more, open and answered by one who serves the market", () => {
    expect(new Set(world.requests.map(({ market }) => market)).size).toBeGreaterThanOrEqual(2);
    expect(new Set(world.requests.map(({ stage }) => stage))).toEqual(new Set(["open", "answered"]));
    for (const request of world.requests) {
      expect(BuyerRequest.parse(request)).toEqual(request);
      expect(request.company.name).toMatch(/\(demo\)$/);
      expect(requestIssues(request, now)).toEqual([]);
      expect(request.updatedAt < now.toISOString()).toBe(true);
      for (const { authorId } of request.answers)
        expect(people.find((person) => person.id === authorId)?.markets).toContain(request.market);
    }
    expect(world.requests.map(({ id }) => id)).toEqual(world.requests.map(({ id }) => id).toSorted());
  });

  it("has a request for quotation that is opened, with quotes that compare and one that does not, and one that is sealed", () => {
    const [opened, sealed] = ["opened", "open"].map((stage) =>
      world.rfqs.find(({ rfq }) => rfq.stage === stage),
    );
    for (const { rfq } of world.rfqs) {
      expect(Rfq.parse(rfq)).toEqual(rfq);
      expect(rfq.company.name).toMatch(/\(demo\)$/);
    }
    expect(opened?.threads.filter(({ quotation }) => quotation)).toHaveLength(3);
    expect(new Set(opened?.threads.map(({ quotation }) => quotation?.revisions[0]?.currency)).size).toBe(2);
    const [quoted] = sealed?.threads ?? [];
    expect(quoted?.quotation?.quotation.isSealed).toBe(true);
    expect(quoted?.inquiry.quotations?.[0]).not.toHaveProperty("total");
    for (const { quotation } of [...(opened?.threads ?? []), ...(sealed?.threads ?? [])])
      if (quotation) expect(Quotation.parse(quotation.quotation)).toEqual(quotation.quotation);
  });

  it("has a dispute that waits for an attaché, of whole things, and rulings that name nobody", () => {
    const disputes = world.threads.flatMap(({ dispute }) => (dispute ? [dispute] : []));
    expect(disputes.map(({ dispute }) => dispute.stage)).toEqual(["with_attache"]);
    for (const { dispute, statements } of disputes) {
      expect(Dispute.parse(dispute)).toEqual(dispute);
      expect(statements.map((it) => Statement.parse(it))).toEqual(statements);
      expect(people.some((it) => it.roles.includes("attache") && it.markets.includes(dispute.market))).toBe(
        true,
      );
      expect(Date.parse(disputeDeadline(dispute)?.at ?? "")).toBeGreaterThan(now.getTime());
      expect(dispute.updatedAt < now.toISOString()).toBe(true);
    }
    const names = people.map(({ name }) => name.replace(" (demo)", ""));
    for (const ruling of world.rulings) {
      expect(PublishedRuling.parse(ruling)).toEqual(ruling);
      expect(publicTextIssues(ruling.grounds, { names, common: [] }, "/grounds")).toEqual([]);
    }
  });

  it("is marked as demo throughout", () => {
    for (const ruling of world.rulings) expect(ruling.isDemo).toBe(true);
    for (const { profile } of world.businesses) expect(profile.isDemo).toBe(true);
    for (const listing of listings) expect(listing.exporter.isDemo).toBe(true);
    for (const catalog of world.catalogs) expect(catalog.isDemo).toBe(true);
    for (const { inquiry } of world.threads) expect(inquiry.company.name).toMatch(/\(demo\)$/);
    for (const person of people) {
      expect(person.name).toMatch(/\(demo\)$/);
      expect(person.email).toMatch(/@demo\.example$/);
    }
    const certificates = [...listings, ...world.businesses.map(({ profile }) => profile)].flatMap(
      (it) => it.certificates,
    );
    for (const certificate of certificates) expect(certificate.issuer).toMatch(/\(demo\)$/);
  });

  it("says of each business's certificate which of its goods it covers, and of no others", () => {
    for (const { profile, listings: own } of world.businesses)
      for (const { covers } of profile.certificates) {
        expect(covers.length, profile.handle).toBeGreaterThan(0);
        expect(own.map(({ id }) => id)).toEqual(expect.arrayContaining(covers));
      }
  });

  it("finds food as halal, and neither charcoal nor training nor packing", () => {
    const halal = published.flatMap((listing) => {
      const { document } = changeOf(listing, undefined, now);
      return document?.certificates.includes("halal")
        ? [offers.find(({ slug }) => listingId(slug) === listing.id)?.slug]
        : [];
    });
    expect(halal).toEqual(
      expect.arrayContaining(["sambal-pecel-jar", "virgin-coconut-oil", "ijen-house-roast"]),
    );
    for (const slug of ["coconut-shell-briquettes", "coffee-cupping-training", "private-label-packing"]) {
      expect(published.map(({ id }) => id)).toContain(listingId(slug));
      expect(halal).not.toContain(slug);
    }
    for (const listing of published.filter(({ offerKind }) => offerKind === "service"))
      expect(changeOf(listing, undefined, now).document?.certificates).not.toContain("halal");
  });

  it("names goods by the codes that the nomenclature has for them", () => {
    const codeOf = (slug: string) => offers.find((offer) => offer.slug === slug)?.hsCode;
    expect(codeOf("ketak-handbag")).toBe("460219");
    expect(
      offers.filter(({ hsCode }) => hsCode && ["420229", "071490", "030569", "030192"].includes(hsCode)),
    ).toEqual([]);
  });

  it("gives every thing an id of its own, and every name that must be unique once", () => {
    const ids = [
      ...people.map((it) => it.id),
      ...listings.flatMap((it) => [it.id, ...it.photos.map((photo) => photo.id)]),
      ...world.businesses.map(({ profile }) => profile.id),
      ...world.catalogs.map((it) => it.id),
      ...world.requests.flatMap((it) => [it.id, ...it.answers.map((answer) => answer.id)]),
      ...world.threads.flatMap(({ inquiry, messages }) => [inquiry.id, ...messages.map((it) => it.id)]),
    ];
    expect(new Set(ids).size).toBe(ids.length);
    for (const names of [
      demoPeople.map((it) => it.subject),
      demoPeople.map((it) => it.email),
      world.businesses.map(({ profile }) => profile.handle),
      world.catalogs.map((it) => it.slug),
      offers.map((it) => it.slug),
    ])
      expect(new Set(names).size).toBe(names.length);
  });

  it("numbers quotations without a double, since a thread with one is not written", () => {
    const numbers = world.threads.flatMap(({ quotation: it }) =>
      it ? [`${it.quotation.profileId} ${it.quotation.number}`] : [],
    );
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it("speaks in Indonesian and English wherever a buyer reads", () => {
    for (const { text } of [...published, ...world.catalogs.filter((it) => it.stage === "published")])
      expect(Object.keys(text)).toEqual(expect.arrayContaining(["en", "id"]));
    for (const { profile } of world.businesses)
      for (const locale of ["en", "id"] as const) {
        const words = profile.text[locale]?.story.split(/\s+/).length;
        expect(words, profile.handle).toBeGreaterThanOrEqual(60);
        expect(words, profile.handle).toBeLessThanOrEqual(120);
      }
  });
});

describe("each thing of the demo", () => {
  it.each(listings)("is a listing that its owner could have sent in: $text.en.title", (listing) => {
    expect(Listing.parse(listing)).toEqual(listing);
    const sendable = Object.keys(ListingInput.shape) as (keyof ListingInput)[];
    const details = Object.fromEntries(sendable.map((name) => [name, listing[name]]));
    expect(ListingInput.safeParse(details).error).toBeUndefined();
    if (listing.hsCode) expect(goods.map((good) => good.code)).toContain(listing.hsCode);
    if (listing.stage !== "draft") expect(missingToPublish(listing)).toEqual([]);
    else expect(missingToPublish(listing)).not.toEqual([]);
  });

  it.each(world.businesses)(
    "is a business that passes its schemas: $profile.handle",
    ({ profile, hidden }) => {
      expect(Profile.parse(profile)).toEqual(profile);
      const sendable = Object.keys(ProfileInput.shape) as (keyof ProfileInput)[];
      const details = Object.fromEntries(sendable.map((name) => [name, profile[name]]));
      expect(ProfileInput.safeParse(details).error).toBeUndefined();
      const { nib, npwp, phone, email, sizeBasis } = hidden;
      expect(ProfilePrivate.parse({ nib, npwp, phone, email, sizeBasis })).toEqual({
        nib,
        npwp,
        phone,
        email,
        sizeBasis,
      });
    },
  );

  it("is a person, a catalog or a thread that passes its schema", () => {
    for (const person of people) expect(Person.parse(person)).toEqual(person);
    for (const catalog of world.catalogs) {
      expect(Catalog.parse(catalog)).toEqual(catalog);
      expect(CatalogEntries.safeParse({ entries: catalog.entries }).error).toBeUndefined();
    }
    for (const { inquiry, messages } of world.threads) {
      expect(Inquiry.parse(inquiry)).toEqual(inquiry);
      for (const message of messages) expect(Message.parse(message)).toEqual(message);
    }
  });

  it("asks for a quantity that the listing's limits allow, of a listing that is there to see", () => {
    for (const { inquiry } of world.threads) {
      const listing = published.find((it) => it.id === inquiry.listingId);
      expect(listing && inquiryIssues(listing, inquiry, now)).toEqual([]);
    }
  });

  it("came through a catalog only where that one was published and shows the listing", () => {
    for (const { inquiry } of world.threads) {
      if (!inquiry.catalogId) continue;
      const catalog = world.catalogs.find((it) => it.id === inquiry.catalogId);
      expect(catalog?.entries.map((entry) => entry.listingId)).toContain(inquiry.listingId);
      expect(catalog?.publishedAt && catalog.publishedAt < inquiry.createdAt).toBe(true);
    }
  });

  it("happened in an order that can have been, all of it before now", () => {
    const latest = now.toISOString();
    for (const { profile, people: members, listings: own } of world.businesses) {
      const owner = members.find((member) => member.id === profile.ownerId);
      expect(owner && owner.createdAt < profile.createdAt).toBe(true);
      for (const listing of own) {
        expect(profile.createdAt < listing.createdAt, profile.handle).toBe(true);
        expect(listing.updatedAt < latest).toBe(true);
      }
    }
    for (const catalog of world.catalogs)
      for (const { listingId } of catalog.entries) {
        const { publishedAt } = listings.find((listing) => listing.id === listingId) ?? {};
        expect(publishedAt && publishedAt < catalog.updatedAt, catalog.slug).toBe(true);
      }
    for (const { inquiry, messages } of world.threads) {
      const buyer = people.find((person) => person.id === inquiry.buyerId);
      const listing = listings.find((it) => it.id === inquiry.listingId);
      expect(buyer && buyer.createdAt < inquiry.createdAt).toBe(true);
      expect(listing?.publishedAt && listing.publishedAt < inquiry.createdAt).toBe(true);
      expect(messages.map((it) => it.createdAt)).toEqual(messages.map((it) => it.createdAt).toSorted());
      expect(inquiry.updatedAt < latest).toBe(true);
    }
  });
});
