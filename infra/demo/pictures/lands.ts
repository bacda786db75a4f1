import { dark, light, mix } from "./colour.ts";
import { across, down, glow, pattern } from "./paint.ts";
import type { patterns } from "./patterns.ts";
import { twig } from "./props.ts";
import { randomFrom } from "./random.ts";
import { palm } from "./scene.ts";
import { circle, ellipse, fade, fill, place, rect, stroke } from "./svg.ts";

/** How high all of these are; their width is what is asked for. */
export const height = 640;

/** The same drawing again and again, each a step further. */
export function row(width: number, step: number, draw: (at: number) => string): string {
  return Array.from({ length: Math.ceil(width / step) }, (_, at) => place(draw(at), at * step, 0)).join("");
}

export function wall(width: number, colour: string): string {
  return (
    rect(0, 0, width, height, down(light(colour, 0.3), dark(colour, 0.06))) +
    ellipse(width * 0.28, 180, width * 0.4, 380, glow(light(colour, 0.7)))
  );
}

/** A cloth that hangs in folds. */
export function hung(width: number, name: keyof typeof patterns, size: number, ...colours: string[]): string {
  const fold = across("#2a1710", "#f6e7c8");
  return (
    rect(0, 0, width, height, pattern(name, size, ...colours)) +
    fade(
      row(width, 160, () => rect(0, 0, 160, height, fold)),
      0.2,
    )
  );
}

/** Ridge behind ridge beneath the sky. */
export function highland(width: number, seed: string, sky: string, green: string, content = ""): string {
  const ridges = [0, 1, 2].map((depth) => {
    const random = randomFrom(`${seed} ${depth}`);
    const base = 330 + depth * 90;
    const tops = Array.from({ length: Math.ceil(width / 320) + 2 }, (_, at) => {
      const x = at * 320 + random.between(-60, 60);
      return `S${x - 100} ${base - random.between(60, 190 - depth * 40)} ${x} ${base - random.between(10, 60)}`;
    });
    const tone = mix(green, "#f4ead6", 0.6 - depth * 0.26);
    return fill(
      `M-60 ${base}C-60 ${base} -60 ${base} -40 ${base}${tops.join("")}V${height}H-60Z`,
      down(tone, dark(tone, 0.1)),
    );
  });
  return (
    rect(0, 0, width, height, down(sky, light(sky, 0.75))) +
    circle(width * 0.8, 120, 62, light("#f2b65a", 0.35)) +
    ridges.join("") +
    content
  );
}

/** Water to the sky, islands between them. */
export function shore(width: number, sky: string, water: string, content = ""): string {
  const waves = row(width, 260, (at) =>
    stroke(`M20 ${356 + (at % 3) * 60}h90M130 ${390 + (at % 2) * 90}h110`, light(water, 0.55), 5),
  );
  return (
    rect(0, 0, width, 330, down(sky, light(sky, 0.75))) +
    row(width, 620, () => fill("M40 324C150 202 250 202 360 324Z", mix(water, "#3c5a44", 0.5))) +
    rect(0, 320, width, height - 320, down(light(water, 0.35), dark(water, 0.2))) +
    waves +
    content
  );
}

export const trees = (width: number, step: number, colour?: string) =>
  row(width, step, (at) => place(palm(0, 330 + (at % 3) * 60, colour), 60, -40 - (at % 2) * 30));

export const twigs = (width: number, green: string, fruit: string) =>
  row(width, 330, (at) => place(twig(green, fruit), 10, 70 + (at % 2) * 50, 16)) +
  row(width, 420, (at) => place(twig(dark(green, 0.1), fruit), -60, 560 - (at % 2) * 30, -12));
