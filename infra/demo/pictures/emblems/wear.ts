import type { Ink } from "../medallion.ts";
import type { Random } from "../random.ts";
import { around, circle, ellipse, fill, leaf, place, polar, polygon, rect, stroke } from "../svg.ts";
import { drawFrangipani } from "./plants.ts";

/** The canting, the copper pen that draws with hot wax, over the flower that it has drawn. */
export function drawCanting(ink: Ink, random: Random): string {
  const flower =
    around(4, ellipse(0, -27, 16, 25, ink.second) + ellipse(0, -27, 4, 14, ink.base), 45) +
    around(4, circle(0, -34, 4, ink.body)) +
    circle(0, 0, 6, ink.body);
  const pen =
    fill("M6-12L98-31C106-33 108-19 100-17L10 4Z", ink.shade) +
    stroke("M40-14L94-25", ink.second, 4) +
    fill("M-44-18C-44-36 2-38 8-16C12 6-2 20-18 20C-34 20-44 4-44-18Z", ink.body) +
    ellipse(-18, -22, 25, 9, ink.deep) +
    ellipse(-18, -21, 19, 5.5, ink.second) +
    stroke("M-38 8C-56 10-60 22-58 34", ink.body, 8) +
    fill("M-58 44C-50 56-52 64-58 64C-64 64-66 56-58 44Z", ink.second);
  return place(flower, -16, 46, random.between(-10, 10), 1.12) + place(pen, 4, -48, -14, 1.02);
}

/** A length of woven cloth over a bar, its fringe hanging. */
export function drawWovenCloth(ink: Ink, random: Random): string {
  const lozenge = (x: number, y: number, size: number) =>
    [1, 0.66, 0.34]
      .map((share, index) =>
        fill(
          polygon([
            [x, y - 24 * size * share],
            [x + 19 * size * share, y],
            [x, y + 24 * size * share],
            [x - 19 * size * share, y],
          ]),
          [ink.base, ink.deep, ink.second][index] ?? ink.base,
        ),
      )
      .join("");
  const big = random.between(0.92, 1.08);
  const fringe = Array.from(
    { length: 15 },
    (_, index) => `M${-63 + index * 9} 70v${random.between(20, 30).toFixed(0)}`,
  ).join("");
  return (
    stroke(fringe, ink.second, 4) +
    fill("M-68-78H68V72H-68Z", ink.body) +
    fill("M-68-78H-56V72H-68Z", ink.shade) +
    rect(-68, -62, 136, 7, ink.second) +
    rect(-68, -48, 136, 4, ink.base) +
    rect(-68, 40, 136, 4, ink.base) +
    rect(-68, 50, 136, 10, ink.second) +
    [-42, 0, 42].map((x) => lozenge(x, -3, big * 1.3)).join("") +
    [-63, -21, 21, 63]
      .map(
        (x) =>
          lozenge(Math.max(-60, Math.min(60, x)), -32, 0.34) +
          lozenge(Math.max(-60, Math.min(60, x)), 27, 0.34),
      )
      .join("") +
    rect(-82, -92, 164, 17, ink.deep, 8) +
    circle(-82, -84, 12, ink.second) +
    circle(82, -84, 12, ink.second)
  );
}

export function drawShirt(ink: Ink, random: Random): string {
  const outline = "M-30-86L-60-72L-104-22L-74 4L-56-14V90H56V-14L74 4L104-22L60-72L30-86C20-66-20-66-30-86Z";
  const petals = random.pick([4, 5, 6]);
  const flower = around(petals, fill(leaf(19, 64 / petals), ink.second)) + circle(0, 0, 4, ink.base);
  return (
    `<clipPath id="shirt"><path d="${outline}"/></clipPath>` +
    fill(outline, ink.body) +
    `<g clip-path="url(#shirt)">` +
    [
      [-34, -30],
      [-36, 26],
      [-32, 80],
      [34, -2],
      [36, 54],
      [-80, -22],
      [80, -24],
      [32, -56],
    ]
      .map(([x = 0, y = 0]) => place(flower, x, y, random.between(0, 60)))
      .join("") +
    rect(-60, 74, 120, 18, ink.deep) +
    fill("M-116-26L-72 14L-66 8L-108-34ZM116-26L72 14L66 8L108-34Z", ink.deep) +
    "</g>" +
    stroke("M-56-14V-34M56-14V-34", ink.shade, 4) +
    rect(-9, -64, 18, 154, ink.shade) +
    [-44, -14, 16, 46].map((y) => circle(0, y, 4.5, ink.base)).join("") +
    fill("M-34-88L0-62L-22-42L-44-80ZM34-88L0-62L22-42L44-80Z", ink.deep)
  );
}

