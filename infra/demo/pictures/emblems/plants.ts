import type { Ink } from "../medallion.ts";
import type { Random } from "../random.ts";
import { around, circle, ellipse, fill, leaf, place, stroke } from "../svg.ts";

function drawLeaf(length: number, width: number, colour: string, vein: string): string {
  const side = [0.3, 0.48, 0.66]
    .map(
      (at) =>
        `M0 ${-length * at}l${width * 0.42} ${-length * 0.1}M0 ${-length * at}l${-width * 0.42} ${-length * 0.1}`,
    )
    .join("");
  return fill(leaf(length, width), colour) + stroke(`M0-4V${-length * 0.86}${side}`, vein, 2.5);
}

export function drawCoffee(ink: Ink, random: Random): string {
  const bean = (crease: string) =>
    ellipse(0, 0, 35, 50, ink.body) +
    fill("M-4 50C-30 46-38 18-34-8C-30 20-20 38-4 50Z", ink.shade) +
    stroke("M5-49C-17-20 19 16-5 49", crease, 7);
  const leaves = [-64, 64].map((turn) => place(drawLeaf(84, 30, ink.second, ink.base), 0, 54, turn)).join("");
  const beans = random.chance(0.5)
    ? place(bean(ink.base), -34, -24, -24) + place(bean(ink.base), 34, -18, 28)
    : place(bean(ink.base), 0, -48, 8, 0.86) +
      place(bean(ink.base), -44, 12, -38, 0.86) +
      place(bean(ink.base), 44, 14, 40, 0.86);
  return leaves + beans;
}

export function drawSpice(ink: Ink, random: Random): string {
  const pods = Array.from({ length: 8 }, (_, index) => {
    const long = random.between(0.9, 1.04);
    const pod =
      fill("M0 0C-20-24-27-62 0-100C27-62 20-24 0 0Z", ink.body) +
      fill("M0-26C-12-46-12-68 0-90C12-68 12-46 0-26Z", ink.deep) +
      ellipse(0, -54, 7.5, 11, ink.second) +
      circle(-2, -58, 2.4, ink.base);
    return place(pod, 0, 0, index * 45 + random.between(-4, 4), long);
  });
  return pods.join("") + circle(0, 0, 13, ink.shade) + circle(0, 0, 5, ink.second);
}

export function drawCoconut(ink: Ink): string {
  const frond = (turn: number) =>
    place(
      Array.from(
        { length: 7 },
        (_, index) =>
          place(fill(leaf(46 - index * 3, 6), ink.second), 0, -18 - index * 14, 62) +
          place(fill(leaf(46 - index * 3, 6), ink.second), 0, -18 - index * 14, -62),
      ).join("") + stroke("M0 0V-116", ink.shade, 5),
      0,
      10,
      turn,
      0.9,
    );
  const half =
    circle(0, 0, 74, ink.deep) +
    circle(0, 0, 67, ink.body) +
    ellipse(0, -10, 60, 50, ink.deep) +
    ellipse(0, -10, 55, 45, ink.base) +
    ellipse(0, -6, 40, 31, ink.second) +
    ellipse(0, 1, 36, 22, ink.shade) +
    stroke("M-46 46C-24 62 20 64 44 46M-30 60l3-7M30 61l-3-8M0 64v-8", ink.shade, 4);
  return [-76, -38, 0, 38, 76].map(frond).join("") + place(half, 0, 26);
}

export function drawFruit(ink: Ink, random: Random): string {
  const segments = random.pick([6, 7, 8]);
  const whole =
    circle(0, 0, 58, ink.body) +
    fill("M-8 57C-50 50-66 8-48-32C-50 10-36 40-8 57Z", ink.shade) +
    around(5, place(fill(leaf(34, 15), ink.second), 0, 0), -72).replace(
      /^/,
      '<g transform="translate(0 -50)scale(1 .55)">',
    ) +
    "</g>" +
    stroke("M0-50C0-62 4-70 10-76", ink.deep, 8);
  const half =
    circle(0, 0, 50, ink.deep) +
    circle(0, 0, 44, ink.second) +
    circle(0, 0, 38, ink.base) +
    around(segments, place(fill(leaf(30, 130 / segments / 1.5), ink.second), 0, -5)) +
    around(segments, ellipse(0, -24, 2.6, 5, ink.deep));
  return (
    place(drawLeaf(70, 26, ink.second, ink.base), -22, -70, 58) +
    place(whole, -28, -12) +
    place(half, 44, 42, random.between(0, 40))
  );
}

export function drawEssentialOil(ink: Ink): string {
  return (
    place(drawLeaf(96, 30, ink.second, ink.base), -30, 84, -42) +
    place(drawLeaf(96, 30, ink.second, ink.base), 30, 84, 42) +
    fill(
      "M-40-14C-40-30-20-32-20-46H20C20-32 40-30 40-14V78C40 88 34 94 24 94H-24C-34 94-40 88-40 78Z",
      ink.body,
    ) +
    fill("M-40 20V78C-40 88-34 94-24 94H-14C-26 88-28 78-28 66V20Z", ink.shade) +
    fill("M-24-62H24V-44H-24Z", ink.deep) +
    fill("M-13-66C-13-90-10-102 0-102C10-102 13-90 13-66Z", ink.second) +
    fill("M-28 4H28V66H-28Z", ink.base) +
    fill("M0 10C16 32 20 40 20 46A20 17 0 0 1-20 46C-20 40-16 32 0 10Z", ink.second) +
    stroke("M-9 46C-9 52-5 56 0 57", ink.base, 4)
  );
}

export function drawFrangipani(ink: Ink): string {
  const petal =
    fill("M0 0C-26-14-26-46 2-52C24-44 20-14 0 0Z", ink.second) +
    fill("M0 0C-8-12-8-26 2-34C10-24 8-10 0 0Z", ink.base);
  return around(5, petal) + circle(0, 0, 5, ink.deep);
}
