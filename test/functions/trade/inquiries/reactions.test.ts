import { beforeEach, describe, expect, it } from "vitest";
import { profileRecord } from "#functions/market/profiles/profiles.records.ts";
import { sendInquiry } from "#functions/trade/inquiries/inquiries.service.ts";
import { replyInquiry } from "#functions/trade/inquiries/messages.service.ts";
import { inquiryInput, makeMarket, makeThread, threadAt } from "#test/support/inquiries.ts";
import { followStream, type Stream } from "#test/support/stream.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
let stream: Stream;
beforeEach(async () => {
  world = await createWorld();
  stream = await followStream(world);
});

describe("an exporter's first answer", () => {
  it("counts once for the business's answer time, however often its record comes, and leaves the version", async () => {
    const { exporter, profile, inquiry } = await makeThread(world);
    await stream.settle();
    const now = new Date(Date.parse(inquiry.createdAt) + 90 * 60_000);
    await replyInquiry({ ...world.ctxOf(exporter), now }, threadAt(inquiry), {
      text: "We can.",
      language: "en",
    });
    const records = await stream.read();
    await Promise.all([stream.deliver(records), stream.deliver(records), stream.deliver(records)]);
    await stream.settle();
    const after = await world.platform.table.get(profileRecord, profile.id);
    expect(after?.answerTimes).toEqual({
      samples: [{ inquiryId: inquiry.id, minutes: 90 }],
      medianMinutes: 90,
    });
    expect(after?.version).toBe(profile.version);
  });

  it("counts for each of several inquiries answered at once", async () => {
    const { buyer, exporter, profile, listing } = await makeMarket(world);
    const sent = await Promise.all(
      [1, 2, 3].map(() => sendInquiry(world.ctxOf(buyer), { listingId: listing.id }, inquiryInput())),
    );
    await stream.settle();
    await Promise.all(
      sent.map((it) => replyInquiry(world.ctxOf(exporter), threadAt(it), { text: "Yes.", language: "en" })),
    );
    const records = await stream.read();
    await Promise.all(records.map((record) => stream.deliver([record])));
    const after = await world.platform.table.get(profileRecord, profile.id);
    expect(after?.answerTimes.samples.map((it) => it.inquiryId).toSorted()).toEqual(
      sent.map((it) => it.id).toSorted(),
    );
  });
});
