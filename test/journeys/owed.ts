import type { Page } from "playwright-core";
import { expect } from "vitest";
import { directionOf, type Locale } from "#shared/locales.ts";
import { linksBeyondTheirCards } from "./looked-at.ts";
import { foreignTexts, withoutOwnSigns } from "./own-words.ts";

/** WCAG 2.2, 2.5.8: in CSS pixels. */
const leastTarget = 24;

/** What a page is like, as far as each page of a journey owes it. */
interface Seen {
  lang: string | null;
  dir: string;
  width: number;
  small: string[];
  /** What is said in the page's own language, or should be. */
  texts: string[];
  /** What labels, buttons, headings and choices are called. */
  names: string[];
}

/** Holds a page to what it owes a reader of the language: its words, its direction, its width, its targets. */
export async function owesNothing(page: Page, locale: Locale): Promise<void> {
  const { lang, dir, width, small, texts, names } = await page.evaluate(look, leastTarget);
  const beyond = await linksBeyondTheirCards(page);
  const at = new URL(page.url()).pathname;
  expect(texts.length).toBeGreaterThan(10);
  expect({
    ...{ at, lang, dir, small, width, beyond },
    foreign: foreignTexts(texts, locale),
    withoutSigns: withoutOwnSigns(names, locale),
  }).toEqual({
    ...{
      at,
      lang: locale,
      dir: directionOf(locale),
      small: [],
      width: page.viewportSize()?.width,
      beyond: [],
    },
    ...{ foreign: [], withoutSigns: [] },
  });
}

/** Runs in the page. */
function look(least: number): Seen {
  const root = document.documentElement;
  const isOwn = (it: Element) => it.closest("[lang]") === root && !it.closest("script, style");
  const texts: (string | null | undefined)[] = [document.title];
  const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walk.nextNode())
    if (walk.currentNode.parentElement && isOwn(walk.currentNode.parentElement))
      texts.push(walk.currentNode.textContent);
  for (const name of ["aria-label", "placeholder", "title", "alt"])
    for (const it of document.querySelectorAll(`[${name}]`)) if (isOwn(it)) texts.push(it.getAttribute(name));

  const named = "button, label, legend, summary, option, th, dt, nav a, .chip";
  const names = [...document.querySelectorAll(named)]
    .filter(
      (it) => isOwn(it) && !it.closest('[dir="auto"], .menu-panel > a') && !it.querySelector("[lang], [dir]"),
    )
    .map((it) => it.textContent);

  return {
    lang: root.getAttribute("lang"),
    dir: getComputedStyle(document.body).direction,
    width: root.scrollWidth,
    small: [...document.querySelectorAll<HTMLElement>("a, button, input, select, textarea, summary")]
      .filter((it) => isSmall(it))
      .map((it) => it.outerHTML.slice(0, 120)),
    texts: filled(texts),
    names: filled(names),
  };

  function filled(found: (string | null | undefined)[]): string[] {
    return [...new Set(found.map((it) => it?.replaceAll(/\s+/g, " ").trim() ?? ""))].filter((it) =>
      /\p{L}/u.test(it),
    );
  }

  function isSmall(it: HTMLElement): boolean {
    // What is for readers of the page alone is no target; a tick is pressed by its label.
    if (it.closest(".unseen, .skip") || it.matches("label input") || !it.checkVisibility()) return false;
    // A card's link lies over the whole of its card.
    const isSpread = getComputedStyle(it, "::after").position === "absolute";
    const { width, height } = (isSpread ? (it.offsetParent ?? it) : it).getBoundingClientRect();
    if (width === 0 || (width >= least && height >= least)) return false;
    const isInSentence =
      getComputedStyle(it).display === "inline" &&
      (it.parentElement?.textContent?.trim().length ?? 0) > (it.textContent?.trim().length ?? 0);
    return !isInSentence;
  }
}
