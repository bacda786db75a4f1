import { dark, light, mix } from "./colour.ts";
import { across, ball, down, glass, glow, pattern, tube } from "./paint.ts";
import { circle, clip, ellipse, fade, fill, leaf, place, rect, stroke } from "./svg.ts";

// All stand with the middle of their foot at the origin.

/** Where a thing touches what it stands on. */
export function shadow(width: number, x = 0, y = 0): string {
  return ellipse(x + width * 0.06, y, width * 0.62, width * 0.11, glow("#2a1710"));
}

/** Seen from a little above; `content` lies with its foot at the rim's middle. */
export function bowl(width: number, height: number, colour: string, content = "", band = ""): string {
  const half = width / 2;
  const rim = half * 0.24;
  const body = `M${-half} ${-height}C${-half} ${-height * 0.3} ${-half * 0.55} 0 ${-half * 0.36} 0H${half * 0.36}C${half * 0.55} 0 ${half} ${-height * 0.3} ${half} ${-height}Z`;
  return (
    shadow(width * 0.9) +
    ellipse(0, -height, half, rim, light(colour, 0.25)) +
    ellipse(0, -height, half * 0.93, rim * 0.82, down(dark(colour, 0.55), dark(colour, 0.2))) +
    place(content, 0, -height + rim * 0.4) +
    clip(
      `M${-half} ${-height}A${half} ${rim} 0 0 0 ${half} ${-height}L${half} 20H${-half}Z`,
      fill(body, tube(colour)) +
        clip(body, band) +
        fade(fill(body, down(light(colour), dark(colour, 0.6))), 0.25),
    ) +
    stroke(`M${-half} ${-height}A${half} ${rim} 0 0 0 ${half} ${-height}`, light(colour, 0.4), 5)
  );
}

export function sack(width: number, height: number, colour: string, content = "", mark = ""): string {
  const half = width / 2;
  const body = `M${-half * 0.86} ${-height}C${-half * 1.16} ${-height * 0.6} ${-half * 1.1} ${-height * 0.1} ${-half * 0.94} 0C${-half * 0.4} 14 ${half * 0.4} 14 ${half * 0.94} 0C${half * 1.1} ${-height * 0.1} ${half * 1.16} ${-height * 0.6} ${half * 0.86} ${-height}Z`;
  const mouth = half * 0.86;
  return (
    shadow(width) +
    fill(body, pattern("jute", 14, colour, dark(colour, 0.2))) +
    fade(fill(body, across(light(colour, 0.5), dark(colour, 0.75))), 0.34) +
    stroke(
      `M${-half * 0.7} ${-height * 0.8}C${-half * 0.8} ${-height * 0.5} ${-half * 0.6} ${-height * 0.3} ${-half * 0.72} ${-height * 0.1}M${half * 0.6} ${-height * 0.75}C${half * 0.76} ${-height * 0.5} ${half * 0.56} ${-height * 0.36} ${half * 0.7} ${-height * 0.16}`,
      dark(colour, 0.4),
      5,
    ) +
    place(mark, 0, -height * 0.42) +
    ellipse(0, -height, mouth, mouth * 0.2, dark(colour, 0.6)) +
    place(content, 0, -height + mouth * 0.12) +
    stroke(
      `M${-mouth} ${-height - 4}C${-mouth} ${-height + 40} ${mouth} ${-height + 40} ${mouth} ${-height - 4}`,
      light(colour, 0.2),
      26,
    ) +
    stroke(
      `M${-mouth} ${-height - 8}C${-mouth} ${-height + 30} ${mouth} ${-height + 30} ${mouth} ${-height - 8}`,
      light(colour, 0.45),
      6,
    )
  );
}

