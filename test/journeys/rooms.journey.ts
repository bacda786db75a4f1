import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { product } from "./demo-product.ts";
import { complaintsOf, lookAt, lookedAtIn } from "./looked-at.ts";

/** Whom the rooms belong to, where each begins, and what their addresses begin with. */
const people = [
  {
    subject: "sari",
    start: "/business",
    rooms: /^\/(business|listings\/\w+\/\w|inquiries|quotations|requests|account)/,
  },
  {
    subject: "yating",
    start: "/inquiries",
    rooms: /^\/(inquiries|quotations|rfqs|saved|compare|searches|requests|account)/,
  },
  { subject: "attache-tokyo", start: "/desk", rooms: /^\/desk/ },
  { subject: "admin", start: "/admin/people", rooms: /^\/admin/ },
];
const most = 40;

async function signedIn(subject: string, start: string): Promise<Page> {
  const page = await product.open();
  await page.goto(`/sign-in?to=/en${start}`);
  await page.locator(`button[name="subject"][value="${subject}"]`).click();
  await page.waitForURL(new RegExp(`/en${start}`));
  return page;
}

/** The addresses of pages that a page leads to, without their language and question. */
async function linksOf(page: Page, locale: string): Promise<string[]> {
  const links = page.locator(`a[href^="/${locale}/"]:not([download])`);
  const paths = await links.evaluateAll((all) =>
    all.map((it) => new URL((it as HTMLAnchorElement).href).pathname),
  );
  return paths.map((path) => path.slice(`/${locale}`.length)).filter((path) => !/\.\w+$/.test(path));
}

/** Pages that differ by what they are about alone are one kind. */
function kindOf(path: string): string {
  return path.replaceAll(/[a-z]{3}_[0-9A-Z]{26}/g, ":id");
}

describe.each(people)("the rooms of $subject", ({ subject, start, rooms }) => {
  const asked = lookedAtIn({ id: "dark and narrow" });
  const found = new Map([[kindOf(start), start]]);

  it.each(asked)(
    "have no accessibility fault, no complaint and no sideways scroll in %s, %j",
    async (...looked) => {
      const page = await signedIn(subject, start);
      const complaints = complaintsOf(page);
      for (const path of found.values()) {
        await lookAt(page, path, looked);
        for (const link of looked[0] === asked[0]?.[0] ? await linksOf(page, looked[0]) : [])
          if (rooms.test(link) && !found.has(kindOf(link)) && found.size < most)
            found.set(kindOf(link), link);
      }
      expect(complaints).toEqual([]);
      expect(found.size).toBeGreaterThan(1);
    },
  );
});
