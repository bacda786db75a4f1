import { describe, expect, it, vi } from "vitest";
import { Phone, pathOf, patience, photoFile, photosOf, timesOn, untilDone } from "./offline-phone.ts";

/** Who writes has an inquiry of their own to write in. */
describe("what an exporter makes offline, at 360 px", () => {
  const phone = new Phone();

  it("writes two answers and a photo, sees them wait, and each arrives once when two tabs come back", async () => {
    const answers = ["Ready by sea in March.", "A sample costs Rp50.000."];
    const threadPath = await phone.aThread();
    const other = await phone.page.context().newPage();
    await other.goto("/en/business");
    const before = await photosOf(phone.editPath);
    phone.line.cut();
    for (const answer of answers) {
      await phone.page.goto(threadPath);
      await phone.reply(answer);
      await phone.page.waitForURL(/\/en\/offline$/);
    }
    const written = phone.page.locator("waiting-list textarea");
    await vi.waitFor(async () => expect(await written.count()).toBe(2), patience);
    expect(await written.evaluateAll((all) => all.map((it) => (it as HTMLTextAreaElement).value))).toEqual(
      answers,
    );
    await phone.page.goto(phone.editPath);
    await phone.page.getByRole("link", { name: "Waiting to be sent: 2" }).waitFor();
    await phone.sendPhoto();
    await phone.page.getByText("kept on this device").waitFor();
    await phone.page.getByRole("link", { name: "Waiting to be sent: 3" }).waitFor();

    phone.line.mend();
    await phone.page.getByRole("link", { name: "Sent. See this page" }).waitFor(untilDone);
    await vi.waitFor(async () => expect(await photosOf(phone.editPath)).toBe(before + 1), patience);
    await other.goto(threadPath);
    for (const answer of answers) expect(await timesOn(other, answer)).toBe(1);
  });

  it("begins a listing with its photo, which are there once when the connection is", async () => {
    const title = `Keripik pisang (demo) ${Date.now()}`;
    const newPath = phone.inboxPath.replace(/inquiries$/, "listings/new");
    await phone.page.goto(newPath);
    await phone.untilKept(newPath);
    phone.line.cut();
    await phone.page.goto(newPath);
    await phone.page.locator('first-photos input[type="file"]').setInputFiles(await photoFile());
    await phone.page.locator('[name="text.en.title"]').fill(title);
    await phone.page.locator('button[value="on"]').click();
    await phone.page.waitForURL(/\/en\/offline$/);
    await phone.page.locator("waiting-list img").waitFor();
    await phone.sendNow();
    expect(await phone.onward()).toMatch(/\/en\/listings\/lst_\w+\/write\/first$/);
    await phone.page.goto(phone.inboxPath.replace(/inquiries$/, "listings"));
    const drafts = phone.page.locator("main li, main article").filter({ hasText: title });
    const made = await pathOf(drafts.last().locator('a[href$="/edit"]').first());
    await vi.waitFor(async () => expect(await photosOf(made)).toBe(1), patience);
    expect(await timesOn(phone.page, title)).toBe(1);
  });

  it("begins a listing by its name alone, which leads on to its first screen", async () => {
    const title = `Keripik talas (demo) ${Date.now()}`;
    const newPath = phone.inboxPath.replace(/inquiries$/, "listings/new");
    await phone.page.goto(newPath);
    await phone.untilKept(newPath);
    phone.line.cut();
    await phone.page.goto(newPath);
    await phone.page.locator('[name="text.en.title"]').fill(title);
    await phone.page.locator('button[value="on"]').click();
    await phone.page.waitForURL(/\/en\/offline$/);
    expect(await phone.page.locator("waiting-list textarea").inputValue()).toBe(title);
    await phone.sendNow();
    expect(await phone.onward()).toMatch(/\/en\/listings\/lst_\w+\/write\/first$/);
    await phone.page.goto(phone.inboxPath.replace(/inquiries$/, "listings"));
    expect(await timesOn(phone.page, title)).toBe(1);
  });

  it("changes two groups of a listing, and both are there once the connection is", async () => {
    await phone.page.goto(phone.editPath);
    await phone.untilKept(phone.editPath);
    phone.line.cut();
    for (const [group, name, value] of [
      ["price", "leadTimeDays", "17"],
      ["delivery", "price.delivery.namedPlace", "Tanjung Perak (demo)"],
    ] as const) {
      await phone.page.goto(phone.editPath);
      const part = phone.page.locator(`#group-${group}`);
      await part.locator("summary").first().click();
      await part.locator(`[name="${name}"]`).fill(value);
      await part.locator("form > .row button").click();
      await phone.page.waitForURL(/\/en\/offline$/);
    }
    await phone.page.getByRole("link", { name: "Waiting to be sent: 2" }).waitFor();
    await phone.sendNow();
    expect(await phone.onward()).toBe(`${phone.editPath}?saved=delivery`);
    await phone.page.goto(phone.editPath);
    expect(await phone.page.locator('[name="leadTimeDays"]').inputValue()).toBe("17");
    expect(await phone.page.locator('[name="price.delivery.namedPlace"]').inputValue()).toBe(
      "Tanjung Perak (demo)",
    );
  });

  it("does not say twice what was done though its answer was lost", async () => {
    const threadPath = await phone.aThread();
    const answer = "The samples left today.";
    await phone.page.goto(threadPath);
    phone.line.loseAnswers(new RegExp(`${threadPath}$`));
    await phone.reply(answer);
    await phone.page.waitForURL(/\/en\/offline$/);
    await phone.page.getByRole("link", { name: "Waiting to be sent: 1" }).waitFor();
    await phone.sendNow();
    expect((await phone.onward()).startsWith(threadPath)).toBe(true);
    await phone.page.goto(threadPath);
    expect(await timesOn(phone.page, answer)).toBe(1);
    expect(phone.line.posts(new RegExp(`${threadPath}$`))).toBeGreaterThan(1);
  });

  it.each([
    ["whose upload broke", () => phone.line.breakAfter(/\/_upload$/, 20_000)],
    ["of which it never heard that it arrived", () => phone.line.loseAnswers(/\/_upload$/)],
  ])("goes on with a photo %s, and has it once", async (_, fault) => {
    const before = await photosOf(phone.editPath);
    await phone.page.goto(phone.editPath);
    fault();
    await phone.sendPhoto();
    await phone.page.getByText("kept on this device").waitFor();
    phone.line.mend();
    await phone.page.locator("photo-upload").getByText("ready").waitFor(untilDone);
    expect(await photosOf(phone.editPath)).toBe(before + 1);
  });

  it("keeps the text of what is refused, and shows it in its form again", async () => {
    const threadPath = await phone.aThread();
    phone.line.cut();
    await phone.page.goto(threadPath);
    await phone.page.locator('[name="text"]').evaluate((field) => field.removeAttribute("maxlength"));
    await phone.reply("We weave. ".repeat(1000));
    await phone.page.waitForURL(/\/en\/offline$/);
    await phone.sendNow();
    await phone.page.getByText("something in it has to be put right").waitFor(untilDone);
    expect(await phone.page.locator("waiting-list textarea").inputValue()).toContain("We weave.");
    await phone.page.getByRole("button", { name: "Try again" }).click();
    await phone.page.locator("#failure").waitFor();
    expect(await phone.page.locator('[name="text"]').inputValue()).toContain("We weave.");
  });
});
