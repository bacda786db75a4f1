import { dark, light, mix } from "./colour.ts";
import { around, circle, ellipse, fill, leaf, lozenge, place, rect, stroke } from "./svg.ts";

type Draw = (...colours: string[]) => string;

/** Repeats by name: `side` is the length of the square that repeats, before it is scaled. */
export const patterns = {
  /** Bands over and under each other, as of split cane. */
  weave: { side: 64, draw: drawWeave },
  /** Fine cloth of jute. */
  jute: { side: 12, draw: drawJute },
  /** Open cane of a chair's back: six strands around a hole. */
  cane: { side: 40, draw: drawCane },
  /** Plaited leaves of pandan, aslant. */
  plait: { side: 48, draw: drawPlait },
  grain: { side: 240, draw: drawGrain },
  kawung: { side: 100, draw: drawKawung },
  parang: { side: 96, draw: drawParang },
  ceplok: { side: 120, draw: drawCeplok },
  truntum: { side: 80, draw: drawTruntum },
  ikat: { side: 120, draw: drawIkat },
  songket: { side: 96, draw: drawSongket },
  lurik: { side: 80, draw: drawLurik },
  fern: { side: 120, draw: drawFern },
} satisfies Record<string, { side: number; draw: Draw }>;

function drawWeave(a = "", b = ""): string {
  const lying = (x: number, y: number, colour: string) =>
    rect(x + 1, y + 3, 30, 26, dark(colour, 0.28), 5) +
    rect(x + 1, y + 3, 30, 21, colour, 5) +
    rect(x + 3, y + 6, 26, 5, light(colour), 2);
  const standing = (x: number, y: number, colour: string) =>
    rect(x + 3, y + 1, 26, 30, dark(colour, 0.28), 5) +
    rect(x + 3, y + 1, 21, 30, colour, 5) +
    rect(x + 6, y + 3, 5, 26, light(colour), 2);
  return (
    rect(0, 0, 64, 64, dark(b, 0.62)) +
    lying(0, 0, a) +
    standing(32, 0, b) +
    standing(0, 32, b) +
    lying(32, 32, a)
  );
}

function drawJute(a = "", b = ""): string {
  return rect(0, 0, 12, 12, a) + rect(0, 1, 6, 4, b) + rect(6, 7, 6, 4, b) + rect(7, 0, 3, 6, light(a, 0.25));
}

function drawCane(a = "", b = ""): string {
  const strands = "M0 8H40M0 28H40M8 0V40M28 0V40";
  return (
    rect(0, 0, 40, 40, b) +
    stroke("M-2 18L18-2M2 42L42 2M-2-2L42 42", dark(a, 0.28), 4) +
    stroke(strands, dark(a, 0.4), 6) +
    stroke(strands, a, 4)
  );
}

function drawPlait(a = "", b = ""): string {
  return (
    rect(0, 0, 48, 48, a) +
    fill("M0 0L24 24L0 48L-24 24Z M48 0L72 24L48 48L24 24Z", b) +
    stroke("M0 0L48 48M48 0L0 48", dark(a, 0.34), 2) +
    stroke("M24 8L40 24M24 16L32 24M8 24L-8 40M0 8L8 16M40 40L48 48", light(a, 0.4), 2)
  );
}

function drawGrain(a = "", b = ""): string {
  return (
    rect(0, 0, 240, 240, a) +
    stroke("M0 20C60 8 120 40 240 20M0 62C80 74 150 44 240 62M0 176C70 160 160 196 240 176", b, 3) +
    stroke("M0 104C50 92 70 92 100 104C130 116 190 118 240 104M0 136C60 150 180 124 240 136", b, 4) +
    stroke("M66 104C80 84 130 84 146 106C130 128 80 124 66 104M0 214C90 226 140 202 240 214", b, 2) +
    stroke("M0 40H120M90 84H240M30 154H150M120 196H240", light(a, 0.16), 2)
  );
}

