import type { Browser, Page } from "playwright-core";
import { openBrowser } from "#test/support/browser.ts";
import { openDemoProduct, rounded } from "./demo-product.ts";
import { lighthouseScores, type Scores } from "./lighthouse.ts";

/** A phone on a slow mobile network, as Lighthouse has it. */
const phone = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true };
const network = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};

interface Painted {
  lcpMs: number;
  cls: number;
}

/**
 * `npm run bench web`: what a phone with an empty cache loads of each page, as it comes over the wire: HTML with CSS,
 * JavaScript, images and requests; when the largest paint came over a slow network, and how far things moved. Then
 * Lighthouse's own scores of the public pages, as it simulates a phone.
 */
export async function run() {
  const { rantau, pages, stop } = await openDemoProduct();
  const browser = await openBrowser();
  const figures: Record<string, Awaited<ReturnType<typeof load>>> = {};
  try {
    for (const [name, path] of Object.entries(pages)) {
      // Demo pictures are drawn when they are first asked for; elsewhere they lie ready.
      await load(browser, rantau.url + path);
      figures[name] = await load(browser, rantau.url + path);
      show(name, figures[name]);
    }
    for (const [name, { subject, path }] of Object.entries(dashboards)) {
      figures[name] = await load(browser, rantau.url + path, subject);
      show(name, figures[name]);
    }
    await browser.close();
    const urls = Object.entries(pages).map(([name, path]) => [name, rantau.url + path]);
    const lighthouse = await lighthouseScores(Object.fromEntries(urls)).catch(
      (error: Error) => error.message,
    );
    if (typeof lighthouse === "string")
      console.log(`Lighthouse needs a whole Chrome (CHROME_PATH): ${lighthouse}`);
    else for (const [name, scores] of Object.entries(lighthouse)) showScores(name, scores);
    return { ...figures, lighthouse };
  } finally {
    await browser.close();
    await stop();
  }
}

const dashboards = {
  "exporter's desk": { subject: /Owner of/, path: "/en/business" },
  "attaché's desk": { subject: /Trade attaché/, path: "/en/desk" },
  "buyer's inquiries": { subject: /Buys homeware/, path: "/en/inquiries" },
  "admin's people": { subject: /Administrator/, path: "/en/admin/people" },
};

/** With nothing kept; `asked` is whom to sign in as first, by what the sign-in page says of them. */
async function load(browser: Browser, url: string, asked?: RegExp) {
  // Left open: the packaged Chromium is one process, which ends with its last window.
  const context = await browser.newContext({ ...phone, serviceWorkers: "block" });
  const page = await context.newPage();
  if (asked) await signIn(page, new URL(url), asked);
  // What the browser counts is asked for over its own protocol: the page's policy lets no script of ours in.
  await page.addInitScript(watchPaints);
  const cdp = await context.newCDPSession(page);
  await cdp.send("Network.enable");
  await cdp.send("Network.clearBrowserCache");
  await cdp.send("Network.emulateNetworkConditions", network);
  const bytes: Record<string, number> = {};
  let requests = 0;
  cdp.on("Network.responseReceived", ({ type, response: { headers } }) => {
    requests++;
    // As it is compressed, without the headers.
    const length = Object.entries(headers).find(([header]) => header.toLowerCase() === "content-length");
    bytes[type] = (bytes[type] ?? 0) + Number(length?.[1] ?? 0);
  });
  await page.goto(url, { waitUntil: "networkidle" });
  const { lcpMs, cls } = await page.evaluate(() => (globalThis as never as { painted: Painted }).painted);
  const kilobytes = (...names: string[]) =>
    rounded(names.reduce((sum, it) => sum + (bytes[it] ?? 0), 0) / 1024);
  return {
    htmlAndCssKb: kilobytes("Document", "Stylesheet"),
    jsKb: kilobytes("Script"),
    imagesKb: kilobytes("Image"),
    requests,
    lcpMs: Math.round(lcpMs),
    cls: rounded(cls),
  };
}

async function signIn(page: Page, { origin, pathname }: URL, asked: RegExp): Promise<void> {
  await page.goto(`${origin}/sign-in?to=${encodeURIComponent(pathname)}`);
  await page.getByRole("button").filter({ hasText: asked }).first().click();
  await page.waitForURL((url) => url.origin === origin && url.pathname.startsWith("/en"));
}

function watchPaints(): void {
  const painted = { lcpMs: 0, cls: 0 };
  Object.assign(globalThis, { painted });
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) painted.lcpMs = startTime;
  }).observe({ type: "largest-contentful-paint", buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) painted.cls += (entry as never as { value: number }).value;
  }).observe({ type: "layout-shift", buffered: true });
}

function showScores(name: string, it: Scores): void {
  console.log(
    `${name.padEnd(18)} Lighthouse: performance ${it.performance}, accessibility ${it.accessibility}, ` +
      `best practices ${it.bestPractices}, SEO ${it.seo}; simulated largest paint after ${it.lcpMs} ms, moved ${it.cls}`,
  );
}

function show(name: string, it: Awaited<ReturnType<typeof load>>): void {
  console.log(
    `${name.padEnd(18)} ${it.htmlAndCssKb} KB of HTML and CSS, ${it.jsKb} KB of JavaScript, ${it.imagesKb} KB of images, ` +
      `${it.requests} requests; largest paint after ${it.lcpMs} ms, moved ${it.cls}`,
  );
}
