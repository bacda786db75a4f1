import { dark, light } from "../colour.ts";
import { type Good, on } from "../good.ts";
import { heap, strew } from "../heaps.ts";
import { ball, down, glow, pattern, tube } from "../paint.ts";
import { clove, nutmeg, peppercorn, tear } from "../pieces.ts";
import { circle, ellipse, fade, fill, leaf, place, rect, stroke } from "../svg.ts";
import { bowl, shadow } from "../vessels.ts";

const black = peppercorn("#3a322e", "#2e2826", "#483c36");
const andaliman = peppercorn("#5f6b34", "#7a8244", "#4c5a2c", "#8a6a3a");

function burner(): string {
  const brass = "#c49543";
  return (
    shadow(280) +
    fade(stroke("M-20-250C-80-330 60-380-10-470C-50-530 30-560 10-600", "#fffaf0", 30), 0.6) +
    fade(stroke("M30-240C90-310-20-350 50-430C80-470 50-500 60-520", "#fffaf0", 18), 0.5) +
    fill("M-90 0H90L50-40H-50Z", tube(brass)) +
    rect(-26, -90, 52, 56, tube(brass)) +
    fill("M-150-220C-150-120-90-80 0-80C90-80 150-120 150-220Z", tube(brass)) +
    stroke("M-136-176H136M-120-146H120", dark(brass, 0.3), 5) +
    ellipse(0, -220, 150, 36, light(brass, 0.4)) +
    ellipse(0, -220, 132, 28, "#2c2320") +
    place(heap(tear, 200, 50, 40, "burner"), 0, -214) +
    ellipse(0, -226, 60, 18, glow("#ff8a3c"))
  );
}

function crateOf(content: string): string {
  const wood = "#b98a58";
  return (
    shadow(380) +
    fill("M-190-170L-150-220H190L150-170Z", dark(wood, 0.6)) +
    place(content, 0, -176) +
    [0, 58, 116]
      .map((y) => rect(-190, -170 + y, 340, 52, pattern("grain", 260, wood, dark(wood, 0.2)), 3))
      .join("") +
    fill("M150-170L190-220V-40L150 0Z", down(dark(wood, 0.2), dark(wood, 0.4))) +
    rect(-176, -170, 26, 168, light(wood, 0.1), 3) +
    rect(110, -170, 26, 168, light(wood, 0.1), 3)
  );
}

function cluster(colour: readonly string[]): string {
  const piece = peppercorn(...colour);
  return (
    stroke("M0 0C10-80-10-160 6-250M2-90L-60-130M0-130L62-176M2-180L-46-220", "#5d4a2c", 8) +
    [
      [-70, -136],
      [-52, -160],
      [-88, -160],
      [66, -180],
      [84, -206],
      [52, -206],
      [-50, -228],
      [-30, -250],
      [6, -262],
      [26, -240],
      [-20, -276],
      [-66, -250],
    ]
      .map(([x = 0, y = 0], at) => place(piece(at), x, y, at * 50, 0.86))
      .join("")
  );
}

function mill(): string {
  const wood = "#8a4f2c";
  return (
    shadow(190) +
    fill(
      "M-90 0C-90-30-60-40-60-70C-60-120-84-150-84-200C-84-230-60-240-60-260H60C60-240 84-230 84-200C84-150 60-120 60-70C60-40 90-30 90 0Z",
      tube(wood),
    ) +
    rect(-64, -280, 128, 22, tube("#c9ccd0"), 4) +
    fill("M-60-280C-96-330-60-390 0-390C60-390 96-330 60-280Z", tube(wood)) +
    circle(0, -404, 20, ball("#c9ccd0"))
  );
}

function pepperVine(): string {
  return (
    stroke("M0 0C-40-140 40-260-10-430", "#6b7a3c", 10) +
    [
      [-30, -90, -70],
      [20, -200, 70],
      [-10, -300, -60],
      [0, -400, 40],
    ]
      .map(([x = 0, y = 0, d = 0]) =>
        place(
          fill("M0 0C70-20 80-110 0-160C-80-110-70-20 0 0Z", down("#6f9450", "#3f6336")) +
            stroke("M0 0V-140", "#9ab878", 4),
          x,
          y,
          d,
        ),
      )
      .join("") +
    [
      [-60, -150],
      [64, -250],
      [-40, -340],
    ]
      .map(([x = 0, y = 0]) =>
        Array.from({ length: 8 }, (_, at) =>
          circle(x + (at % 2 ? 12 : -10), y + at * 18, 14, ball(at > 5 ? "#6f8a3c" : "#4d6a34")),
        ).join(""),
      )
      .join("")
  );
}

