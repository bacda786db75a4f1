import { describe, expect, it, vi } from "vitest";
import { Phone, patience, signIn, timesOn } from "./offline-phone.ts";

describe("an exporter offline, at 360 px", () => {
  const phone = new Phone();

  it("reads the inbox, an inquiry and a listing as they were, and is led on where nothing was kept", async () => {
    await phone.page.goto(phone.editPath);
    await phone.untilPhoto();
    phone.line.cut();
    for (const path of [phone.inboxPath, phone.threadPath, phone.editPath]) {
      await phone.page.goto(path);
      await phone.page.getByText(/No connection: this is a copy from/).waitFor();
      expect(await phone.page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    }
    await phone.untilPhoto();
    await phone.page.goto("/en/newest");
    expect(await phone.page.locator("h1").textContent()).toBe("Without a connection");
    await phone.page.locator(`kept-pages a[href="${phone.threadPath}"]`).waitFor();
    expect(await phone.page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });

  it("sends an answer for nobody but who wrote it", async () => {
    const threadPath = await phone.aThread();
    const answer = "We pack in cartons of forty.";
    phone.line.cut();
    await phone.page.goto(threadPath);
    await phone.reply(answer);
    await phone.page.waitForURL(/\/en\/offline$/);
    phone.line.mend();
    await phone.page.context().clearCookies();
    await signIn(phone.page, "yating");
    await phone.page.goto("/en/offline");
    await phone.page.getByText("Nothing waits.").waitFor();
    expect(await phone.page.locator("kept-pages").textContent()).not.toContain("Toko Mei");
    expect(phone.line.posts(new RegExp(`${threadPath}$`))).toBe(0);
    await phone.page.context().clearCookies();
    await signIn(phone.page, "sari");
    await vi.waitFor(() => expect(phone.line.posts(new RegExp(`${threadPath}$`))).toBe(1), patience);
    await phone.page.goto(threadPath);
    expect(await timesOn(phone.page, answer)).toBe(1);
  });

  it("leaves nothing of one person to the next", async () => {
    await phone.leave();
    await phone.page.waitForURL(/\/en$/);
    expect(await phone.keptPaths()).toEqual([]);
    phone.line.cut();
    await phone.page.goto(phone.threadPath);
    expect(await phone.page.locator("h1").textContent()).toBe("Without a connection");
    expect(await phone.page.locator("kept-pages a").count()).toBe(0);
  });

  it("signs out without a connection: at once on the device, and on the site before the next page", async () => {
    phone.line.cut();
    await phone.page.goto(phone.threadPath);
    await phone.leave();
    await phone.page.waitForURL(/\/en\/offline$/);
    expect(await phone.keptPaths()).toEqual([]);
    phone.line.mend();
    await phone.page.goto("/en/newest");
    expect(await phone.page.locator("h1").textContent()).not.toBe("Without a connection");
    expect(await phone.page.locator("offline-sign").count()).toBe(0);
  });
});
