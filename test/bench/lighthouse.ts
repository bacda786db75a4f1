import lighthouse from "lighthouse";
import { pickPort } from "#infra/local/ports.ts";
import { openBrowser } from "#test/support/browser.ts";
import { rounded } from "./demo-product.ts";

/** Of 100 each, and what Lighthouse simulates of a phone on a slow network. */
export interface Scores {
  performance: number;
  accessibility: number;
  bestPractices: number;
  seo: number;
  lcpMs: number;
  cls: number;
}

const categories = ["performance", "accessibility", "best-practices", "seo"];

/** A trace that missed the start of its page is taken again. */
const tries = 3;

/**
 * Lighthouse's mobile scores of each address, in a browser that nothing else uses.
 * @throws Error where it could not load a page: the Chromium of the journeys' package cannot be driven by it, so
 * `CHROME_PATH` has to name a whole one.
 */
export async function lighthouseScores(urls: Record<string, string>): Promise<Record<string, Scores>> {
  const port = await pickPort({ variable: "", fallback: 0, wanted: 0 });
  const browser = await openBrowser([`--remote-debugging-port=${port}`]);
  try {
    const found: Record<string, Scores> = {};
    for (const [name, url] of Object.entries(urls)) found[name] = await scoresOf(url, port);
    return found;
  } finally {
    await browser.close();
  }
}

async function scoresOf(url: string, port: number, attempt = 1): Promise<Scores> {
  const answer = await lighthouse(url, { port, logLevel: "silent", onlyCategories: categories });
  const failure = answer ? answer.lhr.runtimeError : { message: "no answer" };
  if (!answer || failure) {
    if (attempt < tries) return scoresOf(url, port, attempt + 1);
    throw new Error(failure?.message);
  }
  const { lhr } = answer;
  const score = (category: string) => Math.round((lhr.categories[category]?.score ?? 0) * 100);
  const figure = (audit: string) => lhr.audits[audit]?.numericValue ?? 0;
  return {
    performance: score("performance"),
    accessibility: score("accessibility"),
    bestPractices: score("best-practices"),
    seo: score("seo"),
    lcpMs: Math.round(figure("largest-contentful-paint")),
    cls: rounded(figure("cumulative-layout-shift")),
  };
}
