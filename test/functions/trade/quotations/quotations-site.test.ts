import { beforeAll, describe, expect, it } from "vitest";
import { getQuotation } from "#functions/trade/quotations/quotation-reads.service.ts";
import { calendarDay } from "#shared/terms/day-format.ts";
import { dayAfter } from "#shared/trade/quotations/rules.ts";
import { makeThread } from "#test/support/inquiries.ts";
import { makeQuotation, quotationAt } from "#test/support/quotations.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

/** What a form's field holds on a page. */
function fieldOf(page: string, name: string): string | undefined {
  const field = new RegExp(`<input[^>]*name="${name.replaceAll(".", "\\.")}"[^>]*>`).exec(page)?.[0];
  return field && /value="([^"]*)"/.exec(field)?.[1];
}

async function formOf(browser: Awaited<ReturnType<World["browserOf"]>>, path: string) {
  const page = await (await browser.get(path)).text();
  const inputs = [...page.matchAll(/<input[^>]*name="([^"]+)"[^>]*>/g)];
  const typed = inputs
    .filter(([, name]) => name !== "csrf" && name !== "once")
    .filter(([tag]) => !/type="(radio|checkbox)"/.test(tag ?? "") || /checked/.test(tag ?? ""))
    .map(([tag = "", name = ""]) => [name, /value="([^"]*)"/.exec(tag)?.[1] ?? ""]);
  const chosen = [...page.matchAll(/<select[^>]*name="([^"]+)"[^>]*>(.*?)<\/select>/gs)].map(
    ([, name = "", options = ""]) => [name, /value="([^"]*)" selected/.exec(options)?.[1] ?? ""],
  );
  return { page, fields: Object.fromEntries([...typed, ...chosen]) as Record<string, string> };
}

describe("the exporter's form", () => {
  it("begins with what was asked and the listing says, so that it can be sent as it stands", async () => {
    const { buyer, exporter, inquiry, listing } = await makeThread(world);
    const browser = await world.browserOf(exporter);
    const path = `/en/inquiries/${inquiry.id}/quotations/new`;
    const thread = await (await browser.get(`/en/inquiries/${inquiry.id}`)).text();
    expect(thread).toContain(`href="${path}"`);
    const { fields } = await formOf(browser, path);
    expect(fields).toMatchObject({
      currency: "USD",
      "lines.0.listingId": listing.id,
      "lines.0.quantity": "500",
      "lines.0.unitAmountMinor": "4.50",
      "delivery.incoterm": "FOB",
      "delivery.namedPlace": "Tanjung Perak",
      leadTimeDays: "30",
      "payment.depositPercent": "30",
      zone: "Asia/Jakarta",
    });
    const sent = await browser.post(path, fields);
    expect(sent.status).toBe(303);
    const to = sent.headers.get("location") ?? "";
    const seen = await (await (await world.browserOf(buyer)).get(to)).text();
    expect(seen).toContain("USD\u00a02,250.00");
    expect(seen).toContain("Accept this offer");
    expect(seen).not.toContain("Take the offer back");
  });

  it("keeps all that was typed and tells each fault at its field", async () => {
    const { exporter, inquiry } = await makeThread(world);
    const browser = await world.browserOf(exporter);
    const path = `/id/inquiries/${inquiry.id}/quotations/new`;
    const { fields } = await formOf(browser, path);
    const answer = await browser.post(path, {
      ...fields,
      "lines.0.quantity": "505",
      "lines.0.packing.unitsPerCarton": "12",
      "lines.0.packing.lengthMm": "60,5",
      "lines.0.packing.widthMm": "40",
      "lines.0.packing.heightMm": "40",
      "lines.0.packing.netGrams": "12,5",
      "lines.0.packing.grossGrams": "11",
      validUntil: "9999-12-31",
    });
    expect(answer.status).toBe(400);
    const page = await answer.text();
    expect(fieldOf(page, "lines.0.packing.lengthMm")).toBe("60,5");
    expect(page).toContain('id="f-lines-0-packing-grossGrams-issue"');
    const ruled = await browser.post(path, {
      ...fields,
      "lines.0.quantity": "505",
      validUntil: "9999-12-31",
    });
    expect(ruled.status).toBe(422);
    const told = await ruled.text();
    expect(told).toContain('id="f-lines-0-quantity-issue"');
    expect(told).toContain('id="f-validUntil-issue"');
    expect(fieldOf(told, "lines.0.quantity")).toBe("505");
  });

  it("reads figures as people write them", async () => {
    const { exporter, inquiry, buyer } = await makeThread(world);
    const browser = await world.browserOf(exporter);
    const path = `/id/inquiries/${inquiry.id}/quotations/new`;
    const { fields } = await formOf(browser, path);
    const sent = await browser.post(path, {
      ...fields,
      currency: "IDR",
      "lines.0.quantity": "1.500",
      "lines.0.unitAmountMinor": "Rp15.000",
      "lines.0.packing.unitsPerCarton": "12",
      "lines.0.packing.lengthMm": "60,5 cm",
      "lines.0.packing.widthMm": "40",
      "lines.0.packing.heightMm": "40",
      "lines.0.packing.netGrams": "12,5 kg",
      "lines.0.packing.grossGrams": "13",
      leadTimeDays: "3 minggu",
      "payment.depositPercent": "50 %",
    });
    expect(sent.status).toBe(303);
    const quotationId = sent.headers.get("location")?.split("/").at(-1) ?? "";
    const { revisions } = await getQuotation(world.ctxOf(buyer), { quotationId }, {});
    expect(revisions).toMatchObject([
      {
        currency: "IDR",
        leadTimeDays: 21,
        payment: { depositPercent: 50 },
        lines: [
          {
            quantity: 1500,
            unitAmountMinor: 1_500_000,
            packing: { lengthMm: 605, netGrams: 12_500, grossGrams: 13_000 },
          },
        ],
      },
    ]);
  });
});