/** A label as of a print shop: a frame and an emblem, no words. */
export function label(width: number, height: number, colour: string, emblem = ""): string {
  const paper = "#fbf1da";
  return (
    rect(-width / 2, -height / 2, width, height, paper, 8) +
    rect(-width / 2 + 7, -height / 2 + 7, width - 14, height - 14, mix(paper, colour, 0.14), 5) +
    place(emblem, 0, -height * 0.1) +
    rect(-width * 0.28, height * 0.26, width * 0.56, 7, colour, 3) +
    rect(-width * 0.18, height * 0.36, width * 0.36, 5, mix(paper, colour, 0.55), 2)
  );
}

export function jar(width: number, height: number, content: string, lid: string, tag = ""): string {
  const half = width / 2;
  const body = `M${-half} ${-height + 40}C${-half} ${-height + 10} ${-half * 0.8} ${-height} ${-half * 0.72} ${-height}H${half * 0.72}C${half * 0.8} ${-height} ${half} ${-height + 10} ${half} ${-height + 40}V-24C${half} -6 ${half * 0.9} 0 ${half * 0.8} 0H${-half * 0.8}C${-half * 0.9} 0 ${-half} -6 ${-half} -24Z`;
  return (
    shadow(width * 1.1) +
    clip(
      body,
      rect(-half, -height, width, height, "#efe6d2") +
        rect(-half, -height * 0.86, width, height, tube(content)) +
        ellipse(0, -height * 0.86, half, 12, light(content, 0.3)),
    ) +
    fill(body, glass("#ffffff")) +
    rect(-half * 0.8, -height - 52, half * 1.6, 58, tube(lid), 10) +
    rect(-half * 0.8, -height - 12, half * 1.6, 7, dark(lid, 0.3)) +
    place(tag, 0, -height * 0.42) +
    fade(rect(-half * 0.84, -height * 0.8, 14, height * 0.66, "#ffffff", 7), 0.55)
  );
}

export function bottle(width: number, height: number, content: string, cap: string, tag = ""): string {
  const half = width / 2;
  const neck = half * 0.34;
  const body = `M${-neck} ${-height}H${neck}V${-height * 0.74}C${neck} ${-height * 0.66} ${half} ${-height * 0.66} ${half} ${-height * 0.54}V-18Q${half} 0 ${half - 18} 0H${-half + 18}Q${-half} 0 ${-half} -18V${-height * 0.54}C${-half} ${-height * 0.66} ${-neck} ${-height * 0.66} ${-neck} ${-height * 0.74}Z`;
  return (
    shadow(width * 1.2) +
    fill(body, tube(content)) +
    fill(body, glass("#fffaf0")) +
    rect(-neck - 7, -height - 46, neck * 2 + 14, 60, tube(cap), 7) +
    place(tag, 0, -height * 0.27) +
    fade(rect(-half * 0.8, -height * 0.5, 12, height * 0.42, "#ffffff", 6), 0.5)
  );
}

export function pouch(width: number, height: number, colour: string, tag = ""): string {
  const half = width / 2;
  const body = `M${-half * 0.9} ${-height}H${half * 0.9}C${half * 0.94} ${-height * 0.6} ${half} ${-height * 0.3} ${half} -6Q0 26 ${-half} -6C${-half} ${-height * 0.3} ${-half * 0.94} ${-height * 0.6} ${-half * 0.9} ${-height}Z`;
  return (
    shadow(width * 1.05) +
    fill(body, across(light(colour, 0.16), dark(colour, 0.28))) +
    fade(
      fill(
        `M${-half * 0.9} ${-height}L${-half * 0.5} ${-height}C${-half * 0.62} ${-height * 0.5} ${-half * 0.6} ${-height * 0.3} ${-half * 0.72} 2L${-half} -6C${-half} ${-height * 0.3} ${-half * 0.94} ${-height * 0.6} ${-half * 0.9} ${-height}Z`,
        "#ffffff",
      ),
      0.16,
    ) +
    rect(-half * 0.9, -height, half * 1.8, 34, dark(colour, 0.2), 3) +
    stroke(`M${-half * 0.88} ${-height + 46}H${half * 0.88}`, light(colour, 0.3), 3) +
    place(tag, 0, -height * 0.44)
  );
}

