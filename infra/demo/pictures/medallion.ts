import { mix, type Palette } from "./palette.ts";
import type { Random } from "./random.ts";
import {
  around,
  circle,
  closedCurve,
  define,
  fill,
  leaf,
  type Point,
  place,
  polar,
  polygon,
  scallops,
} from "./svg.ts";

/** The colours of an emblem: `base` is what it lies on, and so what its cut lines show. */
export type Ink = { base: string; body: string; shade: string; second: string; deep: string };

/** Whatever lies nearer to the middle than this is under the medallion, whichever its outline. */
export const medallionCover = 318;

export type Emblem = (ink: Ink, random: Random) => string;

export function drawMedallion(palette: Palette, random: Random, emblem: Emblem): string {
  const ink = inkOf(palette, random);
  const outline = random.pick([lobes(8), lobes(12), lobes(16), octagram, ogee, round, lozengeStar]);
  const rim = ink.base === palette.dark ? palette.light : palette.dark;
  const layers = [
    { size: 346, colour: palette.dark },
    { size: 332, colour: palette.accent },
    { size: 317, colour: rim },
    { size: 306, colour: ink.base },
  ];
  const halo = random.pick([petalHalo, beadHalo, rayHalo]);
  return (
    layers.map(({ size, colour }) => fill(outline(size), colour)).join("") +
    halo(mix(ink.base, palette.accent, 0.34)) +
    place(emblem(ink, random), 0, 0, random.between(-3, 3), random.between(2.3, 2.45))
  );
}

function inkOf(palette: Palette, random: Random): Ink {
  const isPale = random.chance(0.62);
  const base = isPale ? palette.light : palette.dark;
  const body = palette.isDark === isPale ? palette.ground : palette.main;
  const deep = isPale ? palette.dark : palette.isDark ? palette.under : palette.main;
  return { base, body, deep, shade: mix(body, deep, 0.36), second: palette.accent };
}

type Outline = (size: number) => string;

function lobes(count: number): Outline {
  return (size) =>
    scallops(
      Array.from({ length: count }, (_, index) => polar(size * (1 - 0.62 / count), (index * 360) / count)),
      0.56,
    );
}

function octagram(size: number): string {
  return polygon(
    Array.from({ length: 16 }, (_, index) => polar(size * (index % 2 === 0 ? 1.08 : 0.9), index * 22.5)),
  );
}

function ogee(size: number): string {
  const points: Point[] = Array.from({ length: 24 }, (_, index) =>
    polar(size * (1 + 0.07 * Math.cos((index * Math.PI) / 3)), index * 15),
  );
  return closedCurve(points);
}

function round(size: number): string {
  return `M${-size} 0A${size} ${size} 0 0 1 ${size} 0A${size} ${size} 0 0 1 ${-size} 0Z`;
}

function lozengeStar(size: number): string {
  return polygon(
    Array.from({ length: 24 }, (_, index) => polar(size * (index % 2 === 0 ? 1.04 : 0.94), index * 15)),
  );
}

function petalHalo(colour: string): string {
  return haloOf(24, place(fill(leaf(34, 12), colour), 0, -254));
}

function beadHalo(colour: string): string {
  return haloOf(36, circle(0, -277, 8, colour) + place(circle(0, -259, 4, colour), 0, 0, 5));
}

function rayHalo(colour: string): string {
  return haloOf(32, fill("M-9-250H9L0-288Z", colour));
}

function haloOf(count: number, content: string): string {
  return define("halo", content) + around(count, '<use href="#halo"/>');
}
