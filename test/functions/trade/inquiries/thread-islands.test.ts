import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { FolderBlobs } from "#functions/platform/blobs/folder-blobs.ts";
import { processAttachment } from "#functions/trade/inquiries/process-attachment.ts";
import { getThread } from "#functions/trade/inquiries/threads.service.ts";
import { maximumPdfBytes } from "#shared/trade/inquiries/attachment.ts";
import { makePdf } from "#test/support/attachments.ts";
import { openBrowser } from "#test/support/browser.ts";
import { glyphsWithoutSymbol } from "#test/support/drawn-page.ts";
import { makeThread } from "#test/support/inquiries.ts";
import { phonePhoto } from "#test/support/pictures.ts";
import { createWorld, siteUrl, type World } from "#test/support/world.ts";

let world: World;
let browser: Browser;
beforeAll(async () => {
  [world, browser] = await Promise.all([createWorld(), openBrowser()]);
}, 60_000);
afterAll(() => browser?.close());

/** The page of a thread as its exporter sees it in Tokyo, with the site's own script. */
async function openThread(): Promise<Page> {
  const { exporter, inquiry } = await makeThread(world, { language: "ja" });
  const html = await (await (await world.browserOf(exporter)).get(`/en/inquiries/${inquiry.id}`)).text();
  const islands = await build({ entryPoints: ["web/islands/site.ts"], bundle: true, write: false });
  const context = await browser.newContext({ timezoneId: "Asia/Tokyo" });
  const page = await context.newPage();
  await page.setContent(html);
  await page.addScriptTag({ content: islands.outputFiles[0]?.text ?? "" });
  return page;
}

/** The thread as its buyer has it, with all that its script asks for answered by the site, the API and the store. */
async function openLive() {
  const { buyer, inquiry } = await makeThread(world);
  const { cookie } = await world.browserOf(buyer);
  const islands = await build({
    entryPoints: ["web/islands/site.ts", "web/islands/forms.ts"],
    bundle: true,
    write: false,
    outdir: "islands",
  });
  const page = await (await browser.newContext({ baseURL: siteUrl, bypassCSP: true })).newPage();
  let isHeld = false;
  const held: (() => Promise<void>)[] = [];
  await page.route(`${siteUrl}/**`, async (route) => {
    const request = route.request();
    const { pathname } = new URL(request.url());
    if (pathname === "/_upload") {
      const process = await takeUpload(request.postDataBuffer(), request.headers()["content-type"] ?? "");
      if (isHeld) held.push(process);
      else await process();
      return route.fulfill({ status: 204 });
    }
    const app = pathname.startsWith("/api/") ? world.api : world.site;
    const answer = await app.request(request.url(), {
      method: request.method(),
      headers: { ...request.headers(), cookie, origin: siteUrl },
      body: request.postDataBuffer() as BodyInit | null,
    });
    await route.fulfill({
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: Buffer.from(await answer.arrayBuffer()),
    });
  });
  await page.goto(`/en/inquiries/${inquiry.id}`);
  for (const { text } of islands.outputFiles) await page.addScriptTag({ content: text });
  return {
    page,
    buyer,
    inquiry,
    hold: () => {
      isHeld = true;
    },
    release: async () => {
      for (const process of held.splice(0)) await process();
    },
  };
}

/** What the store does with a form, and then the function that it wakes. */
async function takeUpload(body: Buffer | null, type: string): Promise<() => Promise<void>> {
  const form = await new Response(new Uint8Array(body ?? []), {
    headers: { "content-type": type },
  }).formData();
  const file = form.get("file") as File;
  const fields = Object.fromEntries([...form].filter(([, value]) => typeof value === "string"));
  const { key } = await (world.platform.blobs as FolderBlobs).acceptUpload(
    fields as Record<string, string>,
    new Uint8Array(await file.arrayBuffer()),
    new Date(),
    file.name,
  );
  return () => processAttachment(world.ctxOf(), key);
}

