import { beforeAll, describe, expect, it, vi } from "vitest";
import { readOutbox } from "#infra/local/gateway/outbox.ts";
import { messagesIn } from "#web/messages.ts";
import { product } from "./demo-product.ts";
import { Trader } from "./order-road.ts";

const phone = { width: 360, javaScriptEnabled: false };
const desk = { width: 1280, javaScriptEnabled: true };
const title = "Djembe of mahogany";

/** A buyer reports a listing, an officer takes it down, its maker appeals, an admin lifts it: the whole of it by pages. */
describe("a listing that is reported, taken down and given back", () => {
  const buyer = new Trader("aminah", "en", phone);
  const officer = new Trader("officer", "en", desk);
  const maker = new Trader("budi", "id", phone);
  const admin = new Trader("admin", "en", desk);
  const en = messagesIn("en");
  let listing = "";
  let appeal = "";

  const seenBy = async (who: Trader, path: string) => {
    const answer = await who.page.request.get(path);
    return { status: answer.status(), text: await answer.text() };
  };

  beforeAll(async () => {
    for (const who of [buyer, officer, maker, admin]) await who.come();
  });

  it("is reported by a buyer who looks at it", async () => {
    await buyer.goTo(`/search?q=${encodeURIComponent(title)}`);
    await buyer.page.locator("main").getByRole("link", { name: title }).first().click();
    await buyer.page.waitForURL(/\/listings\/lst_\w+/);
    listing = new URL(buyer.page.url()).pathname.replace("/en", "");
    await buyer.press(en.listing_report(), /\/report$/);
    await buyer.choose("reason", "untrue");
    await buyer.fill({ note: "What came was not mahogany." });
    await buyer.page.locator('main form:has([name="note"]) button').last().click();
    await buyer.sees(en.listing_report_thanks());
  });

  it("is on the desk of an officer, who takes it down with a reason", async () => {
    await officer.goTo("/account");
    await officer.press(en.moderation_title(), /\/admin\/moderation$/);
    await officer.sees("Aminah Zulkifli (demo)");
    await officer.looksAt("/admin/moderation");
    await officer.press(en.moderation_act_listing(), /\/admin\/moderation\/listing\/lst_/);
    await officer.looksAt(new URL(officer.page.url()).pathname.replace("/en", ""));
    await officer.choose("reason", "untrue");
    await officer.page.locator('main button[class="danger"]').click();
    await officer.fill({ words: "Kayunya bukan mahoni seperti yang tertulis. Mohon perbaiki uraiannya." });
    await officer.press(en.moderation_act_listing(), /\/admin\/measures\/msr_/);
    await officer.sees(en.measure_stage_standing());
  });

  it("is gone from its page, the search and the lists at once", async () => {
    await vi.waitFor(
      async () => {
        const gone = await seenBy(buyer, `/en${listing}`);
        expect([gone.status, gone.text.includes(title)]).toEqual([410, false]);
        for (const path of ["/en/newest", `/en/search?q=${encodeURIComponent(title)}`, "/sitemap.xml"])
          expect([path, (await seenBy(buyer, path)).text.includes(`${listing}`)]).toEqual([path, false]);
      },
      { timeout: 5000, interval: 100 },
    );
  });

  it("is appealed against by its maker, by the mail's link, with what was typed kept", async () => {
    await vi.waitFor(
      async () => {
        const mails = await readOutbox(product.rantau.outboxFolder);
        appeal = mails.map(({ text }) => /\/appeals\/[\w.-]+/.exec(text)?.[0]).find((it) => it) ?? "";
        expect(appeal).not.toBe("");
      },
      { timeout: 15_000, interval: 300 },
    );
    await maker.goTo("/measures");
    await maker.press(maker.t.measures_own_open(), /\/appeals\//);
    await maker.sees("Kayunya bukan mahoni");
    await maker.fill({ words: "Salah." });
    await maker.press(maker.t.appeal_send(), /\/appeals\//);
    await maker.page.locator("#failure").waitFor();
    expect(await maker.page.locator('main [name="words"]').inputValue()).toBe("Salah.");
    await maker.fill({ words: "Ini mahoni dari kebun sendiri; surat jalan kayunya bisa saya tunjukkan." });
    await maker.press(maker.t.appeal_send(), /\/appeals\//);
    await maker.page.locator("main .notice").waitFor();
    await maker.looksAt(appeal);
  });

  it("is not the officer's to decide, but an admin's, who lifts it", async () => {
    await admin.goTo("/admin/moderation");
    await admin.page
      .locator("main section", { has: admin.page.locator("#appeals") })
      .getByRole("link")
      .first()
      .click();
    await admin.page.waitForURL(/\/admin\/measures\/msr_/);
    const path = new URL(admin.page.url()).pathname.replace("/en", "");
    await officer.goTo(path);
    await officer.sees(en.error_measure_needs_another());
    expect(await officer.page.locator('main [name="words"]').count()).toBe(0);
    await admin.looksAt(path);
    await admin.goTo(path);
    await admin.fill({ words: "Surat jalan kayunya cocok. Penawaran tampil kembali." });
    await admin.press(en.measure_do_grant(), /\/admin\/measures\/msr_/);
    await admin.sees(en.measure_stage_lifted());
  });

  it("is there again, and its maker reads why", async () => {
    const back = await seenBy(buyer, `/en${listing}`);
    expect([back.status, back.text.includes(title)]).toEqual([200, true]);
    await maker.goTo(appeal);
    await maker.sees("Surat jalan kayunya cocok");
  });
});
