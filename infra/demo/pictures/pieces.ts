import { dark, light, mix } from "./colour.ts";
import type { Piece } from "./heaps.ts";
import { across, ball, down } from "./paint.ts";
import { around, circle, ellipse, fill, leaf, lozenge, place, polygon, rect, stroke } from "./svg.ts";

const ofTones =
  (draw: (colour: string, at: number) => string, ...colours: string[]): Piece =>
  (at) =>
    draw(colours[at % colours.length] ?? "#000000", at);

/** A coffee bean, its crease upwards or its round back. */
export const bean = (...colours: string[]): Piece =>
  ofTones(
    (colour, at) =>
      ellipse(2, 3, 16, 23, dark(colour, 0.5)) +
      ellipse(0, 0, 16, 23, ball(colour)) +
      (at % 3 === 2 ? "" : stroke("M2-21C-8-8 9 6-2 21", dark(colour, 0.55), 4)),
    ...colours,
  );

export const peppercorn = (...colours: string[]): Piece =>
  ofTones(
    (colour) =>
      circle(2, 3, 19, dark(colour, 0.55)) +
      circle(0, 0, 19, ball(colour)) +
      stroke("M-10-6C-4-12 2-2 9-7M-11 5C-4 0 3 10 11 4M-3-14C0-8 4-8 6-14", dark(colour, 0.5), 3),
    ...colours,
  );

export const clove: Piece = (at) => {
  const colour = ["#6b3420", "#7c4026", "#59291a"][at % 3] ?? "#6b3420";
  return (
    fill("M-5-6L-3 30Q0 34 3 30L5-6Z", across(light(colour, 0.25), dark(colour, 0.3))) +
    [-34, -12, 12, 34]
      .map((degrees) => place(fill(leaf(20, 7), dark(colour, 0.15)), 0, -4, degrees))
      .join("") +
    circle(0, -19, 10, ball(light(colour, 0.22)))
  );
};

export const nutmeg: Piece = (at) => {
  const colour = ["#9a6a42", "#8a5c38", "#a87a50"][at % 3] ?? "#9a6a42";
  return (
    ellipse(2, 4, 21, 26, dark(colour, 0.5)) +
    ellipse(0, 0, 21, 26, ball(colour)) +
    stroke("M-12-12C-6-4-14 4-8 14M0-20C4-8-4 4 2 20M12-13C8-4 15 6 9 13", dark(colour, 0.3), 2)
  );
};

export const tear: Piece = (at) => {
  const colour = ["#ecd9a8", "#dfb877", "#f3e6c4", "#c98f4e"][at % 4] ?? "#ecd9a8";
  const outline = "M-20 4L-12-18L8-22L22-6L16 16L-6 22Z";
  return (
    place(fill(outline, dark(colour, 0.4)), 3, 4) +
    fill(outline, ball(colour)) +
    fill("M-12-18L-4-4L22-6L8-22Z", light(colour, 0.6)) +
    stroke("M-4-4L-6 22", dark(colour, 0.2), 2)
  );
};

export const husk: Piece = (at) => {
  const colour = ["#8e2f2a", "#a8452f", "#6d2226"][at % 3] ?? "#8e2f2a";
  return (
    fill("M-22 0C-20-18 16-22 22-4C24 8 14 6 8 14C-4 22-24 16-22 0Z", ball(colour)) +
    stroke("M-14 2C-6-10 8-10 16-2M-10 10C-4 2 6 2 10 6", dark(colour, 0.4), 3)
  );
};

export const almond: Piece = (at) => {
  const colour = ["#f0deb8", "#e6cd9c", "#f6ead0"][at % 3] ?? "#f0deb8";
  return (
    place(fill("M0-26C16-12 18 12 0 24C-18 12-16-12 0-26Z", dark(colour, 0.45)), 2, 4) +
    fill("M0-26C16-12 18 12 0 24C-18 12-16-12 0-26Z", ball(colour)) +
    (at % 2
      ? stroke("M0-18V16", dark(colour, 0.25), 3)
      : fill("M0-18C8-8 8 8 0 16C-6 6-6-8 0-18Z", light(colour, 0.7)))
  );
};

export const peanut: Piece = (at) => {
  const colour = ["#d9a263", "#c98a4a", "#e3b378"][at % 3] ?? "#d9a263";
  return (
    ellipse(2, 3, 14, 20, dark(colour, 0.45)) +
    ellipse(0, 0, 14, 20, ball(colour)) +
    stroke("M0-15V14", dark(colour, 0.25), 2)
  );
};

