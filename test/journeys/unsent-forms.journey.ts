import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { product } from "./demo-product.ts";

/** Several forms on one page, each sent by itself: what is typed into the others is there afterwards. */
describe("what is typed beside a form that is sent", () => {
  const back = (page: Page) => page.getByText("What you had typed here is back.");
  const send = (page: Page, form: string) =>
    Promise.all([page.waitForEvent("load"), page.locator(`${form} button:not([value])`).last().click()]);

  async function signIn(subject: string, start: string): Promise<Page> {
    const page = await product.open({ viewport: { width: 360, height: 740 } });
    await page.goto(`/sign-in?to=/en${start}`);
    await page.locator(`button[name="subject"][value="${subject}"]`).click();
    await page.waitForURL(new RegExp(`/en${start}`));
    return page;
  }

  async function follow(page: Page, link: string): Promise<void> {
    await Promise.all([page.waitForEvent("load"), page.locator(`main a[href${link}]`).first().click()]);
  }

  it("is back in a business's other group, until that is saved too", async () => {
    const page = await signIn("sari", "/business");
    const path = await page.locator('main a[href*="/business/prf_"]').first().getAttribute("href");
    const edit = `${/^.*prf_\w+/.exec(path ?? "")}/edit`;
    await page.goto(edit);
    for (const group of ["story", "reach"])
      await page.locator(`#group-${group}:not([open]) > summary`).click();
    const telephone = page.locator('#group-reach [name="private.phone"]');
    const story = page.locator('#group-story [name="details.text.en.story"]');
    await telephone.fill("+6281255501234");
    await story.fill("It began with one pan.");
    await send(page, "#group-story");
    expect(await story.inputValue()).toBe("It began with one pan.");
    expect([await telephone.inputValue(), await telephone.isVisible()]).toEqual(["+6281255501234", true]);
    expect(await back(page).count()).toBe(1);
    await send(page, "#group-reach");
    expect([await telephone.inputValue(), await back(page).count()]).toEqual(["+6281255501234", 0]);
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  });

  it("is back in a listing's other group, where the one that was sent is refused too", async () => {
    const page = await signIn("sari", "/business");
    await follow(page, '$="/listings"');
    await page.goto(`${page.url()}?stage=published`);
    await follow(page, '$="/edit"');
    await page.locator("details.group").evaluateAll((groups) => {
      for (const group of groups) (group as HTMLDetailsElement).open = true;
    });
    const description = page.locator('#group-about [name$=".description"]').first();
    const minimum = page.locator('[name="minimumOrder"]');
    const before = await minimum.inputValue();
    await description.fill("Crisp, as typed");
    await minimum.fill("many");
    await send(page, "details.group:has([name='minimumOrder'])");
    await page.locator("#failure").waitFor();
    expect([await description.inputValue(), await minimum.inputValue()]).toEqual(["Crisp, as typed", "many"]);
    // What was refused is typed too: another form may be sent before it is put right.
    await send(page, "#group-about");
    expect([await description.inputValue(), await minimum.inputValue()]).toEqual(["Crisp, as typed", "many"]);
    await minimum.fill(before);
    await page.reload();
    expect([await minimum.inputValue(), await back(page).count()]).toEqual([before, 0]);
  });

  it("is back in an answer, after another form and after another page, and goes with its message", async () => {
    const page = await signIn("sari", "/business");
    await follow(page, '$="/inquiries"');
    await follow(page, '*="/inquiries/inq_"');
    const thread = new URL(page.url()).pathname;
    const text = page.locator('textarea[name="text"]');
    await text.fill("Yes, in June.");
    await page.locator('[name="fields"][value="phone"]').check();
    await send(page, 'form[action$="/contact"]');
    expect([await text.inputValue(), await back(page).count()]).toEqual(["Yes, in June.", 1]);
    await follow(page, '$="/inquiries"');
    await page.locator(`main a[href="${thread}"]`).first().click();
    await page.waitForURL((it) => it.pathname === thread);
    expect(await text.inputValue()).toBe("Yes, in June.");
    await send(page, 'form:has(textarea[name="text"])');
    await page.locator("#main li", { hasText: "Yes, in June." }).waitFor();
    expect([await text.inputValue(), await back(page).count()]).toEqual(["", 0]);
    await page.goto(thread);
    expect(await text.inputValue()).toBe("");
  });

  it("is nobody else's, and not of whoever signed out", async () => {
    const page = await signIn("sari", "/business");
    await follow(page, '$="/inquiries"');
    await follow(page, '*="/inquiries/inq_"');
    const thread = page.url();
    await page.locator('textarea[name="text"]').fill("For one reader alone.");
    await page.goto("/en");
    await page.context().clearCookies();
    await page.goto("/en");
    expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).toContain("alone");
    await page.goto("/sign-in?to=/en/inquiries");
    await page.locator('button[name="subject"][value="yating"]').click();
    await page.waitForURL(/\/en\/inquiries/);
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    await page.context().clearCookies();
    await page.goto("/sign-in?to=/en/business");
    await page.locator('button[name="subject"][value="sari"]').click();
    await page.waitForURL(/\/en\/business/);
    await page.goto(thread);
    await page.locator('textarea[name="text"]').fill("And no more.");
    const otherTab = await page.context().newPage();
    await otherTab.goto(thread);
    await otherTab.locator('textarea[name="text"]').fill("Nor in this tab.");
    await otherTab.goto("/en/business");
    expect(await otherTab.evaluate(() => sessionStorage.length)).toBe(1);
    await page.locator("details.menu summary").click();
    await page.getByRole("button", { name: "Sign out" }).click();
    await page.waitForURL(/\/en$/);
    for (const tab of [page, otherTab]) expect(await tab.evaluate(() => sessionStorage.length)).toBe(0);
  });

  it("is back in a catalog's texts, after a search for goods and another cover", async () => {
    const page = await signIn("attache-tokyo", "/desk");
    await follow(page, '*="/desk/catalogs/cat_"');
    const letter = page.locator('[name="text.en.introduction"]');
    await letter.fill("A letter under way.");
    await page.locator('main [name="q"]').fill("kopi");
    await send(page, 'main form:has([name="q"])');
    expect(await letter.inputValue()).toBe("A letter under way.");
    await send(page, 'form[action$="/cover"]');
    expect([await letter.inputValue(), await back(page).count()]).toEqual(["A letter under way.", 1]);
    await page.locator('form:has([name="slug"]) > button').click();
    await page.getByText("Saved.").waitFor();
    expect([await letter.inputValue(), await back(page).count()]).toEqual(["A letter under way.", 0]);
  });
});