describe("the quotation's page", () => {
  it("shows the buyer a counter-offer's way, and both what has changed", async () => {
    const { buyer, exporter, quotation } = await makeQuotation(world);
    const [ofBuyer, ofExporter] = [await world.browserOf(buyer), await world.browserOf(exporter)];
    const path = `/en/quotations/${quotation.id}`;
    const { fields } = await formOf(ofBuyer, `${path}/counter`);
    expect(fields["lines.0.unitAmountMinor"]).toBe("4.20");
    const countered = await ofBuyer.post(`${path}/counter`, {
      ...fields,
      "lines.0.unitAmountMinor": "3.90",
      leadTimeDays: "2 weeks",
    });
    expect(countered.status).toBe(303);
    const seen = await (await ofExporter.get(path)).text();
    expect(seen).toContain("<del>USD\u00a04.20</del>");
    expect(seen).toContain("<ins>USD\u00a03.90</ins>");
    expect(seen).toContain("<del>30 days</del>");
    expect(seen).toContain("<ins>14 days</ins>");
    expect(await (await ofBuyer.get(path)).text()).not.toContain("Accept this offer");
    const revised = await formOf(ofExporter, `${path}/revise`);
    expect(revised.fields["lines.0.unitAmountMinor"]).toBe("3.90");
  });

  it("accepts nothing beside an offer of before, and leads to the newest", async () => {
    const { buyer, exporter, quotation } = await makeQuotation(world);
    const [ofBuyer, ofExporter] = [await world.browserOf(buyer), await world.browserOf(exporter)];
    const path = `/en/quotations/${quotation.id}`;
    await ofExporter.post(`${path}/reissue`, { version: String(quotation.version) });
    const newest = await (await ofBuyer.get(path)).text();
    expect(newest).toContain("You accept offer 2 as you see it here, and order by it.");
    const before = await (await ofBuyer.get(`${path}?before=2`)).text();
    expect(before).toContain("Offer 1");
    expect(before).not.toContain("Accept this offer");
    expect(before).toContain("Show the newest offer");
  });

  it("tells whoever accepts what came meanwhile, and does nothing", async () => {
    const { buyer, exporter, quotation } = await makeQuotation(world);
    const [ofBuyer, ofExporter] = [await world.browserOf(buyer), await world.browserOf(exporter)];
    const path = `/en/quotations/${quotation.id}`;
    const read = await formOf(ofBuyer, path);
    const again = await ofExporter.post(`${path}/reissue`, { version: String(quotation.version) });
    expect(again.status).toBe(303);
    const accepted = await ofBuyer.post(`${path}/accept`, { revision: read.fields.revision ?? "" });
    expect(accepted.status).toBe(422);
    expect(await accepted.text()).toContain("The exporter has sent another offer meanwhile");
    expect(await getQuotation(world.ctxOf(buyer), quotationAt(quotation), {})).toMatchObject({
      stage: "sent",
    });
  });

  it("stands in the buyer's and the business's lists", async () => {
    const { buyer, exporter, quotation, profile, inquiry } = await makeQuotation(world);
    const mine = await (await (await world.browserOf(buyer)).get("/en/quotations")).text();
    const own = await (
      await (await world.browserOf(exporter)).get(`/en/business/${profile.id}/quotations?stage=sent`)
    ).text();
    for (const page of [mine, own]) {
      expect(page).toContain(`/en/quotations/${quotation.id}`);
      expect(page).toContain(`No. ${quotation.number}`);
      expect(page).toContain(inquiry.listingTitle.en);
    }
    expect(mine).toContain(inquiry.exporterName);
    expect(own).toContain(inquiry.company.name);
  });

  it("ends with the same day on its page and in lists, where that day is meant", async () => {
    const { buyer, quotation, offer } = await makeQuotation(world);
    const browser = await world.browserOf(buyer);
    const day = calendarDay(offer.validUntil, "en");
    const next = calendarDay(dayAfter(offer.validUntil, 1), "en");
    for (const path of ["/en/quotations", `/en/quotations/${quotation.id}`]) {
      const page = await (await browser.get(path)).text();
      expect(page).toContain(`the end of ${day}, Jakarta (WIB)`);
      expect(page).not.toContain(quotation.validThrough);
      expect(page).not.toContain(next);
    }
  });
});
