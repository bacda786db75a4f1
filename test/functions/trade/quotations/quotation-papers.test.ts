import { beforeAll, describe, expect, it } from "vitest";
import { getPaper, provePaper } from "#functions/trade/papers/papers.service.ts";
import { getQuotation } from "#functions/trade/quotations/quotation-reads.service.ts";
import { reviseQuotation, sendQuotation } from "#functions/trade/quotations/quotations.service.ts";
import { jakartaToday } from "#shared/terms/calendar.ts";
import { makeThread, threadAt } from "#test/support/inquiries.ts";
import { makeQuotation, offerInput, quotationAt } from "#test/support/quotations.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

async function paperIdsOf({ exporter, quotation }: Awaited<ReturnType<typeof makeQuotation>>) {
  const { revisions } = await getQuotation(world.ctxOf(exporter), quotationAt(quotation), {});
  return revisions.map(({ paperId }) => paperId ?? "");
}

describe("the paper of a revision", () => {
  it("proves to anybody what was offered, and is a PDF for the two sides alone", async () => {
    const made = await makeQuotation(world, { notes: "Marking as agreed." });
    const { buyer, profile, quotation } = made;
    const [paperId = ""] = await paperIdsOf(made);
    const proof = await provePaper(world.ctxOf(), { paperId });
    expect(proof).toMatchObject({
      paperKind: "quotation",
      number: quotation.number,
      revision: 1,
      sellerName: profile.businessName,
      buyerName: "Sakura Trading (demo)",
      total: quotation.total,
    });
    expect(JSON.stringify(proof)).not.toContain(buyer.id);
    expect(proof).not.toHaveProperty("said");
    const { pdf } = await getPaper(world.ctxOf(buyer), { paperId });
    expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe("%PDF-");
    await expect(getPaper(world.ctxOf(await world.makePerson()), { paperId })).rejects.toMatchObject({
      status: 404,
    });
  });

  it("stays as it was issued when another one follows under the same number", async () => {
    const made = await makeQuotation(world);
    const { exporter, listing, quotation } = made;
    const [first = ""] = await paperIdsOf(made);
    const before = await provePaper(world.ctxOf(), { paperId: first });
    const lines = [{ listingId: listing.id, quantity: 500, unitAmountMinor: 400 }];
    const at = quotationAt(quotation);
    await reviseQuotation(world.ctxOf(exporter), at, offerInput(listing, { lines }), quotation.version);
    const [, second = ""] = await paperIdsOf(made);
    expect(await provePaper(world.ctxOf(), { paperId: first })).toEqual(before);
    expect(await provePaper(world.ctxOf(), { paperId: second })).toMatchObject({
      number: before.number,
      revision: 2,
      total: { amountMinor: 200_000 },
    });
  });

  it("is not there under an id that nobody was given", async () => {
    for (const paperId of ["ppr_01J00000000000000000000000", "ppr_x", "../x"])
      await expect(provePaper(world.ctxOf(), { paperId })).rejects.toMatchObject({ status: 404 });
  });
});

describe("numbers of quotations", () => {
  it("have no gap and no double, however many are sent at once; those who came too late try again", async () => {
    const { exporter, listing, inquiry } = await makeThread(world);
    const numbers: string[] = [];
    const wanted = 18;
    for (let rounds = 0; numbers.length < wanted && rounds < 20; rounds++) {
      const sent = await Promise.allSettled(
        Array.from({ length: wanted - numbers.length }, () =>
          sendQuotation(world.ctxOf(exporter), threadAt(inquiry), offerInput(listing)),
        ),
      );
      for (const it of sent)
        if (it.status === "fulfilled") numbers.push(it.value.number);
        else expect(it.reason).toMatchObject({ code: "busy" });
    }
    const year = jakartaToday(new Date()).slice(0, 4);
    expect(numbers.toSorted()).toEqual(
      Array.from({ length: wanted }, (_, at) => `Q-${year}-${String(at + 1).padStart(4, "0")}`),
    );
  });
});
