import { openBrowser } from "./support/browser.ts";
const base = "http://localhost:4390";
const browser = await openBrowser();
const api = async (p: string) => (await fetch(`${base}/api/v1${p}`)).json() as any;
const { items } = await api("/listings"); const { items: cats } = await api("/catalogs");
const shots: [string, string, string, number, string, string?][] = JSON.parse(process.argv[2] ?? "[]").map((s: any) => s);
const ctxs = new Map<string, any>();
for (const [name, who, path, width, scheme, full] of shots) {
  const key = who + width + scheme;
  let page = ctxs.get(key);
  if (!page) {
    const ctx = await browser.newContext({ baseURL: base, viewport: { width, height: width < 500 ? 780 : 900 }, colorScheme: scheme as any });
    page = await ctx.newPage();
    if (who !== "-") { await page.goto(`/sign-in?to=/en/account`); await page.locator(`button[name="subject"][value="${who}"]`).click(); await page.waitForURL(/en\/account/); }
    ctxs.set(key, page);
  }
  await page.goto(path.replace("LST", items[0].id).replace("LST2", items[1].id).replace("HANDLE", items[0].exporter.handle).replace("CAT", cats[0].slug), { waitUntil: "networkidle" });
  await page.screenshot({ path: `/tmp/shot/${name}.png`, fullPage: full === "full" });
}
process.exit(0);
