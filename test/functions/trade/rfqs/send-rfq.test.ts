import { beforeAll, describe, expect, it } from "vitest";
import { blockOther } from "#functions/trade/inquiries/blocks.service.ts";
import { getThread } from "#functions/trade/inquiries/threads.service.ts";
import { getRfq, listMyRfqs } from "#functions/trade/rfqs/rfq-reads.service.ts";
import { sendRfq } from "#functions/trade/rfqs/rfqs.service.ts";
import { dayAfter } from "#shared/trade/quotations/rules.ts";
import { makeListing } from "#test/support/factories.ts";
import { threadAt } from "#test/support/inquiries.ts";
import { makeRfq, makeSellers, rfqAt, rfqInput } from "#test/support/rfqs.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

const today = () => new Date().toISOString().slice(0, 10);

describe("sendRfq", () => {
  it("asks each exporter in a thread of their own, which knows nothing of the others", async () => {
    const { buyer, rfq, asked } = await makeRfq(world);
    expect(rfq).toMatchObject({ stage: "open", winners: [], quantity: 500, unit: "H87" });
    expect(rfq.closesAt).toBe(`${rfq.closesOn}T15:00:00.000Z`);
    expect(buyer.roles).toContain("buyer");
    for (const { exporter, inquiryId, listing } of asked) {
      const thread = await getThread(world.ctxOf(exporter), threadAt({ id: inquiryId }));
      expect(thread).toMatchObject({ listingId: listing.id, stage: "new", rfq: { closesOn: rfq.closesOn } });
      expect(thread.messages).toMatchObject([{ from: "buyer", text: rfq.text }]);
      const said = JSON.stringify(thread);
      for (const other of asked.filter((it) => it.exporter !== exporter))
        for (const mark of [other.inquiryId, other.listing.profileId, other.listing.exporter.businessName])
          expect(said).not.toContain(mark);
      await expect(getRfq(world.ctxOf(exporter), rfqAt(rfq))).rejects.toMatchObject({ status: 404 });
      const others = asked.filter((it) => it.exporter !== exporter);
      for (const other of others)
        await expect(
          getThread(world.ctxOf(exporter), threadAt({ id: other.inquiryId })),
        ).rejects.toMatchObject({ status: 404 });
    }
    const { items } = await listMyRfqs(world.ctxOf(buyer), {}, {});
    expect(items.map(({ id }) => id)).toEqual([rfq.id]);
  });

  it("is another buyer's to nobody", async () => {
    const { rfq } = await makeRfq(world, 1);
    const stranger = await world.makePerson();
    await expect(getRfq(world.ctxOf(stranger), rfqAt(rfq))).rejects.toMatchObject({ status: 404 });
  });

  it("asks an exporter once, however many of their listings were picked", async () => {
    const [seller] = await makeSellers(world, 1);
    if (!seller) throw new Error();
    const second = await makeListing(world, seller.profile);
    const buyer = await world.makePerson();
    const picked = [seller.listing, second, seller.listing];
    const rfq = await sendRfq(world.ctxOf(buyer), {}, rfqInput(picked));
    expect(rfq.invited).toHaveLength(1);
    expect(rfq.invited[0]?.listings.map(({ listingId }) => listingId)).toEqual([
      seller.listing.id,
      second.id,
    ]);
    const inquiryId = rfq.invited[0]?.inquiryId ?? "";
    const { rfq: known } = await getThread(world.ctxOf(seller.exporter), { inquiryId });
    expect(known?.also?.map(({ listingId }) => listingId)).toEqual([second.id]);
  });

  it("asks ten, and not eleven", async () => {
    const sellers = await makeSellers(world, 11);
    const listings = sellers.map(({ listing }) => listing);
    const buyer = await world.makePerson();
    await expect(sendRfq(world.ctxOf(buyer), {}, rfqInput(listings))).rejects.toMatchObject({
      code: "rfq_exporters_too_many",
      issues: [{ pointer: "/listingIds" }],
    });
    const { invited } = await sendRfq(world.ctxOf(buyer), {}, rfqInput(listings.slice(1)));
    expect(invited).toHaveLength(10);
  });

  it.each([
    [-2, "rfq_closes_past"],
    [17, "rfq_closes_far"],
  ])("refuses a deadline %i days from now", async (days, code) => {
    const listings = (await makeSellers(world, 1)).map(({ listing }) => listing);
    const closesOn = dayAfter(today(), days);
    const input = rfqInput(listings, { closesOn, zone: "Europe/London" });
    const sent = sendRfq(world.ctxOf(await world.makePerson()), {}, input);
    await expect(sent).rejects.toMatchObject({ code, issues: [{ pointer: "/closesOn", code }] });
  });

  it("takes the fifteenth day and not the sixteenth, as the named zone counts them, and none of the year 9999", async () => {
    const listings = (await makeSellers(world, 1)).map(({ listing }) => listing);
    // Ten at night in London is the next morning in Tokyo already.
    const now = new Date("2027-03-01T22:00:00Z");
    const send = async (closesOn: string, zone: string) =>
      sendRfq(
        { ...world.ctxOf(await world.makePerson()), now },
        {},
        rfqInput(listings, { closesOn, zone }, now),
      );
    expect((await send("2027-03-17", "Asia/Tokyo")).closesAt).toBe("2027-03-17T15:00:00.000Z");
    for (const [day, zone] of [
      ["2027-03-18", "Asia/Tokyo"],
      ["2027-03-17", "Europe/London"],
      ["9999-12-31", "Asia/Tokyo"],
    ] as const)
      await expect(send(day, zone)).rejects.toMatchObject({ code: "rfq_closes_far" });
    await expect(send("2027-03-01", "Asia/Tokyo")).rejects.toMatchObject({ code: "rfq_closes_past" });
    expect((await send("2027-03-01", "Europe/London")).closesAt).toBe("2027-03-02T00:00:00.000Z");
  });

  it("names each listing that cannot be asked for: away, one's own, blocked, or sold in more alone", async () => {
    const [away, big, blocker] = await makeSellers(world, 3);
    if (!away || !big || !blocker) throw new Error();
    const paused = await makeListing(world, away.profile, { stage: "paused" });
    const least = await makeListing(world, big.profile, { minimumOrder: 600 });
    const { rfq, buyer } = await makeRfq(world, 1);
    const first = await sendRfq(world.ctxOf(buyer), {}, rfqInput([blocker.listing]));
    await blockOther(world.ctxOf(blocker.exporter), { inquiryId: first.invited[0]?.inquiryId ?? "" });
    const input = rfqInput([
      paused,
      least,
      blocker.listing,
      { id: rfq.invited[0]?.listings[0]?.listingId ?? "" },
    ]);
    await expect(sendRfq(world.ctxOf(buyer), {}, input)).rejects.toMatchObject({
      issues: [
        { pointer: "/listingIds/0", code: "rfq_listing_away" },
        { pointer: "/listingIds/1", code: "rfq_below_moq" },
        { pointer: "/listingIds/2", code: "blocked" },
      ],
    });
    const own = sendRfq(world.ctxOf(big.exporter), {}, rfqInput([big.listing]));
    await expect(own).rejects.toMatchObject({ code: "inquiry_to_self" });
  });

  it("counts as the inquiries of a day that it is, and sends nothing where one more is too many", async () => {
    const listings = (await makeSellers(world, 9)).map(({ listing }) => listing);
    const buyer = await world.makePerson();
    for (let sent = 1; sent <= 2; sent++) await sendRfq(world.ctxOf(buyer), {}, rfqInput(listings));
    await expect(sendRfq(world.ctxOf(buyer), {}, rfqInput(listings))).rejects.toMatchObject({
      code: "inquiries_too_many",
    });
    expect((await listMyRfqs(world.ctxOf(buyer), {}, {})).items).toHaveLength(2);
    expect(await sendRfq(world.ctxOf(buyer), {}, rfqInput(listings.slice(0, 2)))).toMatchObject({
      stage: "open",
    });
    await expect(sendRfq(world.ctxOf(buyer), {}, rfqInput(listings.slice(0, 1)))).rejects.toMatchObject({
      status: 429,
    });
  });

  it("is refused to who cannot be told of answers, and done once however often it is sent", async () => {
    const listings = (await makeSellers(world, 2)).map(({ listing }) => listing);
    const unverified = await world.makePerson({ emailVerified: false });
    await expect(sendRfq(world.ctxOf(unverified), {}, rfqInput(listings))).rejects.toMatchObject({
      code: "mail_unverified",
    });
    const buyer = await world.makePerson();
    const ctx = { ...world.ctxOf(buyer), once: { key: "same", scope: buyer.id } };
    const sent = await Promise.all([1, 2, 3].map(() => sendRfq(ctx, {}, rfqInput(listings))));
    expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
    expect((await listMyRfqs(world.ctxOf(buyer), {}, {})).items).toHaveLength(1);
  });
});
