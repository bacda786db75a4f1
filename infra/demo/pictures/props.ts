import { dark, light, mix } from "./colour.ts";
import { across, ball, down, pattern, tube } from "./paint.ts";
import { around, circle, ellipse, fill, leaf, lozenge, place, rect, stroke } from "./svg.ts";

// What stands or hangs about a maker, some 200 high, its foot at the origin unless said otherwise.

export function drum(colour: string): string {
  return (
    fill(
      "M-62-190C-60-120-26-96-26-70C-26-40-46-20-48 0H48C46-20 26-40 26-70C26-96 60-120 62-190Z",
      tube(colour),
    ) +
    stroke("M-60-170L-40-110L-20-170L0-110L20-170L40-110L60-170", "#f1e4c8", 4) +
    ellipse(0, -190, 64, 16, "#f3e2bf") +
    stroke("M-56-160C-30-148 30-148 56-160", dark(colour, 0.4), 8)
  );
}

/** Hangs from the origin. */
export function hide(colour: string): string {
  return (
    stroke("M-40 0H40", "#6b4a30", 8) +
    fill(
      "M-36 4C-70 20-60 70-84 96C-60 110-62 150-40 196C-20 170 20 170 40 196C62 150 60 110 84 96C60 70 70 20 36 4Z",
      across(light(colour, 0.2), dark(colour, 0.2)),
    )
  );
}

export function pot(width: number, height: number, colour: string): string {
  const half = width / 2;
  return (
    fill(
      `M${-half * 0.4} ${-height}H${half * 0.4}C${half * 0.5} ${-height * 0.84} ${half} ${-height * 0.7} ${half} ${-height * 0.4}C${half} ${-height * 0.14} ${half * 0.6} 0 ${half * 0.46} 0H${-half * 0.46}C${-half * 0.6} 0 ${-half} ${-height * 0.14} ${-half} ${-height * 0.4}C${-half} ${-height * 0.7} ${-half * 0.5} ${-height * 0.84} ${-half * 0.4} ${-height}Z`,
      tube(colour),
    ) +
    ellipse(0, -height, half * 0.42, half * 0.12, dark(colour, 0.4)) +
    stroke(
      `M${-half * 0.94} ${-height * 0.5}C${-half * 0.4} ${-height * 0.42} ${half * 0.4} ${-height * 0.42} ${half * 0.94} ${-height * 0.5}`,
      light(colour, 0.4),
      5,
    )
  );
}

export function books(colours: readonly string[]): string {
  return colours
    .map((colour, at) => {
      const high = 120 + ((at * 37) % 50);
      return (
        rect(at * 30, -high, 27, high, tube(colour), 3) +
        rect(at * 30 + 5, -high + 16, 17, 6, light(colour, 0.6))
      );
    })
    .join("");
}

export function basket(width: number, height: number, colour: string): string {
  const half = width / 2;
  return (
    stroke(
      `M${-half * 0.7} ${-height}C${-half * 0.7} ${-height * 1.7} ${half * 0.7} ${-height * 1.7} ${half * 0.7} ${-height}`,
      dark(colour, 0.2),
      12,
    ) +
    fill(
      `M${-half} ${-height}L${-half * 0.8} 0H${half * 0.8}L${half} ${-height}Z`,
      pattern("weave", 30, colour, dark(colour, 0.16)),
    ) +
    ellipse(0, -height, half, half * 0.16, dark(colour, 0.45)) +
    stroke(`M${-half} ${-height}H${half}`, light(colour, 0.3), 10)
  );
}

/** A boat as fishermen paint theirs. */
export function boat(hull: string, stripe: string): string {
  return (
    rect(-8, -190, 10, 130, "#7a5a3c") +
    fill("M4-186L70-96H4Z", light(stripe, 0.4)) +
    fill(
      "M-170-76C-120-40 120-40 190-92C170-30 140 0 110 0H-110C-140-10-160-40-170-76Z",
      down(hull, dark(hull, 0.3)),
    ) +
    stroke("M-160-58C-110-24 120-26 176-70", stripe, 10)
  );
}

/** The stones of a Balinese gate, parted in the middle. */
export function gate(colour: string): string {
  const side = (towards: number) =>
    fill(
      `M${towards * 40} 0V-330L${towards * 60}-356V-300H${towards * 90}V-250H${towards * 122}V-180H${towards * 156}V-90H${towards * 190}V0Z`,
      across(light(colour, 0.15), dark(colour, 0.2)),
    ) +
    stroke(
      `M${towards * 60}-250H${towards * 90}M${towards * 60}-180H${towards * 122}M${towards * 60}-90H${towards * 156}`,
      dark(colour, 0.3),
      5,
    );
  return side(-1) + side(1);
}