export function drawNecklace(ink: Ink, random: Random): string {
  const beads = Array.from({ length: 19 }, (_, index) => {
    const share = (index - 9) / 9;
    const [x, up] = polar(70, 180 - share * 148);
    const y = up * 0.92 - 34;
    const size = 7 + (1 - Math.abs(share)) * 4.5;
    return (
      circle(x, y, size, index % 2 === 0 ? ink.body : ink.second) +
      circle(x - size * 0.3, y - size * 0.3, size * 0.26, ink.base)
    );
  });
  const facets = random.pick([6, 8]);
  const gem = Array.from({ length: facets }, (_, index) => polar(27, (index * 360) / facets));
  return (
    beads.join("") +
    place(
      around(12, fill(leaf(42, 9), ink.second)) +
        circle(0, 0, 33, ink.deep) +
        fill(polygon(gem), ink.body) +
        stroke(gem.map(([x, y]) => `M0 0L${x.toFixed(1)} ${y.toFixed(1)}`).join(""), ink.base, 2) +
        place(fill(polygon(gem), ink.second), 0, 0, 0, 0.5) +
        fill("M0 44C14 62 18 70 18 76A18 15 0 0 1-18 76C-18 70-14 62 0 44Z", ink.body) +
        circle(-5, 76, 4, ink.base),
      0,
      34,
      0,
      0.76,
    )
  );
}

export function drawCosmetics(ink: Ink): string {
  return (
    rect(-66, 6, 132, 88, ink.body, 20) +
    fill(
      "M-66 26C-66 12-58 6-46 6H-36C-46 12-50 20-50 34V74C-50 84-48 90-42 94H-46C-58 94-66 86-66 74Z",
      ink.shade,
    ) +
    rect(-72, -26, 144, 36, ink.deep, 10) +
    stroke("M-50-18V2M-30-18V2M-10-18V2M10-18V2M30-18V2M50-18V2", ink.shade, 4) +
    ellipse(0, 54, 38, 24, ink.base) +
    place(drawLeafPair(ink), 0, 66) +
    place(drawFrangipani(ink), 2, -52)
  );
}

function drawLeafPair(ink: Ink): string {
  return [-40, 0, 40].map((turn) => place(fill(leaf(28, 9), ink.second), 0, 0, turn)).join("");
}

export function drawBag(ink: Ink): string {
  return (
    stroke("M-40-24C-42-108 42-108 40-24", ink.shade, 14) +
    fill("M-84-30H84L92 76C92 88 84 94 74 94H-74C-84 94-92 88-92 76Z", ink.body) +
    fill("M-84-30H-64L-70 94H-74C-84 94-92 88-92 76Z", ink.shade) +
    fill("M-88-38H88V0C88 30 46 44 0 44C-46 44-88 30-88 0Z", ink.deep) +
    `<path d="M-78-28V-2C-78 20-40 34 0 34C40 34 78 20 78-2V-28Z" fill="none" stroke="${ink.second}" stroke-width="3.5" stroke-dasharray="9 6"/>` +
    place(around(8, fill(leaf(20, 7), ink.second)) + circle(0, 0, 5, ink.base), 0, -4) +
    rect(-15, 28, 30, 34, ink.second, 6) +
    rect(-7, 38, 14, 14, ink.deep, 3) +
    `<path d="M-80 62L-78 82H78L80 62" fill="none" stroke="${ink.base}" stroke-width="3" stroke-dasharray="8 6"/>`
  );
}
