import { html, raw } from "hono/html";
import type { FC } from "hono/jsx";
import { type PageContext, usePage } from "../page.ts";

/** What each glyph is drawn of, on a field of 24 by 24; at most twenty. */
const glyphs = {
  kawung: path(
    "M11.3 11.3C5.8 11.3 1.5 5.8 1.5 1.5c5.5 0 9.8 4.3 9.8 9.8zM12.7 11.3c0-5.5 4.3-9.8 9.8-9.8 0 4.3-4.3 9.8-9.8 9.8zM12.7 12.7c5.5 0 9.8 4.3 9.8 9.8-5.5 0-9.8-4.3-9.8-9.8zM11.3 12.7c0 5.5-4.3 9.8-9.8 9.8 0-5.5 4.3-9.8 9.8-9.8z",
  ),
  seal: `<path d="M22.4 12q2.2 3.4-1.4 5.2.2 4-3.8 3.8-1.8 3.6-5.2 1.4Q8.6 24.6 6.8 21q-4 .2-3.8-3.8Q-.6 15.4 1.6 12-.6 8.6 3 6.8q-.2-4 3.8-3.8Q8.6-.6 12 1.6 15.4-.6 17.2 3q4-.2 3.8 3.8 3.6 1.8 1.4 5.2z" fill="currentColor"/><path d="M11.55 11.55c-2.85 0-5.15-2.3-5.15-5.15 2.85 0 5.15 2.3 5.15 5.15zM12.45 11.55c0-2.85 2.3-5.15 5.15-5.15 0 2.85-2.3 5.15-5.15 5.15zM12.45 12.45c2.85 0 5.15 2.3 5.15 5.15-2.85 0-5.15-2.3-5.15-5.15zM11.55 12.45c0 2.85-2.3 5.15-5.15 5.15 0-2.85 2.3-5.15 5.15-5.15z" fill="var(--petal)"/>`,
  search: `<circle cx="11" cy="11" r="6.5"/>${path("m16 16 4.5 4.5")}`,
  globe: `<circle cx="12" cy="12" r="8.5"/>${path("M3.5 12h17M12 3.5c3 2.5 3.8 5.5 3.8 8.5s-.8 6-3.8 8.5c-3-2.5-3.8-5.5-3.8-8.5S9 6 12 3.5z")}`,
  menu: path("M4 7.5h16M4 12h16M4 16.5h16"),
  save: path("M7 4.5h10V20l-5-3.8L7 20z"),
  share: path("M12 14.5v-11m-3.5 3.2L12 3.2l3.5 3.5M7.5 10.5h-2V20h13v-9.5h-2"),
  chat: path("M4 5.5h16v11h-9L7 20v-3.5H4z"),
  clock: `<circle cx="12" cy="12" r="8.5"/>${path("M12 7v5l3.2 2")}`,
  filter: `${path("M4 7h9m4 0h3M4 17h3m4 0h9")}<circle cx="15" cy="7" r="2"/><circle cx="9" cy="17" r="2"/>`,
  close: path("m6.5 6.5 11 11m0-11-11 11"),
  print: path("M7 9V4h10v5M7 16.5H4V9h16v7.5h-3M7 14h10v6H7z"),
  flag: path("M6 21V4h11l-2.5 4L17 12H6"),
  home: path("m4 11 8-6.5 8 6.5v8.5h-5.5v-5h-5v5H4z"),
  box: path("m4 8 8-4 8 4v8.5l-8 4-8-4zm0 0 8 4 8-4m-8 4v8.5"),
  plus: path("M12 5v14M5 12h14"),
  user: `<circle cx="12" cy="8.5" r="4"/>${path("M4.5 20c.7-4 3.5-6 7.5-6s6.8 2 7.5 6")}`,
  camera: `${path("M4 7.5h4L9.5 5h5L16 7.5h4V19H4z")}<circle cx="12" cy="13" r="3.5"/>`,
  check: path("m5 12.5 4.5 4.5L19 7.5"),
  arrow: path("M4.5 12h15M14 6.5l5.5 5.5-5.5 5.5"),
};
export type IconName = keyof typeof glyphs;
export const iconNames = Object.keys(glyphs) as IconName[];

function path(d: string): string {
  return `<path d="${d}"/>`;
}

/** Those that a page has drawn so far: it carries no other. */
const drawnOn = new WeakMap<PageContext, Set<IconName>>();

/** Has a page as a part of it shows it, such as in another currency, carry the same glyphs as the whole. */
export function withSameGlyphs(whole: PageContext, part: PageContext): PageContext {
  const drawn = drawnOn.get(whole) ?? new Set();
  drawnOn.set(whole, drawn).set(part, drawn);
  return part;
}

/** Has a page carry a glyph that it does not draw itself, but a script may bring in with a part of another page. */
export function carryGlyph(page: PageContext, name: IconName): void {
  const drawn = drawnOn.get(page) ?? new Set();
  drawnOn.set(page, drawn.add(name));
}

interface IconProps {
  name: IconName;
  /** What it says to whoever cannot see it, where no word beside it does. */
  label?: string;
}

const filled = new Set<IconName>(["kawung", "seal"]);

/** One glyph of the page's sprite, in the colour of the text around it. */
export const Icon: FC<IconProps> = ({ name, label }) => {
  carryGlyph(usePage(), name);
  const kind = `icon${filled.has(name) ? " full" : ""}${name === "seal" ? " seal" : ""}${name === "arrow" ? " turns" : ""}`;
  const told = label ? html`role="img" aria-label="${label}"` : raw('aria-hidden="true"');
  return html`<svg class="${kind}" ${told}><use href="#i-${name}"></use></svg>`;
};

/** The batik line: one row of kawung, in ink, or light on what is night by day too. */
export const Batik: FC<{ isNight?: boolean }> = ({ isNight = false }) =>
  raw(
    `<svg class="batik" aria-hidden="true"><rect width="100%" height="12" fill="url(#i-${isNight ? "night" : "day"})"></rect></svg>`,
  );

/** A whole cloth of kawung by night, for a place without a picture of its own. */
export const Cloth: FC = () => (
  <svg class="cloth" viewBox="0 0 288 96" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
    <rect width="288" height="96" fill="url(#i-night)" />
  </svg>
);

/** The page's policy allows no picture within a style: the line's pattern is the mark itself, drawn small. */
function pattern(id: string, colour: string): string {
  return `<pattern id="${id}" width="12" height="12" patternUnits="userSpaceOnUse" fill="var(--${colour})"><use href="#i-kawung" width="12" height="12"/></pattern>`;
}

/** The glyphs that the page has drawn. It stands after all of them. */
export const Sprite: FC = () => {
  const symbols = [...(drawnOn.get(usePage()) ?? [])].map(
    (name) => `<symbol id="i-${name}" viewBox="0 0 24 24">${glyphs[name]}</symbol>`,
  );
  const drawn = symbols.join("") + pattern("i-day", "act") + pattern("i-night", "on-night");
  return raw(`<svg class="unseen" aria-hidden="true">${drawn}</svg>`);
};
