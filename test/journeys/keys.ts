import type { Page } from "playwright-core";
import { expect } from "vitest";

/** More stops than any page has on the way to what is looked for. */
const mostStops = 120;

/** How what has the focus is seen. */
interface Stop {
  name: string;
  isMarked: boolean;
  isInSight: boolean;
  coveredBy: string[];
  isThere: boolean;
}

/** Goes from stop to stop by Tab until at what a selector names; at each the focus must be seen (WCAG 2.2, 2.4.7, 2.4.12). */
export async function tabTo(page: Page, selector: string, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  for (let stops = 0; stops < mostStops; stops++) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(lookAtFocus, selector);
    if (!stop) continue;
    const { name, isThere, ...seen } = stop;
    expect({ name, ...seen }).toEqual({ name, isMarked: true, isInSight: true, coveredBy: [] });
    if (isThere) return;
  }
  throw new Error(`No stop at ${selector} on ${page.url()}.`);
}

/** Runs in the page; nothing where the focus has gone round to the browser's own bars. */
function lookAtFocus(selector: string): Stop | undefined {
  const it = document.activeElement;
  if (!it || it === document.body) return undefined;
  // A card's link marks the whole card; a tick, a listing's photo and the like themselves.
  const marked = [it, it.closest(".listing-card, .cover, .pick, .maker-card, .search-box form, label")];
  const { top, bottom, left, right } = it.getBoundingClientRect();
  const [middle, centre] = [(top + bottom) / 2, (left + right) / 2];
  const points: [number, number][] = [
    [centre, middle],
    [left + 2, Math.max(top + 2, 1)],
    [right - 2, Math.min(bottom - 2, innerHeight - 1)],
  ];
  return {
    name: it.outerHTML.slice(0, 100),
    isMarked: marked.some((one) => one && isOutlined(one)),
    isInSight: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
    coveredBy: points.flatMap(([x, y]) => covering(x, y)),
    isThere: it.matches(selector),
  };

  function isOutlined(one: Element): boolean {
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
  }

  /** What stays where it is while the page moves below it, or lies over the page. */
  function covering(x: number, y: number): string[] {
    let top = document.elementFromPoint(x, y);
    for (; top && !top.contains(it); top = top.parentElement)
      if (!it?.contains(top) && /sticky|fixed|absolute/.test(getComputedStyle(top).position))
        return [top.outerHTML.slice(0, 100)];
    return [];
  }
}

/** Opens, presses or follows what has the focus. */
export async function enter(page: Page, address?: RegExp): Promise<void> {
  await page.keyboard.press("Enter");
  if (address) await page.waitForURL(address);
}