function drawKawung(a = "", b = "", c = b): string {
  const oval = ellipse(0, -33, 19, 28, b) + ellipse(0, -33, 4, 15, a);
  const flower = around(4, oval, 45) + fill(lozenge(8, 8), c);
  return rect(0, 0, 100, 100, a) + place(flower, 50, 50) + cornersOf(100, circle(0, 0, 7, c));
}

function drawParang(a = "", b = "", c = b): string {
  const blade = "M-10 40C10 32 14 12 4-2C-6-16-2-34 14-42C-14-40-24-18-14-2C-6 12-10 28-24 36Z";
  const blades = [-36, 12, 60, 108].map((x) => place(fill(blade, b) + circle(14, 26, 6, c), x, 48)).join("");
  return rect(0, 0, 96, 96, a) + blades + rect(0, 0, 96, 6, c) + rect(0, 90, 96, 6, c);
}

function drawCeplok(a = "", b = "", c = b): string {
  const rosette =
    circle(0, 0, 52, mix(a, b, 0.2)) +
    around(8, fill(leaf(48, 17), b)) +
    circle(0, 0, 15, a) +
    circle(0, 0, 10, c);
  return (
    rect(0, 0, 120, 120, a) + place(rosette, 60, 60) + cornersOf(120, around(4, ellipse(0, -12, 7, 12, c)))
  );
}

function drawTruntum(a = "", b = "", c = b): string {
  const star = around(8, fill(leaf(24, 7), b)) + circle(0, 0, 6, c);
  return rect(0, 0, 80, 80, a) + place(star, 40, 40) + cornersOf(80, around(6, circle(0, -9, 3, c)));
}

function drawIkat(a = "", b = "", c = b): string {
  const steps = (size: number, colour: string) =>
    [0, 1, 2, 3, 4, 5]
      .map((row) => {
        const half = size * (1 - row / 6);
        const high = size / 6;
        return (
          rect(-half, row * high, half * 2, high, colour) +
          rect(-half, -(row + 1) * high, half * 2, high, colour)
        );
      })
      .join("");
  const diamond = steps(56, b) + steps(36, a) + steps(20, c);
  return rect(0, 0, 120, 120, a) + place(diamond, 60, 60) + cornersOf(120, steps(16, c));
}

function drawSongket(a = "", b = "", c = b): string {
  const flower =
    [-2, -1, 0, 1, 2]
      .map((at) => rect(at * 8 - 3, -20 + Math.abs(at) * 6, 6, 40 - Math.abs(at) * 12, b))
      .join("") + circle(0, 0, 5, a);
  return (
    rect(0, 0, 96, 96, a) +
    rect(0, 46, 96, 1, mix(a, b, 0.3)) +
    rect(0, 22, 96, 1, mix(a, b, 0.3)) +
    place(flower, 48, 48) +
    cornersOf(96, fill(lozenge(10, 14), c) + fill(lozenge(4, 6), a))
  );
}

function drawLurik(a = "", b = "", c = b): string {
  return (
    rect(0, 0, 80, 80, a) +
    [0, 10, 16, 40, 58].map((x) => rect(x, 0, x % 4 === 0 ? 6 : 3, 80, x > 20 ? c : b)).join("")
  );
}

function drawFern(a = "", b = "", c = b): string {
  const pairs = [-40, -22, -4, 14, 32]
    .map((y) => place(fill(leaf(26, 7), b), 0, y, 55) + place(fill(leaf(26, 7), b), 0, y, -55))
    .join("");
  const bloom = around(5, ellipse(0, -9, 5, 9, c)) + circle(0, 0, 4, a);
  return rect(0, 0, 120, 120, a) + stroke("M60 8V108", b, 3) + place(pairs, 60, 62) + cornersOf(120, bloom);
}

/** At the four corners of the repeat, where its copies meet. */
function cornersOf(side: number, content: string): string {
  return [
    [0, 0],
    [side, 0],
    [0, side],
    [side, side],
  ]
    .map(([x = 0, y = 0]) => place(content, x, y))
    .join("");
}
