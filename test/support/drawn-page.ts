import type { Page } from "playwright-core";

/** Glyphs that a page, or what a script put into it, points to without the page's carrying them: they are drawn empty. */
export async function glyphsWithoutSymbol(page: Page): Promise<string[]> {
  return page
    .locator("use")
    .evaluateAll((uses) =>
      uses
        .map((it) => it.getAttribute("href") ?? "")
        .filter((href) => !document.getElementById(href.slice(1))),
    );
}

/** Ids that stand twice in a page: a label, a hint or a link that names one means the first alone. */
export function idsTwiceIn(html: string): string[] {
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id = ""]) => id);
  return ids.filter((id, at) => ids.indexOf(id) < at);
}
