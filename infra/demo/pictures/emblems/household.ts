import type { Ink } from "../medallion.ts";
import { mix } from "../palette.ts";
import type { Random } from "../random.ts";
import { around, circle, ellipse, fill, leaf, n, place, polar, rect, scallops, stroke } from "../svg.ts";

export function drawSnack(ink: Ink, random: Random): string {
  const chip = (x: number, y: number, degrees: number) => {
    const edge = scallops(
      Array.from({ length: 10 }, (_, index) => polar(33, index * 36)),
      0.6,
    );
    const dots = Array.from({ length: 6 }, () =>
      circle(random.between(-18, 18), random.between(-18, 18), 3, ink.deep),
    ).join("");
    const disc = fill(edge, ink.base) + place(fill(edge, ink.second), 0, 0, 0, 0.88) + dots;
    return `<g transform="translate(${x} ${y})rotate(${n(degrees + random.between(-8, 8))})scale(1 .8)">${disc}</g>`;
  };
  return (
    [
      [0, -72, 0],
      [-46, -48, -35],
      [46, -48, 35],
      [-62, -12, -60],
      [62, -12, 60],
      [2, -30, 10],
      [-30, -2, -20],
      [34, -2, 24],
    ]
      .map(([x = 0, y = 0, degrees = 0]) => chip(x, y, degrees))
      .join("") +
    fill("M-92 6H92C90 56 62 88 30 92H-30C-62 88-90 56-92 6Z", ink.body) +
    fill("M-92 6C-90 56-62 88-30 92H-8C-46 84-68 52-72 6Z", ink.shade) +
    fill("M-96-2H96V14H-96Z", ink.deep) +
    stroke("M-60 44L-40 28L-20 44L0 28L20 44L40 28L60 44", ink.base, 5) +
    circle(-40, 50, 4, ink.base) +
    circle(0, 50, 4, ink.base) +
    circle(40, 50, 4, ink.base)
  );
}

export function drawChair(ink: Ink): string {
  const lattice = Array.from({ length: 11 }, (_, index) => {
    const at = -100 + index * 20;
    return `M${at} -100l120 120M${at} 20l120-120`;
  }).join("");
  return (
    stroke("M-58 34L-70 100M58 34L70 100", ink.shade, 13) +
    stroke("M-40 40L-44 96M40 40L44 96", ink.body, 11) +
    `<clipPath id="chair"><path d="M-54 22V-40C-54-82-28-98 0-98C28-98 54-82 54-40V22Z"/></clipPath>` +
    fill("M-54 22V-40C-54-82-28-98 0-98C28-98 54-82 54-40V22Z", ink.second) +
    `<g clip-path="url(#chair)">${stroke(lattice, ink.base, 4)}</g>` +
    stroke("M-54 22V-40C-54-82-28-98 0-98C28-98 54-82 54-40V22", ink.body, 13) +
    stroke("M-56-6C-76-8-84 0-84 12V36M56-6C76-8 84 0 84 12V36", ink.body, 12) +
    rect(-78, 18, 156, 30, ink.deep, 14) +
    rect(-72, 14, 144, 18, ink.body, 9) +
    stroke("M-48 72H48", ink.body, 8)
  );
}

export function drawBasket(ink: Ink): string {
  const rows = Array.from({ length: 5 }, (_, row) => {
    const y = -4 + row * 19;
    const half = 80 - row * 6;
    const count = 7;
    const step = (half * 2) / count;
    return Array.from({ length: count }, (_, column) => {
      const x = -half + column * step;
      const isOver = (row + column) % 2 === 0;
      return rect(x + 1.5, y, step - 3, 16, isOver ? ink.body : ink.shade, 6);
    }).join("");
  });
  return (
    stroke("M-70-8C-66-114 66-114 70-8", ink.deep, 17) +
    `<path d="M-70-8C-66-114 66-114 70-8" fill="none" stroke="${ink.second}" stroke-width="9" stroke-dasharray="13 7"/>` +
    fill("M-86-8H86L60 96H-60Z", ink.deep) +
    rows.join("") +
    rect(-94, -20, 188, 22, ink.second, 11) +
    stroke(
      Array.from({ length: 11 }, (_, index) => `M${-80 + index * 16}-15l-7 12`).join(""),
      ink.deep,
      3.5,
    ) +
    rect(-62, 90, 124, 12, ink.second, 6)
  );
}