export function tin(width: number, height: number, colour: string, tag = "", top = ""): string {
  const half = width / 2;
  const rim = half * 0.22;
  const body = `M${-half} ${-height}V-4A${half} ${rim} 0 0 0 ${half} -4V${-height}Z`;
  return (
    shadow(width * 1.15) +
    fill(body, tube(colour)) +
    clip(body, place(tag, 0, -height * 0.42)) +
    stroke(`M${-half} -10A${half} ${rim} 0 0 0 ${half} -10`, light(colour, 0.5), 5) +
    ellipse(0, -height, half, rim, light(colour, 0.5)) +
    ellipse(0, -height, half * 0.93, rim * 0.86, across(dark(colour, 0.1), light(colour, 0.4))) +
    place(top, 0, -height)
  );
}

export function carton(width: number, height: number, print = "", isOpen = false): string {
  const board = "#c99a62";
  const half = width / 2;
  const side = width * 0.24;
  const flaps = isOpen
    ? fill(
        `M${-half} ${-height}L${-half - 70} ${-height - 46}L${-half + side - 60} ${-height - 84}L${-half + side} ${-height - 60}Z`,
        light(board, 0.2),
      ) +
      fill(
        `M${half} ${-height}L${half + 90} ${-height - 34}L${half + side + 80} ${-height - 82}L${half + side} ${-height - 60}Z`,
        dark(board, 0.2),
      )
    : "";
  return (
    shadow(width * 1.3, side / 2) +
    fill(
      `M${half} ${-height}L${half + side} ${-height - 60}V-60L${half} 0Z`,
      down(dark(board, 0.2), dark(board, 0.42)),
    ) +
    fill(
      `M${-half} ${-height}L${-half + side} ${-height - 60}H${half + side}L${half} ${-height}Z`,
      isOpen ? dark(board, 0.6) : light(board, 0.3),
    ) +
    flaps +
    rect(-half, -height, width, height, down(light(board, 0.1), dark(board, 0.12))) +
    (isOpen
      ? ""
      : rect(-24, -height, 48, height * 0.34, "#e6cfa0") +
        fill(`M-24 ${-height}L${-24 + side} ${-height - 60}H${24 + side}L24 ${-height}Z`, "#f0dfb8")) +
    place(print, 0, -height * 0.44)
  );
}

/** A branch of leaves from the origin upwards. */
export function sprig(length: number, count: number, colour: string, size = 60): string {
  const leaves = Array.from({ length: count }, (_, at) => {
    const y = -length * (0.2 + (0.8 * at) / count);
    const leafOf = (degrees: number, tone: string) =>
      place(
        fill(leaf(size, size * 0.3), down(light(tone, 0.2), dark(tone, 0.2))) +
          stroke(`M0-4V${-size * 0.8}`, light(tone, 0.4), 2),
        0,
        y,
        degrees,
      );
    return leafOf(58, colour) + leafOf(-58, dark(colour, 0.12));
  });
  return (
    stroke(`M0 0V${-length}`, dark(colour, 0.3), 6) +
    leaves.join("") +
    place(fill(leaf(size, size * 0.3), colour), 0, -length + 6)
  );
}

export function drop(size: number, colour: string): string {
  return fill(
    `M0 ${-size}C${size * 0.2} ${-size * 0.5} ${size * 0.6} ${-size * 0.2} ${size * 0.6} ${size * 0.25}A${size * 0.6} ${size * 0.6} 0 0 1 ${-size * 0.6} ${size * 0.25}C${-size * 0.6} ${-size * 0.2} ${-size * 0.2} ${-size * 0.5} 0 ${-size}Z`,
    ball(colour),
  );
}

/** The network's own mark: four petals. */
export function petals(size: number, colour: string): string {
  return (
    [45, 135, 225, 315]
      .map((degrees) => place(fill(leaf(size, size * 0.42), colour), 0, 0, degrees))
      .join("") + circle(0, 0, size * 0.1, colour)
  );
}
