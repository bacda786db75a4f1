import { beforeAll, describe, expect, it } from "vitest";
import { ratesRecord } from "#functions/market/rates/rates.records.ts";
import { set } from "#functions/platform/table/write.ts";
import { closeRfq } from "#functions/trade/rfqs/rfqs.service.ts";
import type { Rates } from "#shared/market/rates/rates.ts";
import { makeRfq, rfqAt } from "#test/support/rfqs.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
let opened: Awaited<ReturnType<typeof makeRfq>> & { ids: string[] };
beforeAll(async () => {
  world = await createWorld();
  const made = await makeRfq(world, 3);
  const dear = await made.asked[0]?.quote();
  const cheap = await made.asked[1]?.quote({ currency: "IDR" });
  const unlike = await made.asked[2]?.quote({ delivery: { incoterm: "CIF", namedPlace: "Kobe" } });
  opened = { ...made, ids: [dear, cheap, unlike].map((it) => it?.id ?? "") };
});

async function keep(rates: Rates): Promise<void> {
  await world.platform.table.transact([set(ratesRecord, rates)]);
}
const of = {
  IDR: { date: "2026-11-20", perDollar: "16000" },
  JPY: { date: "2026-11-24", perDollar: "150.25" },
};

async function read(query = "", headers: Record<string, string> = {}) {
  const answer = await world.apiOf(opened.buyer)("GET", `/rfqs/${opened.rfq.id}${query}`, undefined, headers);
  return { status: answer.status, body: await answer.json() };
}

describe("GET /rfqs/{rfqId}", () => {
  it("compares nothing while quotes are sealed", async () => {
    await keep({ isDemo: true, of });
    const { body } = await read("?currency=USD");
    expect(body).toMatchObject({ stage: "open", quotedCount: 3, offers: [] });
    expect(body).not.toHaveProperty("comparison");
  });

  it("tells each quote in one currency once they are opened, with the day and the source of the rate", async () => {
    await closeRfq(world.ctxOf(opened.buyer), rfqAt(opened.rfq));
    const [dear = "", cheap = "", unlike = ""] = opened.ids;
    const { body } = await read("?currency=USD");
    const amountOf = (id: string) =>
      body.offers.find((it: { quotation: { id: string } }) => it.quotation.id === id).revision.lines[0];
    const { quantity, unitAmountMinor } = amountOf(cheap);
    expect(body.comparison).toEqual({
      currency: "USD",
      source: "demo_rates",
      offers: [
        {
          quotationId: cheap,
          isAlike: true,
          total: { amountMinor: Math.round((quantity * unitAmountMinor) / 16_000), currency: "USD" },
          asOf: "2026-11-20",
        },
        {
          quotationId: dear,
          isAlike: true,
          total: { amountMinor: quantity * unitAmountMinor, currency: "USD" },
          unit: { amountMinor: unitAmountMinor, currency: "USD" },
        },
        {
          quotationId: unlike,
          isAlike: false,
          total: { amountMinor: quantity * unitAmountMinor, currency: "USD" },
          unit: { amountMinor: unitAmountMinor, currency: "USD" },
        },
      ],
    });
  });

  it("hangs on the older of two rates, says whose they are, and leaves out what has no rate", async () => {
    await keep({ isDemo: false, of });
    const { body } = await read("?currency=JPY");
    expect(body.comparison).toMatchObject({ currency: "JPY", source: "reference_rates" });
    const days = Object.fromEntries(
      body.comparison.offers.map((it: { quotationId: string; asOf: string }) => [it.quotationId, it.asOf]),
    );
    expect(days).toEqual({
      [opened.ids[0] ?? ""]: "2026-11-24",
      [opened.ids[1] ?? ""]: "2026-11-20",
      [opened.ids[2] ?? ""]: "2026-11-24",
    });
    const { body: without } = await read("?currency=TWD");
    for (const it of without.comparison.offers) {
      expect(it).not.toHaveProperty("total");
      expect(it).not.toHaveProperty("asOf");
    }
  });

  it("goes by the reader's language where no currency is asked for, and refuses what is none", async () => {
    const { body } = await read("", { "accept-language": "ja" });
    expect(body.comparison.currency).toBe("JPY");
    expect((await read("?currency=XXX")).status).toBe(400);
  });
});
