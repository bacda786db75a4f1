import type { Ink } from "../medallion.ts";
import { mix } from "../palette.ts";
import type { Random } from "../random.ts";
import { around, circle, fill, leaf, place, rect, stroke } from "../svg.ts";

export function drawFish(ink: Ink, random: Random): string {
  const scales = [-22, 2, 26]
    .flatMap((x) => [-18, 0, 18].map((y) => `M${x} ${y - 9}c12 4 12 14 0 18`))
    .join("");
  const fish =
    fill("M44-6C66-30 84-38 102-38C94-16 94 4 102 28C84 26 66 16 44-2Z", ink.second) +
    fill("M-20-36C-4-66 30-62 44-40L20-24Z", ink.second) +
    fill("M-8 30C0 48 14 54 30 52L22 26Z", ink.second) +
    fill("M-100-2C-78-44-18-56 60-8V2C-14 48-76 38-100-2Z", ink.body) +
    fill("M-100-2C-76 38-14 48 60 2C-10 30-70 26-100-2Z", ink.shade) +
    stroke(scales, ink.base, 3.5) +
    stroke("M-52-30C-38-12-38 10-52 26", ink.base, 5) +
    circle(-72, -9, 8, ink.base) +
    circle(-73, -9, 4, ink.deep);
  const wave = (y: number, colour: string) =>
    stroke(`M-96 ${y}c16-18 32-18 48 0s32 18 48 0s32-18 48 0s32 18 48 0`, colour, 8);
  const lift = random.between(-30, -22).toFixed(0);
  return `<g transform="translate(0 ${lift})rotate(-6)">${fish}</g>${wave(48, ink.second)}${wave(68, ink.body)}${wave(88, ink.second)}`;
}

/** The angklung, three bamboo tubes in a frame that ring when it is shaken. */
export function drawAngklung(ink: Ink, random: Random): string {
  const tube = (x: number, top: number, width: number) =>
    rect(x - width / 2 - 4, top - 2, width + 8, 72 - top, ink.base, 6) +
    fill(
      `M${x - width / 2} 72V${top}C${x} ${top + 2} ${x + width / 2} ${top + 20} ${x + width / 2} ${top + 40}V72Z`,
      ink.second,
    ) +
    fill(`M${x - width / 2} ${top}V72H${x - width * 0.22}V${top + 6}Z`, mix(ink.second, ink.deep, 0.3)) +
    rect(x - width / 2, 40, width, 5, ink.deep) +
    rect(x - width / 2 - 4, 60, width + 8, 14, ink.deep, 6);
  const sway = random.between(-4, 4).toFixed(1);
  const posts = [
    [-78, -86],
    [-26, -68],
    [26, -46],
    [78, -26],
  ] as const;
  return (
    `<g transform="rotate(${sway})">` +
    tube(-52, -46, 36) +
    tube(0, -24, 34) +
    tube(52, -4, 32) +
    posts
      .map(([x, top]) => stroke(`M${x} 82V${top}`, ink.body, 8) + circle(x, top, 7.5, ink.second))
      .join("") +
    stroke("M-86-66L86-8M-86-48L86 10", ink.body, 6.5) +
    rect(-88, 72, 176, 18, ink.body, 9) +
    stroke("M-76 81H76", ink.base, 3) +
    "</g>"
  );
}

export function drawHandshake(ink: Ink): string {
  return (
    fill(
      "M-58-44L-22-50L40 8L54 24C60 34 50 44 42 38L46 44C50 56 38 62 30 54C32 64 20 70 12 62C12 72-2 74-8 66L-52 22Z",
      ink.shade,
    ) +
    fill("M58-44L18-52C8-54 0-50-6-42L-34-12C-40-2-26 10-14 2L10-14L60 32L66 22Z", ink.body) +
    stroke("M42 38L18 16M30 54L6 32M12 62L-8 44", ink.base, 4.5) +
    stroke("M-34-12C-40-2-26 10-14 2L10-14L34 8", ink.base, 4.5) +
    fill("M-104-42L-66-58L-42 20L-80 36Z", ink.second) +
    fill("M104-42L66-58L42 20L80 36Z", ink.second) +
    stroke("M-66-58L-42 20M66-58L42 20", ink.deep, 8) +
    circle(-78, 8, 5, ink.base) +
    circle(78, 8, 5, ink.base) +
    place(around(4, fill(leaf(21, 9), ink.second), 45) + circle(0, 0, 4, ink.body), 0, -80)
  );
}