function nutmegFruit(): string {
  return (
    shadow(330) +
    fill(
      "M0-330C140-330 190-220 170-120C156-40 90 0 0 0C-90 0-156-40-170-120C-190-220-140-330 0-330Z",
      ball("#e3b25a"),
    ) +
    fill(
      "M0-300C100-290 140-200 130-130C120-60 60-24 0-24C-60-24-120-60-130-130C-140-200-100-290 0-300Z",
      "#f5e3b4",
    ) +
    ellipse(0, -150, 92, 112, "#4a2a18") +
    ellipse(0, -150, 86, 106, ball("#6b3d22")) +
    [
      "M-70-210C-20-250 10-190-20-150C-50-110-60-80-30-46",
      "M10-256C50-240 70-200 40-160C10-120 50-90 30-50",
      "M-84-140C-60-110-50-90-66-70",
      "M80-190C90-150 60-130 84-96",
      "M-20-254C-30-200 20-170 4-120C-6-90 0-70 4-46",
    ]
      .map((d) => stroke(d, "#c3261f", 20) + stroke(d, "#e8543c", 8))
      .join("") +
    stroke("M0-330C0-350 8-360 16-372", "#7a5a34", 12) +
    place(fill(leaf(150, 46), down("#6f9450", "#3f6336")), 10, -350, 60)
  );
}

function scoopOf(content: string): string {
  return (
    shadow(520) +
    fill("M160-96L350-176Q380-180 376-150L190-50Z", down("#c9955c", "#8a5a32")) +
    fill("M-270-130C-280-40-160 0-20 0C120 0 210-40 200-130Z", down("#c9955c", "#7d4f2a")) +
    ellipse(-36, -130, 236, 52, light("#c9955c", 0.3)) +
    ellipse(-36, -130, 216, 42, "#6d4223") +
    place(content, -36, -116)
  );
}

export const spices: Record<string, Good> = {
  "sumatra-benzoin-grade-one": {
    alone: () => place(burner(), -170, 0) + place(crateOf(heap(tear, 300, 100, 50, "benzoin")), 180, 20),
    close: () => strew(tear, 180, "tears", "#8a6238"),
    setting: on("dusk", "#7a4a52", "#6b4530"),
    packed: "crate",
  },
  "dried-andaliman": {
    alone: () =>
      place(bowl(400, 170, "#7d5436", heap(andaliman, 350, 120, 36, "andaliman")), 40, 0) +
      place(cluster(["#5f7a34", "#7a9444", "#8aa04e"]), -230, 0, -14, 1.35),
    close: () =>
      strew(andaliman, 120, "andaliman close", "#2f3418") +
      place(cluster(["#6f9a3c", "#8ab04e", "#a0bf5e"]), 640, 960, 12, 2.7),
    setting: on("window", "#d8dcb8", "#9a7a52"),
    packed: "carton",
  },
  "lampung-black-pepper": {
    alone: () =>
      place(mill(), -200, 0, 0, 1.15) +
      place(
        bowl(360, 120, "#f0e4cc", heap(black, 320, 130, 34, "pepper"), rect(-200, -70, 400, 12, "#2f4a78")),
        150,
        10,
      ),
    close: () => strew(black, 110, "pepper close", "#15100e") + place(pepperVine(), 300, 960, 20, 1.9),
    setting: on("plain", "#e9c9a0", "#8f5f44"),
    packed: "sack",
  },
  "ambon-nutmeg-whole": {
    alone: () =>
      place(nutmegFruit(), -150, 0, 0, 1.2) + place(heap(nutmeg, 300, 130, 74, "nutmeg"), 220, -10),
    close: () => strew(nutmeg, 190, "nutmeg close", "#3f2818"),
    setting: on("arch", "#8fb0a8", "#8a6040"),
    packed: "sack",
  },
  "hand-picked-cloves": {
    alone: () =>
      scoopOf(heap(clove, 400, 150, 66, "cloves")) +
      [-330, -290, 280, 330]
        .map((x, at) => place(clove(at), x, -6 - (at % 2) * 20, 60 + at * 70, 1.3))
        .join(""),
    close: () => strew(clove, 230, "clove close", "#2c150c"),
    setting: on("outdoors", "#cfe0dc", "#b07f50"),
    packed: "sack",
  },
};
