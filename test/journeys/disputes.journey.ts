import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { withoutLocale } from "#shared/locales.ts";
import { makePdf } from "#test/support/attachments.ts";
import { product } from "./demo-product.ts";
import { lookAt } from "./looked-at.ts";
import { photoFile } from "./offline-phone.ts";
import { Trader } from "./order-road.ts";

const phone = { width: 360, javaScriptEnabled: false };
const desk = { width: 1280, javaScriptEnabled: true };
const dayMs = 24 * 3600 * 1000;
const dispute = /^\/disputes\/dsp_\w+/;
const RealDate = Date;

/** Moves the clock of the product on, which runs in this process; it goes on from there. */
function letDaysPass(days: number): void {
  const aheadMs = days * dayMs;
  class LaterDate extends RealDate {
    constructor(...given: [] | ConstructorParameters<typeof Date>) {
      super(...((given.length === 0 ? [RealDate.now() + aheadMs] : given) as [number]));
    }
    static override now(): number {
      return RealDate.now() + aheadMs;
    }
  }
  vi.stubGlobal("Date", LaterDate);
}

/** A buyer who reads English and an exporter who reads Indonesian do not agree, and so it goes up to the operator. */
describe("a dispute of a buyer in English, and an exporter in Indonesian", () => {
  const buyer = new Trader("kenji", "en", phone);
  const exporter = new Trader("sari", "id", { ...phone, javaScriptEnabled: true });
  const attache = new Trader("attache-tokyo", "en", desk);
  const operator = new Trader("admin", "en", desk);
  let order = "";
  let path = "";

  const call = async ({ page }: Trader, to: string, data: object = {}) => {
    const headers = { origin: new URL(page.url()).origin, "if-match": "*" };
    const answer = await page.request.post(`/api/v1${to}`, { headers, data });
    expect([to, answer.ok()]).toEqual([to, true]);
    return answer.json();
  };
  /** Goes there until it says so: what follows from a step comes by the stream, or by the clock. */
  const comesTo = async (who: Trader, to: string, text: string) =>
    vi.waitFor(
      async () => {
        await who.goTo(to);
        expect(await who.page.locator("main").textContent()).toContain(text);
      },
      { timeout: 30_000, interval: 500 },
    );
  const adds = async (who: Trader, file: { name: string; mimeType: string; buffer: Buffer }) => {
    await who.press(who.t.disputes_evidence_add(), /\/add-evidence$/);
    await who.sees(who.t.disputes_evidence_hint());
    await who.page.locator('main input[type="file"]').setInputFiles(file);
    await who.press(who.t.attachments_upload(), /\?uploaded=evd_/);
  };

  beforeAll(async () => {
    for (const who of [buyer, exporter, attache, operator]) await who.come();
    const found = await buyer.page.request.get(`/api/v1/search?q=${encodeURIComponent("sambal pecel")}`);
    const [listing] = (await found.json()).items;
    const asked = await call(buyer, `/listings/${listing.id}/inquiries`, {
      ...{ quantity: 50, destinationCountry: "JP", language: "en", message: "May we taste it first?" },
      company: { name: "Journey Zakka (demo)", kind: "retailer", country: "JP" },
    });
    const placed = await call(buyer, `/inquiries/${asked.id}/samples`, { quantity: 4 });
    order = `/orders/${placed.id}`;
    const today = new Date().toISOString().slice(0, 10);
    await call(buyer, `${order}/pay`, { paidOn: today });
    for (const step of ["acknowledge", "start", "finish"]) await call(exporter, `${order}/${step}`);
    await call(exporter, `${order}/ship`, { quantities: [4], mode: "courier", shippedOn: today });
    await call(buyer, `${order}/receive`, { quantities: [4] });
  });
  afterAll(() => {
    vi.unstubAllGlobals();
  });

  it("is claimed with what is wrong, and a photo as evidence", async () => {
    await buyer.goTo(order);
    await buyer.press(buyer.t.disputes_wrong_button(), /\/dispute$/);
    await buyer.sees(buyer.t.disputes_claim_title());
    await buyer.sees(buyer.t.disputes_claim_files());
    await buyer.choose("reason", "damaged");
    await buyer.choose("ask.what", "refund_part");
    await buyer.fill({
      "quantities.0": "2",
      "ask.amount.amountMinor": "19.00",
      text: "Two of the four jars came broken.",
    });
    await buyer.press(buyer.t.disputes_claim_button(), dispute);
    path = withoutLocale(new URL(buyer.page.url()).pathname);
    await buyer.sees(buyer.t.disputes_now_agree());
    await buyer.sees("Two of the four jars came broken.");
    await adds(buyer, { ...(await photoFile()), name: "broken jars.jpg" });
    await vi.waitFor(
      async () => {
        await buyer.goTo(path);
        await buyer.page.locator('main img[src*="/thumb.jpeg"]').waitFor({ timeout: 500 });
      },
      { timeout: 20_000, interval: 300 },
    );
  });

  it("is answered in the exporter's language, with a translation and a paper", async () => {
    await exporter.goTo(path);
    await exporter.sees(exporter.t.site_written_in({ language: "Inggris" }));
    await exporter.sees(exporter.t.disputes_untranslated({ language: "Indonesia" }));
    const photo = exporter.page.locator("main a.attachment.photo").first();
    const answer = await exporter.page.request.get((await photo.getAttribute("href")) ?? "");
    expect([answer.status(), answer.headers()["content-type"]]).toEqual([200, "image/jpeg"]);
    await exporter.fill({ text: "Semua stoples utuh saat dikirim." });
    await exporter.page.locator("main summary", { hasText: exporter.t.disputes_translation() }).click();
    await exporter.fill({ "translation.text": "All jars were whole when they left." });
    await exporter.page.locator('main [name="translation.language"]').selectOption("en");
    await exporter.press(exporter.t.disputes_statement_button(), dispute);
    await exporter.sees("Semua stoples utuh saat dikirim.");
    await adds(exporter, { name: "Surat jalan.pdf", mimeType: "application/pdf", buffer: makePdf() });
    await comesTo(buyer, path, "Surat jalan.pdf");
    await buyer.sees("All jars were whole when they left.");
    await lookAt(exporter.page, path, ["id", ["dark and narrow"]]);
  });

  it("is not agreed in three days, and handed to the attaché, who proposes", async () => {
    letDaysPass(3.1);
    await comesTo(buyer, path, buyer.t.disputes_now_may_escalate());
    await buyer.press(buyer.t.disputes_escalate(), dispute);
    await buyer.sees(buyer.t.disputes_now_attache());
    await comesTo(attache, "/desk/disputes", "Journey Zakka (demo)");
    await attache.goTo(path);
    await attache.sees("Two of the four jars came broken.");
    await attache.page.locator('main img[src*="/thumb.jpeg"]').waitFor();
    expect(await attache.page.locator('main a[href$="/add-evidence"]').count()).toBe(0);
    await attache.choose("outcome.what", "refund_part");
    await attache.fill({
      "outcome.amount.amountMinor": "9.50",
      grounds: "The photo shows one jar that is broken, and one that leaks.",
    });
    await attache.press(attache.t.disputes_advise_button(), dispute);
    await attache.sees(attache.t.disputes_now_answer_advice());
  });

  it("is refused by a side, and ruled by the operator, who may not name anybody in public", async () => {
    await exporter.goTo(path);
    await exporter.sees("The photo shows one jar that is broken, and one that leaks.");
    await exporter.press(exporter.t.disputes_refuse(), dispute);
    await exporter.sees(exporter.t.disputes_now_operator());
    await operator.goTo("/admin/disputes");
    await operator.sees("Journey Zakka (demo)");
    await operator.goTo(path);
    await operator.choose("outcome.what", "refund_part");
    await operator.fill({
      "outcome.amount.amountMinor": "19.00",
      grounds: "Two jars are broken in the photo; glass needs more than paper around it.",
      publicGrounds: "Journey Zakka got two broken jars.",
    });
    await operator.press(operator.t.disputes_rule_button(), /\/rule$/);
    await operator.page.locator("#f-publicGrounds-issue").waitFor();
    await operator.fill({
      publicGrounds:
        "Glass that travels by courier needs more than paper around it: what broke is paid back.",
    });
    await operator.press(operator.t.disputes_rule_button(), dispute);
    await operator.sees(operator.t.disputes_ruling());
  });

  it("is paid back, and over", async () => {
    await exporter.goTo(path);
    await exporter.sees("Two jars are broken in the photo");
    await exporter.fill({ paidOn: new Date().toISOString().slice(0, 10), reference: "RF-19" });
    await exporter.press(exporter.t.disputes_repay_button(), dispute);
    await buyer.goTo(path);
    await buyer.sees("RF-19");
    await buyer.press(buyer.t.orders_acknowledge(), dispute);
    await buyer.sees(buyer.t.disputes_now_settled());
    expect(await buyer.page.locator('main a[href$="/add-evidence"]').count()).toBe(0);
  });

  it("is read by everybody without a name", async () => {
    const anybody = await product.open();
    await anybody.goto("/en/rulings");
    const link = anybody.locator('main a[href*="/rulings/rul_"]').first();
    await link.click();
    await anybody.waitForURL(/\/rulings\/rul_/);
    const text = (await anybody.locator("main").textContent()) ?? "";
    expect(text).toContain("Glass that travels by courier needs more than paper around it");
    for (const name of ["Journey", "Kenji", "Dapur Pulang", "Sari", "19.00"])
      expect(text).not.toContain(name);
  });
});
