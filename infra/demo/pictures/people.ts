import { dark, light } from "./colour.ts";
import { drawBefore, drawBehind, drawFace } from "./heads.ts";
import { type Look, skins } from "./looks.ts";
import { across, ball, down, glow } from "./paint.ts";
import { ellipse, fill, rect, stroke } from "./svg.ts";

/** Somebody as far as the table; their arms lie on it, its edge at y 0. */
export function drawPerson(look: Look): string {
  const skin = skins[look.skin];
  const sleeve = (side: number) =>
    stroke(`M${side * 150}-170C${side * 215}-90 ${side * 190}-20 ${side * 120} 6`, dark(look.top, 0.2), 74) +
    stroke(`M${side * 146}-172C${side * 205}-90 ${side * 180}-24 ${side * 116} 4`, look.top, 62);
  return (
    drawBehind(look) +
    fill(
      "M-180 60C-200-120-170-214-70-236H70C170-214 200-120 180 60Z",
      across(light(look.top, 0.12), dark(look.top, 0.28)),
    ) +
    (look.apron
      ? fill(
          "M-96 60C-104-60-96-140-64-180H64C96-140 104-60 96 60Z",
          down(look.apron, dark(look.apron, 0.14)),
        ) + stroke("M-64-178L-84-232M64-178L84-232", look.apron, 14)
      : "") +
    rect(-34, -290, 68, 80, dark(skin, 0.16), 26) +
    fill("M-46-234C-20-196 20-196 46-234Z", dark(skin, 0.1)) +
    drawFace(look) +
    drawBefore(look) +
    sleeve(-1) +
    sleeve(1)
  );
}

/** Their hands upon the table, and what of the sleeves lies on it. */
export function drawHands(look: Look): string {
  const hand = (side: number) =>
    stroke(`M${side * 150} 2C${side * 140} 14 ${side * 124} 22 ${side * 108} 26`, dark(look.top, 0.2), 56) +
    stroke(`M${side * 150} 0C${side * 140} 12 ${side * 124} 20 ${side * 108} 24`, look.top, 48) +
    ellipse(side * 78, 28, 42, 25, ball(skins[look.skin])) +
    stroke(`M${side * 46} 24H${side * 66}M${side * 44} 34H${side * 64}`, dark(skins[look.skin], 0.25), 3);
  return ellipse(0, 52, 200, 24, glow("#20120c")) + hand(-1) + hand(1);
}
