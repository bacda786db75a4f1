import { beforeAll, describe, expect, it } from "vitest";
import { writeOrderAddress } from "#functions/trade/orders/address.service.ts";
import { issueProforma, issueShippingPapers } from "#functions/trade/orders/order-papers.service.ts";
import { getOrder, getPayee } from "#functions/trade/orders/order-reads.service.ts";
import { shipOrder } from "#functions/trade/orders/shipping.service.ts";
import { getPaper } from "#functions/trade/papers/papers.service.ts";
import { jakartaToday } from "#shared/terms/calendar.ts";
import type { Offer } from "#shared/trade/quotations/offer.ts";
import { bringTo, makeOrder, orderAt, packing, shipInput } from "#test/support/orders.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld({ table: "engine" });
});

const bank = {
  holder: "Demo Trading",
  bank: "Bank Demo, Surabaya",
  account: "0012345678",
  swift: "DEMOIDJA",
};
const later: Partial<Offer> = { payment: { depositPercent: 30, balance: "against_documents" } };

/** An order of which 200 of 500 have left. */
async function partlyShipped() {
  const made = await makeOrder(world, later);
  const ready = await bringTo(world, made, "ready");
  const input = shipInput(world, ready, {
    quantities: [200],
    transportDocument: "KMTC-778",
    packing: { 0: packing },
  });
  const order = await shipOrder(world.ctxOf(made.exporter), orderAt(ready), input, ready.version);
  return { ...made, order };
}

describe("issueProforma", () => {
  it("says what to pay and where to, keeps the account, and is a PDF for both sides", async () => {
    const { buyer, exporter, order, quotation } = await makeOrder(world);
    const at = orderAt(order);
    await writeOrderAddress(world.ctxOf(buyer), at, { address: "1-2-3 Minato\nKobe", reference: "PO-88" });
    await issueProforma(world.ctxOf(exporter), at, { bank });
    const { papers, payee } = await getOrder(world.ctxOf(buyer), at);
    expect(payee).toMatchObject(bank);
    const year = jakartaToday(new Date()).slice(0, 4);
    expect(papers).toMatchObject([
      { number: 1, paperKind: "proforma_invoice", paperNumber: `PI-${year}-0001` },
    ]);
    const { paper, pdf } = await getPaper(world.ctxOf(buyer), { paperId: papers[0]?.paperId ?? "" });
    expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe("%PDF-");
    expect(paper).toMatchObject({
      bank,
      buyer: { name: "Sakura Trading (demo)", address: "1-2-3 Minato\nKobe" },
      references: { quotation: quotation.number, order: order.number, buyersOrder: "PO-88" },
      payment: { depositPercent: 30 },
    });
    expect((await getPayee(world.ctxOf(exporter), at)).payee).toMatchObject(bank);
    await expect(getPayee(world.ctxOf(buyer), at)).rejects.toMatchObject({ status: 403 });
  });
});

describe("issueShippingPapers", () => {
  it("draws invoice and packing list of what has left, each numbered, from what is known", async () => {
    const { exporter, buyer, order } = await partlyShipped();
    const at = orderAt(order);
    await issueShippingPapers(world.ctxOf(exporter), at, { shipment: 1 });
    const { papers } = await getOrder(world.ctxOf(buyer), at);
    const year = jakartaToday(new Date()).slice(0, 4);
    expect(papers.map(({ paperNumber, shipment }) => [paperNumber, shipment])).toEqual([
      [`INV-${year}-0001`, 1],
      [`PL-${year}-0001`, 1],
    ]);
    const read = await Promise.all(
      papers.map(({ paperId }) => getPaper(world.ctxOf(exporter), { paperId }).then(({ paper }) => paper)),
    );
    expect(read).toMatchObject([
      { lines: [{ quantity: 200, packing: { cartons: 4, grossGrams: 54_000 } }] },
      { references: { commercialInvoice: `INV-${year}-0001` }, shipment: { transportDocument: "KMTC-778" } },
    ]);
    expect(read[1]).not.toHaveProperty("bank");
  });

  it("asks for a shipment that there is, and for how it is packed", async () => {
    const { exporter, order } = await partlyShipped();
    await expect(
      issueShippingPapers(world.ctxOf(exporter), orderAt(order), { shipment: 2 }),
    ).rejects.toMatchObject({ code: "order_no_shipment" });
    const made = await makeOrder(world, later);
    const shipped = await bringTo(world, made, "shipped");
    await expect(
      issueShippingPapers(world.ctxOf(made.exporter), orderAt(shipped), { shipment: 1 }),
    ).rejects.toMatchObject({ code: "order_packing_missing" });
  });

  it("leaves no gap and no double among the numbers, however many are issued at once", async () => {
    const { exporter, order } = await partlyShipped();
    const wanted = 64;
    let issued = 0;
    for (let round = 0; round < 40 && issued < 8; round++) {
      const tried = await Promise.allSettled(
        Array.from({ length: wanted }, () =>
          issueShippingPapers(world.ctxOf(exporter), orderAt(order), { shipment: 1 }),
        ),
      );
      issued += tried.filter(({ status }) => status === "fulfilled").length;
      for (const it of tried)
        if (it.status === "rejected")
          expect(it.reason).toMatchObject({
            code: expect.stringMatching(/^(busy|order_papers_full|unavailable)$/),
          });
    }
    const { papers } = await getOrder(world.ctxOf(exporter), orderAt(order));
    const numbersOf = (mark: string) =>
      papers
        .map(({ paperNumber }) => paperNumber)
        .filter((it) => it.startsWith(mark))
        .map((it) => Number(it.slice(-4)));
    for (const mark of ["INV", "PL"])
      expect(numbersOf(mark)).toEqual(Array.from({ length: papers.length / 2 }, (_, at) => at + 1));
    // An answer may be lost where the write was kept, and never the other way about.
    expect(papers.length / 2).toBeGreaterThanOrEqual(issued);
    expect(issued).toBeGreaterThanOrEqual(8);
  });
});
