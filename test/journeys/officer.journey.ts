import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { systemCtx } from "#functions/platform/ctx.ts";
import { openPlatform } from "#functions/platform/platform.ts";
import { change } from "#functions/platform/table/write.ts";
import { askVerification, sendVerification } from "#functions/programme/verification/asking.service.ts";
import { verificationRecord } from "#functions/programme/verification/verification.records.ts";
import { makeExporter } from "#test/support/factories.ts";
import { personMaker } from "#test/support/make-person.ts";
import { askInput, verificationAt } from "#test/support/verification.ts";
import { messagesIn } from "#web/messages.ts";
import { product } from "./demo-product.ts";
import { signIn } from "./offline-phone.ts";
import { owesNothing } from "./owed.ts";

const t = messagesIn("en");
const cases = { verified: 8, refused: 6, more: 4, proposed: 4, reported: 8 };
const all = Object.values(cases).reduce((sum, it) => sum + it, 0);

/** Thirty returnees of one country wait; an officer, a second one and a ministry's system decide about all of them. */
describe("an officer's day", () => {
  let officer: Page;
  let second: Page;
  const ids: string[] = [];

  beforeAll(async () => {
    const platform = openPlatform(product.rantau.environment);
    const makePerson = personMaker(platform, platform.config.oidc.issuer);
    for (let number = 0; number < all; number++) {
      const { person, profile } = await makeExporter({ platform, makePerson });
      const ctx = { ...systemCtx(platform, "journey"), actor: { kind: "person" as const, person } };
      const stays = [{ ...askInput().stays[0], country: "BN", fromYear: 2010, toYear: 2014 } as const];
      const asked = await askVerification(
        ctx,
        { profileId: profile.id },
        askInput({ stays: stays as never }),
      );
      const sent = await sendVerification(ctx, verificationAt(asked));
      // Each a minute after the other, and all of them before those of the demo.
      const askedAt = new Date(platform.now().getTime() - (10 * 24 * 60 - number) * 60_000).toISOString();
      await platform.table.transact([change(verificationRecord, sent, { askedAt })]);
      ids.push(sent.id);
    }
    [officer, second] = await Promise.all([product.open(), product.open()]);
    await signIn(officer, "officer");
    await signIn(second, "officer-2");
  });

  const waiting = async (page: Page, stage = "asked") => {
    await page.goto(`/en/officer/verifications?stage=${stage}&country=BN`);
    return page
      .locator("main ol a.whole")
      .evaluateAll((links) => links.map((it) => it.getAttribute("href") ?? ""));
  };
  const decidedAs = (page: Page, stage: string) => page.locator(".badge", { hasText: stage }).waitFor();

  it("begins with a queue in the order of asking, of the country that is asked for", async () => {
    const queue = await waiting(officer);
    expect(queue.map((it) => it.split("/").at(-1))).toEqual(ids);
    await owesNothing(officer, "en");
    const filter = officer.locator('main form :is(select[name="country"], button)');
    const ends = await filter.evaluateAll((parts) =>
      parts.map((it) => Math.round(it.getBoundingClientRect().bottom)),
    );
    expect(ends).toEqual([ends[0], ends[0]]);
    const atLogo = () =>
      officer.locator(".site-header .mark").evaluate((logo) => {
        const { x, y, width, height } = logo.getBoundingClientRect();
        return logo.contains(document.elementFromPoint(x + width / 2, y + height / 2));
      });
    expect(await atLogo()).toBe(true);
    await officer.goto("/en/officer/businesses");
    expect(await officer.locator("main ol a.whole").count()).toBeGreaterThan(0);
    await owesNothing(officer, "en");
    expect(await atLogo()).toBe(true);
  });

  it("verifies, refuses with a reason, asks for more, and proposes", async () => {
    const queue = await waiting(officer);
    const take = (count: number) => queue.splice(0, count);
    for (const path of take(cases.verified)) {
      await officer.goto(path);
      await officer.getByLabel(t.checks_method_record()).check();
      await officer.getByRole("button", { name: t.verification_verify(), exact: true }).click();
      await decidedAs(officer, t.verification_stage_verified());
    }
    for (const path of take(cases.refused)) {
      await officer.goto(path);
      await officer.locator("summary", { hasText: t.verification_refuse() }).click();
      const form = officer.locator('form[action$="/refuse"]');
      await form.locator('[name="reason"]').selectOption("not_confirmed");
      await form.getByRole("button").click();
      await decidedAs(officer, t.verification_stage_refused());
    }
    for (const path of take(cases.more)) {
      await officer.goto(path);
      await officer.locator("summary", { hasText: t.verification_ask_more() }).click();
      const form = officer.locator('form[action$="/askMore"]');
      await form.locator('[name="kinds"][value="passport_stamp"]').check();
      await form.locator('[name="words"]').fill("Please add the page with the entry stamp.");
      await form.getByRole("button").click();
      await decidedAs(officer, t.verification_stage_more_needed());
    }
    for (const path of take(cases.proposed)) {
      await officer.goto(path);
      await officer.getByLabel(t.checks_method_record()).check();
      await officer.getByRole("button", { name: t.verification_propose() }).click();
      await decidedAs(officer, t.verification_stage_to_confirm());
    }
    expect(queue).toHaveLength(cases.reported);
  });

  it("is told what is wrong with a form, and what was typed stays beside what was shown", async () => {
    const [path = ""] = await waiting(officer);
    await officer.goto(path);
    await officer.locator("summary", { hasText: t.verification_refuse() }).click();
    const form = officer.locator('form[action$="/refuse"]');
    await form.locator('[name="reason"]').selectOption("other");
    await form.getByRole("button").click();
    await officer.getByText(t.issue_reason_without_words()).first().waitFor();
    expect(await officer.locator('form[action$="/refuse"] [name="reason"]').inputValue()).toBe("other");
    expect(await officer.locator("main").textContent()).toContain("TKI-0012-3456");
  });

  it("cannot confirm what they proposed; the second officer can, and sends one back", async () => {
    const [first = "", ...others] = await waiting(officer, "to_confirm");
    await officer.goto(first);
    await officer.getByText(t.error_second_officer_needed()).waitFor();
    for (const path of others) {
      await second.goto(path);
      await second.getByRole("button", { name: t.verification_confirm() }).click();
      await decidedAs(second, t.verification_stage_verified());
    }
    await second.goto(first);
    await second.locator("summary", { hasText: t.verification_send_back() }).click();
    const form = second.locator('form[action$="/sendBack"]');
    await form.locator('[name="words"]').fill("The years do not fit the record.");
    await form.getByRole("button").click();
    await decidedAs(second, t.verification_stage_asked());
  });

  it("brings in what the ministry's system found of the rest, and reads what became of each row", async () => {
    const rest = (await waiting(officer)).map((it) => it.split("/").at(-1) ?? "");
    expect(rest).toHaveLength(cases.reported + 1);
    const rows = rest.map((id, at) =>
      at % 2 === 0 ? `${id},verified,record,2028-12-31,` : `${id},refused,,,not_confirmed`,
    );
    await officer.goto("/en/officer/verification-results");
    await officer
      .locator('[name="text"]')
      .fill(
        ["verification_id,result,method,valid_until,reason", ...rows, "ver_unknown,refused,,,other"].join(
          "\n",
        ),
      );
    await officer.getByRole("button", { name: t.verification_results_send() }).click();
    const report = t.verification_results_done({ done: rest.length, unchanged: 0, refused: 1 });
    await officer.getByText(report).waitFor();
    await owesNothing(officer, "en");
    expect(await waiting(officer)).toEqual([]);
    expect(await waiting(officer, "more_needed")).toHaveLength(cases.more);
  });
});
