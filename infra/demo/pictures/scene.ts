import { dark, light, mix } from "./colour.ts";
import { ball, definitionsOf, down, glow, pattern } from "./paint.ts";
import { randomFrom } from "./random.ts";
import { circle, ellipse, fade, fill, place, rect, stroke } from "./svg.ts";

export const pictureWidth = 1280;
export const pictureHeight = 960;
/** Where what stands in a scene stands. */
export const ground = 772;

/** A drawing as a whole SVG; equal clips are written once. */
export function framed(
  drawing: string,
  { width, height } = { width: pictureWidth, height: pictureHeight },
): string {
  const clips = new Set<string>();
  let body = drawing;
  let before: string;
  do {
    before = body;
    body = body.replaceAll(/<clipPath [^>]*>(?:(?!<clipPath)[\s\S])*?<\/clipPath>/g, (found) => {
      clips.add(found);
      return "";
    });
  } while (body !== before);
  const definitions = `<defs>${definitionsOf(drawing)}${[...clips].join("")}</defs>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${definitions}${body}</svg>`;
}

export interface Setting {
  wall: string;
  floor: string;
  style: "window" | "arch" | "plain" | "laid" | "dusk" | "outdoors";
}

/** What a thing stands before. */
export function backdrop({ wall, floor, style }: Setting, seed: string): string {
  const table = tableOf(floor);
  if (style === "laid")
    return (
      rect(0, 0, 1280, 960, down(light(wall, 0.22), dark(wall, 0.08))) +
      fade(rect(0, 0, 1280, 960, pattern("lurik", 64, wall, light(wall, 0.18), dark(wall, 0.05))), 0.35) +
      rayOf(light(wall, 0.7), 0.3)
    );
  if (style === "outdoors")
    return (
      rect(0, 0, 1280, 700, down(mix(wall, "#9cc0c8", 0.45), light(wall, 0.6))) +
      circle(980, 190, 84, light("#f2b65a", 0.3)) +
      hills(seed, mix(wall, "#5a7d6a", 0.6)) +
      table
    );
  const base = rect(
    0,
    0,
    1280,
    700,
    down(light(wall, 0.1), style === "dusk" ? dark(wall, 0.4) : light(wall, 0.34)),
  );
  if (style === "arch")
    return (
      base +
      fill("M300 700V420A340 340 0 0 1 980 420V700Z", down(dark(wall, 0.16), light(wall, 0.16))) +
      fill("M300 700V420A340 340 0 0 1 640 80A310 340 0 0 0 340 420V700Z", dark(wall, 0.3)) +
      table
    );
  if (style === "window") return base + rayOf(light(wall, 0.75), 0.5) + table;
  if (style === "dusk") return base + ellipse(640, 420, 620, 440, glow(light(wall, 0.55))) + table;
  return base + circle(640, 430, 330, light(wall, 0.3)) + table;
}

/** The table that goods stand on, in front of all that is behind it. */
export function tableOf(floor: string): string {
  return (
    rect(0, 690, 1280, 270, down(light(floor, 0.14), dark(floor, 0.16))) +
    fade(rect(0, 690, 1280, 270, pattern("grain", 420, floor, dark(floor, 0.2))), 0.4) +
    rect(0, 686, 1280, 8, light(floor, 0.4)) +
    fade(rect(0, 694, 1280, 46, down("#20120c", floor)), 0.16)
  );
}

/** Sun through a window, on the wall. */
function rayOf(colour: string, opacity: number): string {
  return fade(fill("M150 60L430 0L560 420L280 500Z M466-8L720-60L850 330L596 410Z", colour), opacity);
}

/** Ridge behind ridge, and a terrace's lines on the nearest. */
export function hills(seed: string, colour: string): string {
  const random = randomFrom(`hills ${seed}`);
  return [0, 1, 2]
    .map((depth) => {
      const high = 330 + depth * 110;
      const peak = random.between(200, 1000);
      const tone = mix(colour, "#f4e6cd", 0.62 - depth * 0.26);
      return fill(
        `M0 ${high + 90}C${peak * 0.5} ${high + 60} ${peak - 120} ${high - 120 + depth * 60} ${peak} ${high - 120 + depth * 60}C${peak + 150} ${high - 110 + depth * 60} ${peak + 240} ${high + 70} 1280 ${high + 40}V760H0Z`,
        down(tone, mix(tone, "#f4e6cd", 0.3)),
      );
    })
    .join("");
}

/** Waves to the sky, with an island. */
export function sea(colour: string): string {
  return (
    fill("M760 470C860 380 1010 380 1110 470Z", mix(colour, "#3c5a44", 0.6)) +
    rect(0, 466, 1280, 300, down(light(colour, 0.3), dark(colour, 0.15))) +
    stroke(
      "M80 520H240M420 506H560M700 540H900M1010 512H1180M160 580H420M600 600H760M930 590H1200",
      light(colour, 0.6),
      6,
    )
  );
}

export function palm(x: number, height: number, colour = "#4f6a3f"): string {
  const fronds = [-100, -66, -30, 8, 44, 78, 108]
    .map((degrees) =>
      place(
        fill("M0 0C14-50 12-120-8-190C-26-130-20-50 0 0Z", down(colour, dark(colour, 0.3))),
        0,
        -height,
        degrees,
      ),
    )
    .join("");
  return place(
    stroke(`M0 0C-20 ${-height * 0.4} 16 ${-height * 0.7} 0 ${-height}`, "#8a6a4a", 24) +
      fronds +
      circle(-10, -height + 16, 15, ball("#7a5230")) +
      circle(14, -height + 20, 15, ball("#6a4528")),
    x,
    700,
  );
}
