import { access } from "node:fs/promises";
import { type Browser, chromium as playwright } from "playwright-core";

/**
 * Chromium, headless: the one at `CHROME_PATH`, else the one inside the package @sparticuz/chromium (Linux, x64), else
 * the machine's own Chrome; with `more` said to it as it starts.
 */
export async function openBrowser(more: string[] = []): Promise<Browser> {
  const own = process.env.CHROME_PATH;
  if (own) return playwright.launch({ executablePath: own, args: more });
  if (process.platform !== "linux" || process.arch !== "x64")
    return playwright.launch({ channel: "chrome", args: more });
  if (!(await hasNss())) process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs22.x";
  const { default: packaged } = await import("@sparticuz/chromium");
  // Without a graphics card, WebGL's software renderer would draw each page, at four times the work.
  packaged.setGraphicsMode = false;
  // In one process, the windows of two people would send each other's cookies.
  const args = [...packaged.args.filter((it) => it !== "--single-process"), ...more];
  return playwright.launch({ executablePath: await packaged.executablePath(), args });
}

/** The package brings the libraries that a bare server lacks, but unpacks them only where it believes to be in Lambda. */
async function hasNss(): Promise<boolean> {
  const places = ["/usr/lib/x86_64-linux-gnu", "/usr/lib64", "/lib/x86_64-linux-gnu"];
  const found = await Promise.allSettled(places.map((place) => access(`${place}/libnss3.so`)));
  return found.some((it) => it.status === "fulfilled");
}
