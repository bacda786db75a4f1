import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { product } from "./demo-product.ts";

/** A public page's HTML and CSS together, and all of its JavaScript, as they come over the wire. */
const budgets = { markupBytes: 14_000, scriptBytes: 10_000 };

const axeSource = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
let paths: Record<string, string>;

beforeAll(async () => {
  const api = async (path: string) => (await fetch(`${product.rantau.url}/api/v1${path}`)).json();
  const { items: listings } = await api("/listings");
  const { items: catalogs } = await api("/catalogs");
  paths = {
    home: "",
    newest: "/newest",
    categories: "/categories",
    category: `/categories/${listings[0].chapter}`,
    provinces: "/provinces",
    province: `/provinces/${listings[0].provinceCode}`,
    listing: `/listings/${listings[0].id}`,
    profile: `/exporters/${listings[0].exporter.handle}`,
    makers: "/exporters",
    makersFound: "/exporters?q=kopi",
    about: "/about",
    help: "/help",
    safety: "/safety",
    privacy: "/privacy",
    terms: "/terms",
    contact: "/contact?about=/newest",
    catalogs: "/catalogs",
    catalog: `/catalogs/${catalogs[0].slug}`,
    inquire: `/listings/${listings[0].id}/inquire`,
    search: "/search?q=kopi",
    searchNarrowed: "/search?q=kopi&offer=goods",
    searchWithoutResults: "/search?q=zzyzxqqq",
    request: "/requests/new?q=kopi",
    nothing: "/nothing-here",
  };
});

interface Fault {
  id: string;
  nodes: { target: string[]; failureSummary: string }[];
}

async function accessibilityFaults(page: Page): Promise<string[]> {
  // Through the debugger's own world, so that the page's policy against foreign scripts stays as it is.
  await page.evaluate(axeSource);
  const faults = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(options: object): Promise<{ violations: Fault[] }> };
    };
    return (await axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] })).violations;
  });
  return faults.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id} at ${node.target.join(" ")}: ${node.failureSummary}`),
  );
}

/** What the browser had to complain of: scripts, styles or pictures that the page's policy refused, missing files. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().includes("404 (Not Found)"))
      complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  return complaints;
}

describe.each(["en", "id"])("every public page in %s", (locale) => {
  it.each([
    { colorScheme: "light" as const, viewport: { width: 1280, height: 800 } },
    { colorScheme: "dark" as const, viewport: { width: 360, height: 740 } },
  ])("has no accessibility fault, no complaint and no sideways scroll, %o", async (options) => {
    const page = await product.open(options);
    const complaints = complaintsOf(page);
    for (const [name, path] of Object.entries(paths)) {
      await page.goto(`/${locale}${path}`, { waitUntil: "load" });
      expect(await page.getAttribute("html", "lang")).toBe(locale);
      expect({ name, faults: await accessibilityFaults(page) }).toEqual({ name, faults: [] });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect({ name, width }).toEqual({ name, width: options.viewport.width });
    }
    expect(complaints).toEqual([]);
  });
});

describe("the weight of a public page", () => {
  it("is within 14 KB of HTML and CSS, and 10 KB of JavaScript, compressed", async () => {
    for (const [name, path] of Object.entries(paths).filter(([it]) => it !== "nothing")) {
      const weight = await weightOf(`${product.rantau.url}/en${path}`);
      expect({
        name,
        isLight: weight.markup <= budgets.markupBytes && weight.script <= budgets.scriptBytes,
        weight,
      }).toMatchObject({
        name,
        isLight: true,
      });
    }
  });
});

async function weightOf(address: string): Promise<{ markup: number; script: number }> {
  const html = await transferred(address);
  const links = (pattern: RegExp) =>
    [...html.text.matchAll(pattern)].map(([, href = ""]) => new URL(href, address).href);
  const styles = await Promise.all(links(/<link rel="stylesheet" href="([^"]+)"/g).map(transferred));
  const scripts = await Promise.all(links(/<script[^>]* src="([^"]+)"/g).map(transferred));
  const total = (parts: { bytes: number }[]) => parts.reduce((sum, { bytes }) => sum + bytes, 0);
  return { markup: total([html, ...styles]), script: total(scripts) };
}

async function transferred(address: string): Promise<{ text: string; bytes: number }> {
  const answer = await fetch(address, { headers: { "accept-encoding": "br" } });
  const text = await answer.text();
  // `fetch` unpacks the body; the gateway says how long it was on the wire.
  return { text, bytes: Number(answer.headers.get("content-length")) };
}
