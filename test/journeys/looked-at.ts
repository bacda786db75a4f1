import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { CDPSession, Page } from "playwright-core";
import { expect } from "vitest";
import { isWhole } from "#test/soak/size.ts";
import { glyphsWithoutSymbol, idsTwiceIn } from "#test/support/drawn-page.ts";

/** The two languages of most readers, one of other signs, one that runs from the right. */
const locales = ["en", "id", "zh-Hant", "ar"] as const;

/** In which languages pages are looked at and how: as is said in every run, the whole in all and both ways. */
export function lookedAtIn(few: Partial<Record<(typeof locales)[number], Look>>): [string, Look[]][] {
  if (isWhole) return locales.map((locale) => [locale, Object.keys(looks) as Look[]]);
  return Object.entries(few).map(([locale, look]) => [locale, [look]]);
}

/** How a page is looked at. */
const looks = {
  "light and wide": { colorScheme: "light", width: 1280, height: 800 },
  "dark and narrow": { colorScheme: "dark", width: 360, height: 740 },
} as const;
export type Look = keyof typeof looks;

const axeSource = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Opens a page and holds it to what every page owes: its language, no accessibility fault, no sideways scroll. */
export async function lookAt(page: Page, path: string, [locale, ways]: [string, Look[]]): Promise<void> {
  await page.goto(`/${locale}${path}`, { waitUntil: "load" });
  expect({ path, lang: await page.getAttribute("html", "lang") }).toEqual({ path, lang: locale });
  expect({ path, empty: await glyphsWithoutSymbol(page) }).toEqual({ path, empty: [] });
  expect({ path, twice: idsTwiceIn(await page.content()) }).toEqual({ path, twice: [] });
  await bringAxe(page);
  for (const way of ways) {
    const { colorScheme, ...viewport } = looks[way];
    // Without it colours are looked at half-way from light to dark.
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.setViewportSize(viewport);
    expect({ path, way, faults: await accessibilityFaults(page) }).toEqual({ path, way, faults: [] });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect({ path, width }).toEqual({ path, width: viewport.width });
    expect({ path, way, wide: await linksBeyondTheirCards(page) }).toEqual({ path, way, wide: [] });
  }
}

/** Links over a whole card that reach further than a card: they would cover the page's head and all that lies below. */
export async function linksBeyondTheirCards(page: Page): Promise<string[]> {
  return page
    .locator(".whole")
    .evaluateAll((links) =>
      links
        .filter((it) => (it as HTMLElement).offsetParent?.matches("li, article") === false)
        .map((it) => it.textContent ?? ""),
    );
}

interface Fault {
  id: string;
  nodes: { target: string[]; failureSummary: string }[];
}

const debuggers = new WeakMap<Page, Promise<CDPSession>>();

/**
 * By the debugger, so that the page's policy against foreign scripts stays as it is; and by its own call, which takes half the
 * time of having the text evaluated by another script.
 */
export async function bringAxe(page: Page): Promise<void> {
  const known = debuggers.get(page) ?? page.context().newCDPSession(page);
  debuggers.set(page, known);
  const { exceptionDetails } = await (await known).send("Runtime.evaluate", { expression: axeSource });
  expect(exceptionDetails).toBeUndefined();
}

/** What axe finds on a page that it was brought to. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const faults = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(options: object): Promise<{ violations: Fault[] }> };
    };
    const runOnly = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    return (await axe.run({ runOnly })).violations;
  });
  return faults.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id} at ${node.target.join(" ")}: ${node.failureSummary}`),
  );
}

/** What the browser had to complain of: scripts, styles or pictures that the page's policy refused, missing files. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().includes("404 (Not Found)"))
      complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  return complaints;
}