describe("a reply with files, with JavaScript", () => {
  const pdf = (name: string, buffer = makePdf()) => ({ name, mimeType: "application/pdf", buffer });

  it("takes several at once while it is written, tells what could not be used, and sends the others", async () => {
    const { page, buyer, inquiry } = await openLive();
    const text = page.locator('textarea[name="text"]');
    await text.fill("Typed before");
    const photo = await phonePhoto({ width: 3000, height: 400 });
    await page
      .locator('attach-files input[type="file"]')
      .setInputFiles([
        { name: "Wide.jpg", mimeType: "image/jpeg", buffer: photo },
        pdf("Sizes.pdf"),
        pdf("page.pdf", Buffer.from("<script>1</script>")),
        pdf("large.pdf", makePdf(maximumPdfBytes + 1)),
      ]);
    await page.locator("#attached li img").waitFor();
    await page.locator("#attached bdi", { hasText: "Sizes.pdf" }).waitFor();
    expect(await page.locator("#attached .failure").textContent()).toContain("page.pdf: The file is neither");
    expect(await page.locator('[role="status"] li', { hasText: "large.pdf" }).textContent()).toContain(
      "larger than 5 MB",
    );
    expect(await text.inputValue()).toBe("Typed before");
    expect(await page.locator("#attached .off use").count()).toBe(2);
    expect(await glyphsWithoutSymbol(page)).toEqual([]);
    await page.getByRole("button", { name: "Send message" }).click();
    await vi.waitFor(async () => {
      const { messages } = await getThread(world.ctxOf(buyer), { inquiryId: inquiry.id });
      expect(messages.at(-1)).toMatchObject({
        text: "Typed before",
        attachments: [{ name: "Wide.jpg" }, { name: "Sizes.pdf" }],
      });
    });
  });

  it("waits for what is under way, and sends once it is there", async () => {
    const { page, buyer, inquiry, hold, release } = await openLive();
    hold();
    await page.locator('textarea[name="text"]').fill("With the file");
    await page.locator('attach-files input[type="file"]').setInputFiles([pdf("Late.pdf")]);
    await page.locator('[role="status"] li', { hasText: "being checked" }).waitFor();
    await page.getByRole("button", { name: "Send message" }).click();
    await page.getByText("Your message goes out as soon as the files are ready.").waitFor();
    const messages = async () => (await getThread(world.ctxOf(buyer), { inquiryId: inquiry.id })).messages;
    expect(await messages()).toHaveLength(1);
    await release();
    await vi.waitFor(
      async () => expect((await messages()).at(-1)?.attachments).toMatchObject([{ name: "Late.pdf" }]),
      { timeout: 10_000 },
    );
  });

  it("does not send where a file that was waited for could not be used, and keeps the text", async () => {
    const { page, buyer, inquiry, hold, release } = await openLive();
    hold();
    await page.locator('textarea[name="text"]').fill("With the file");
    await page
      .locator('attach-files input[type="file"]')
      .setInputFiles([pdf("page.pdf", Buffer.from("<p>"))]);
    await page.locator('[role="status"] li', { hasText: "being checked" }).waitFor();
    await page.getByRole("button", { name: "Send message" }).click();
    await release();
    await page.locator("#attached .failure").waitFor();
    expect(await page.locator('textarea[name="text"]').inputValue()).toBe("With the file");
    expect((await getThread(world.ctxOf(buyer), { inquiryId: inquiry.id })).messages).toHaveLength(1);
  });
});

describe("a thread with JavaScript", () => {
  it("tells moments by the reader's clock, and keeps at hand how they were told before", async () => {
    const times = (await openThread()).locator("ol li").first().locator("time");
    const [ago, time] = [times.first(), times.nth(1)];
    const at = new Date((await time.getAttribute("datetime")) ?? "");
    const there = new Intl.DateTimeFormat("en-GB", {
      dateStyle: "medium",
      timeStyle: "short",
      timeZone: "Asia/Tokyo",
    });
    const plain = (text: string | null) => text?.replaceAll(/\s/g, " ");
    expect(plain(await time.textContent())).toBe(plain(there.format(at)));
    expect(await time.getAttribute("title")).toMatch(/WIB \(.*UTC\)$/);
    expect(await ago.textContent()).toMatch(/^(?:now|\d+ \w+ ago)$/);
    expect(plain(await ago.getAttribute("title"))).toBe(plain(there.format(at)));
  });

  it("puts a ready text behind what is typed, in the language of its link", async () => {
    const page = await openThread();
    await page.locator('textarea[name="text"]').fill("Hello.");
    await page.locator("ready-texts summary").click();
    const link = page.locator('ready-texts a[data-language="ja"]').first();
    const text = await link.getAttribute("data-text");
    await link.click();
    expect(await page.locator('textarea[name="text"]').inputValue()).toBe(`Hello.\n\n${text}`);
    expect(await page.locator('select[name="language"]').inputValue()).toBe("ja");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("text");
  });
});
