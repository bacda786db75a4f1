import { beforeAll, describe, expect, it } from "vitest";
import { getThread } from "#functions/trade/inquiries/threads.service.ts";
import { declineQuotation } from "#functions/trade/quotations/answers.service.ts";
import { getQuotation } from "#functions/trade/quotations/quotation-reads.service.ts";
import { threadAt } from "#test/support/inquiries.ts";
import { makeQuotation, quotationAt } from "#test/support/quotations.ts";
import { followStream, mailsTo, plainOf, type Stream } from "#test/support/stream.ts";
import { createWorld, siteUrl, type World } from "#test/support/world.ts";

let world: World;
let stream: Stream;
beforeAll(async () => {
  world = await createWorld();
  stream = await followStream(world);
});

async function quotationMailsTo({ email }: { email: string }): Promise<string[]> {
  const mails = (await mailsTo(world, email)).map(plainOf);
  return mails.filter((mail) => mail.includes("/quotations/"));
}

describe("what follows from a quotation", () => {
  it("is one mail to the buyer of an offer, and one to the exporter of the answer, however often the records come", async () => {
    const { buyer, exporter, quotation } = await makeQuotation(world);
    const records = await stream.read();
    for (let delivery = 1; delivery <= 3; delivery++) await stream.deliver(records);
    await stream.settle();
    const [offered, ...others] = await quotationMailsTo(buyer);
    expect(others).toEqual([]);
    expect(offered).toContain("offers Rattan basket for USD");
    expect(offered).toContain("Total: USD\u00a02,100.00");
    expect(offered).toContain("Delivery: FOB Tanjung Perak, Surabaya");
    expect(offered).toContain(`${siteUrl}/en/quotations/${quotation.id}`);
    expect(await quotationMailsTo(exporter)).toEqual([]);

    await declineQuotation(world.ctxOf(buyer), quotationAt(quotation), {
      reason: "price",
      note: "<b>Too dear.</b>",
    });
    await stream.settle();
    const [declined, ...more] = await quotationMailsTo(exporter);
    expect(more).toEqual([]);
    expect(declined).toContain("Reason: The price is too high");
    expect(declined).toContain("> <b>Too dear.</b>");
    expect(declined).toContain("&lt;b&gt;Too dear.&lt;/b&gt;");
  });

  it("is, once its last day is over, that it has expired: in the thread, and told to both", async () => {
    const { buyer, exporter, quotation, inquiry } = await makeQuotation(world);
    await stream.settle();
    const seconds = (Date.parse(quotation.validThrough) - world.platform.now().getTime()) / 1000;
    await stream.passTime(seconds - 60);
    expect(await getQuotation(world.ctxOf(buyer), quotationAt(quotation), {})).toMatchObject({
      stage: "sent",
    });
    await stream.passTime(61);
    expect(await getQuotation(world.ctxOf(buyer), quotationAt(quotation), {})).toMatchObject({
      stage: "expired",
    });
    const { quotations } = await getThread(world.ctxOf(buyer), threadAt(inquiry));
    expect(quotations).toMatchObject([{ id: quotation.id, stage: "expired" }]);
    for (const person of [buyer, exporter])
      expect(
        (await quotationMailsTo(person)).filter((mail) => mail.includes("The offer has expired")),
      ).toHaveLength(1);
    world.clock.now = undefined;
  });
});