/** A house with the roof of the Toba highland. */
export function highHouse(colour: string): string {
  return (
    rect(-110, -120, 220, 120, down(colour, dark(colour, 0.3))) +
    stroke("M-90-30H90M-90-60H90M-90-90H90", "#e6c486", 6) +
    fill(
      "M-190-300C-130-210 130-210 190-300C160-180 140-130 120-110H-120C-140-130-160-180-190-300Z",
      down("#5a4634", "#35281e"),
    ) +
    stroke("M-186-296C-130-206 130-206 186-296", "#8a6a48", 6)
  );
}

/** Hangs from the origin, half open towards whoever looks. */
export function umbrella(colour: string): string {
  return (
    circle(0, 0, 86, colour) +
    around(8, fill(leaf(82, 20), light(colour, 0.35))) +
    around(8, circle(0, -66, 7, "#f6e7b8")) +
    circle(0, 0, 14, dark(colour, 0.4))
  );
}

export function kite(colour: string): string {
  return (
    fill(lozenge(54, 74), colour) +
    fill(lozenge(28, 40), light(colour, 0.45)) +
    stroke("M0 74C10 110-20 130-6 176", dark(colour, 0.2), 5) +
    stroke("M-54 0H54M0-74V74", dark(colour, 0.3), 3)
  );
}

/** A twig from the origin to the right, with fruit. */
export function twig(leaves: string, fruit: string): string {
  const pairs = [40, 100, 160, 220]
    .map(
      (x) =>
        place(fill(leaf(78, 26), down(light(leaves, 0.15), dark(leaves, 0.2))), x, 0, 38) +
        place(fill(leaf(78, 26), down(leaves, dark(leaves, 0.3))), x, 0, 142) +
        [-14, 4, 20].map((at) => circle(x + 16 + at * 0.6, at, 12, ball(fruit))).join(""),
    )
    .join("");
  return stroke("M0 0C80-12 180 12 280 0", "#6b4f32", 8) + pairs;
}

/** A post with a pepper vine about it. */
export function vine(height: number): string {
  const green = "#4f7d43";
  const leaves = Array.from({ length: Math.floor(height / 34) }, (_, at) => {
    const y = -20 - at * 34;
    const side = at % 2 ? 1 : -1;
    return (
      place(fill(leaf(64, 26), down(light(green, 0.15), dark(green, 0.25))), side * 8, y, side * 70) +
      stroke(`M${side * 20} ${y}V${y + 40}`, at % 3 ? "#5d7d3a" : "#8e2f2a", 8)
    );
  });
  return rect(-8, -height, 16, height, tube("#8a6a48")) + leaves.join("");
}

/** A crane of a shipyard. */
export function crane(colour: string): string {
  return (
    stroke(
      "M-30 0L-14-330M30 0L14-330M-26-80H26M-22-160H22M-18-240H18M-26-80L22-160M-22-160L18-240",
      colour,
      9,
    ) +
    stroke("M-90-300L230-340M-90-300L0-400L230-340", colour, 9) +
    stroke("M180-334V-200", dark(colour, 0.4), 4) +
    rect(-120, -306, 50, 40, dark(colour, 0.3), 4)
  );
}

/** Lines of floats with what grows on them, on the water. */
export function weedLines(width: number): string {
  return [0, 44, 96]
    .map((y, row) => {
      const floats = Array.from({ length: Math.floor(width / 90) }, (_, at) => {
        const x = at * 90 + row * 30;
        return (
          circle(x, y, 9 + row * 2, ball(mix("#f1e4c8", "#d9793c", at % 2))) +
          stroke(`M${x + 26} ${y + 4}q8 14 2 24m16-24q-6 14 2 24`, "#7d4a3a", 5)
        );
      });
      return stroke(`M0 ${y}H${width}`, "#dfe9e4", 3) + floats.join("");
    })
    .join("");
}

/** A board on a wall and what stands on it: from x to x + width, at y. */
export function shelf(x: number, y: number, width: number, step: number, things: readonly string[]): string {
  const count = Math.floor(width / step);
  const stood = Array.from({ length: count }, (_, at) =>
    place(things[at % things.length] ?? "", x + step * (at + 0.5), y),
  );
  return (
    rect(x, y, width, 20, tube("#8a5c38"), 4) +
    rect(x, y + 20, width, 14, dark("#ead9bd", 0.18)) +
    stood.join("")
  );
}