/** A thin fried slice of tempeh: whole soya beans in a brown crust. */
export const tempehChip: Piece = (at) => {
  const colour = ["#d99a4a", "#cf8a3c", "#e2ab5c"][at % 3] ?? "#d99a4a";
  const beans = [
    [-16, -12],
    [2, -16],
    [17, -10],
    [-18, 6],
    [-2, 2],
    [14, 8],
    [-8, 17],
    [8, 19],
  ]
    .map(
      ([x = 0, y = 0]) =>
        ellipse(x, y, 7, 5, light(colour, 0.62)) + stroke(`M${x - 4} ${y}H${x + 4}`, dark(colour, 0.16), 1),
    )
    .join("");
  const outline = "M-28-18C-20-32 18-30 26-20C36-8 30 20 22 26C4 34-20 32-28 22C-34 8-32-8-28-18Z";
  return place(fill(outline, dark(colour, 0.45)), 3, 4) + fill(outline, ball(colour)) + beans;
};

export const bananaChip: Piece = (at) => {
  const colour = ["#eec253", "#e5b13f", "#f3d377"][at % 3] ?? "#eec253";
  return (
    place(fill("M-13-46C8-54 16-30 13 0C16 32 6 52-11 46C-22 30-20-30-13-46Z", dark(colour, 0.4)), 3, 4) +
    fill(
      "M-13-46C8-54 16-30 13 0C16 32 6 52-11 46C-22 30-20-30-13-46Z",
      across(dark(colour, 0.12), light(colour, 0.3)),
    ) +
    stroke("M-2-36C4-14 3 14-2 36", dark(colour, 0.22), 3) +
    [-20, -6, 8, 22].map((y) => ellipse(-2, y, 2, 4, "#5a4020")).join("")
  );
};

export const cracker: Piece = (at) => {
  const colour = ["#f2b8a0", "#eda58c", "#f7cdb8"][at % 3] ?? "#f2b8a0";
  return (
    circle(3, 4, 24, dark(colour, 0.4)) +
    circle(0, 0, 24, ball(colour)) +
    around(9, ellipse(0, -21, 6, 5, light(colour, 0.3)), at * 10) +
    [
      [-8, -6],
      [7, -9],
      [2, 6],
      [-9, 9],
      [11, 6],
    ]
      .map(([x = 0, y = 0]) => circle(x, y, 3, dark(colour, 0.18)))
      .join("")
  );
};

export const crystal: Piece = (at) => {
  const colour = ["#b87a3e", "#a5682f", "#cc9354"][at % 3] ?? "#b87a3e";
  return (
    rect(-14, -13, 28, 27, dark(colour, 0.35), 5) +
    rect(-15, -15, 27, 25, colour, 5) +
    rect(-12, -12, 13, 9, light(colour, 0.5), 3)
  );
};

/** A charcoal cube, two of its sides and its top seen. */
export const cube = (size: number, ember?: string): string => {
  const colour = ember ?? "#3b3735";
  const h = size / 2;
  return (
    fill(
      polygon([
        [-size, -h],
        [0, 0],
        [0, size * 1.1],
        [-size, h * 1.2],
      ]),
      down(colour, dark(colour, 0.5)),
    ) +
    fill(
      polygon([
        [size, -h],
        [0, 0],
        [0, size * 1.1],
        [size, h * 1.2],
      ]),
      down(dark(colour, 0.25), dark(colour, 0.7)),
    ) +
    fill(lozenge(size, h, 0, -h), light(colour, ember ? 0.5 : 0.22)) +
    stroke(`M${-size * 0.5} ${-h}L0 ${-h * 0.5}`, light(colour, 0.45), 3)
  );
};

/** A hot pepper. */
export function chilli(length: number, colour = "#c2311f"): string {
  return (
    fill(
      `M-14 0C-16 ${length * 0.4} 0 ${length * 0.8} 24 ${length}C20 ${length * 0.6} 18 ${length * 0.3} 14 0Z`,
      across(light(colour, 0.3), dark(colour, 0.3)),
    ) +
    fill("M-15 4C-8-10 8-10 15 4Z", "#55733a") +
    stroke("M0-4C0-16 6-22 12-26", "#55733a", 7)
  );
}

export function coconutHalf(size: number): string {
  return (
    ellipse(0, 0, size, size * 0.92, ball("#6e4a2e")) +
    ellipse(0, -size * 0.06, size * 0.9, size * 0.76, "#4a2e1c") +
    ellipse(0, -size * 0.06, size * 0.84, size * 0.7, "#fbf6ea") +
    ellipse(0, -size * 0.02, size * 0.6, size * 0.48, down("#d8cdb6", "#f6f0e0")) +
    stroke(
      `M${-size * 0.9} ${size * 0.3}C${-size * 0.6} ${size * 0.8} ${size * 0.5} ${size * 0.9} ${size * 0.86} ${size * 0.36}`,
      mix("#6e4a2e", "#f4e6cd", 0.3),
      3,
    )
  );
}