export function drawVase(ink: Ink, random: Random): string {
  const petals = random.pick([6, 8]);
  const outline =
    "M-26-92H26C22-66 24-56 40-44C70-22 80 4 74 34C68 66 48 84 34 98H-34C-48 84-68 66-74 34C-80 4-70-22-40-44C-24-56-22-66-26-92Z";
  return (
    `<clipPath id="vase"><path d="${outline}"/></clipPath>` +
    fill(outline, ink.body) +
    `<g clip-path="url(#vase)">` +
    fill("M-90-100H-36C-50 0-54 60-22 100H-90Z", ink.shade) +
    rect(-90, -34, 180, 12, ink.second) +
    rect(-90, -16, 180, 4, ink.base) +
    rect(-90, 60, 180, 12, ink.second) +
    rect(-90, 52, 180, 4, ink.base) +
    `${place(around(petals, fill(leaf(25, 90 / petals), ink.base)) + circle(0, 0, 6, ink.second), 4, 20)}` +
    [-52, 60].map((x) => place(around(petals, fill(leaf(15, 50 / petals), ink.base)), x, 20)).join("") +
    "</g>" +
    rect(-36, -100, 72, 14, ink.deep, 7) +
    rect(-40, 92, 80, 11, ink.deep, 5)
  );
}

export function drawCharcoal(ink: Ink): string {
  const cube = (x: number, y: number) =>
    place(
      fill("M0-30L34-14L0 2L-34-14Z", ink.shade) +
        fill("M-34-14L0 2V40L-34 24Z", ink.body) +
        fill("M34-14L0 2V40L34 24Z", ink.deep) +
        ellipse(0, -14, 9, 4.5, ink.base) +
        stroke("M-34-14L0 2L34-14M0 2V40", ink.base, 2.5),
      x,
      y,
    );
  return (
    place(
      fill(
        "M0 60C-40 58-52 26-36-4C-30 8-24 12-18 10C-26-26-6-52 14-70C10-44 44-26 44 16C44 44 24 60 0 60Z",
        ink.second,
      ) +
        fill(
          "M2 60C-20 58-24 36-12 18C-8 26-4 28 0 26C-2 10 8-4 16-12C16 6 30 14 28 34C26 52 14 60 2 60Z",
          ink.base,
        ),
      -2,
      -40,
      0,
      1.02,
    ) +
    cube(-38, 44) +
    cube(38, 44) +
    cube(0, 62)
  );
}

export function drawMask(ink: Ink): string {
  const crown = [-44, -22, 0, 22, 44]
    .map((turn) => {
      const frond =
        fill(leaf(58 - Math.abs(turn) * 0.3, 17), ink.body) + place(fill(leaf(30, 7), ink.base), 0, -8);
      return place(frond, turn * 1.05, -46 + Math.abs(turn) * 0.35, turn);
    })
    .join("");
  const side = (x: number) =>
    `<g transform="scale(${x} 1)">${stroke("M14-14C24-24 42-24 52-12", ink.deep, 6)}${fill("M12 2C24-10 42-8 50 4C38 10 24 12 12 2Z", ink.base)}${circle(30, 2, 5.5, ink.deep)}${circle(69, 16, 10, ink.body)}${circle(69, 36, 7, ink.body)}</g>`;
  return (
    crown +
    fill("M-64-24C-64-60-34-62 0-62C34-62 64-60 64-24C64 40 40 98 0 98C-40 98-64 40-64-24Z", ink.second) +
    fill(
      "M-64-24C-64 40-40 98 0 98C-30 84-48 40-46-30C-46-46-40-54-30-60C-54-56-64-50-64-24Z",
      mix(ink.second, ink.deep, 0.25),
    ) +
    fill("M-62-34C-40-52 40-52 62-34L60-44C36-66-36-66-60-44Z", ink.deep) +
    circle(0, -30, 7, ink.base) +
    side(1) +
    side(-1) +
    stroke("M0-8C-4 14-12 26-10 32C-4 38 4 38 10 32", ink.deep, 5) +
    fill("M-24 56C-12 46-6 50 0 53C6 50 12 46 24 56C12 74-12 74-24 56Z", ink.base) +
    stroke("M-24 56C-10 60 10 60 24 56", ink.deep, 4)
  );
}
