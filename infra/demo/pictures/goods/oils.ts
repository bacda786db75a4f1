import { dark, light } from "../colour.ts";
import { type Good, on } from "../good.ts";
import { heap, strew } from "../heaps.ts";
import { ball, down, glow, pattern, tube } from "../paint.ts";
import { coconutHalf, cube } from "../pieces.ts";
import { randomFrom } from "../random.ts";
import { circle, ellipse, fill, leaf, place, rect, stroke } from "../svg.ts";
import { bottle, drop, jar, label, shadow } from "../vessels.ts";

function roots(): string {
  const random = randomFrom("vetiver");
  return (
    shadow(330) +
    Array.from({ length: 46 }, (_, at) => {
      const x = -130 + at * 6;
      return stroke(
        `M${(x * 0.2).toFixed(0)} -210C${(x * 0.6).toFixed(0)} -140 ${(x + random.between(-40, 40)).toFixed(0)} -80 ${(x * 1.3 + random.between(-20, 20)).toFixed(0)} ${random.between(-24, 4).toFixed(0)}`,
        ["#a87c4a", "#8a6238", "#c49a62"][at % 3] ?? "#a87c4a",
        6,
      );
    }).join("") +
    [-26, -12, 0, 12, 26]
      .map((d) => place(fill(leaf(300, 14), down("#8fae5a", "#5d8040")), 0, -210, d))
      .join("") +
    rect(-44, -232, 88, 36, pattern("jute", 10, "#d9b26c", "#a87c40"), 10)
  );
}

function canister(colour: string): string {
  return (
    shadow(260) +
    stroke("M-60-330C-60-380 60-380 60-330", dark(colour, 0.2), 20) +
    fill(
      "M-130-290C-130-320-90-330-60-330H60C90-330 130-320 130-290V-20Q130 0 110 0H-110Q-130 0-130-20Z",
      tube(colour),
    ) +
    rect(70, -360, 50, 40, "#33383e", 8) +
    stroke("M-100-250L100-60M100-250L-100-60", dark(colour, 0.15), 6) +
    place(label(130, 120, "#5d8040", drop(28, "#c9b23f")), 0, -150)
  );
}

function grassBunch(): string {
  return (
    shadow(240) +
    Array.from({ length: 23 }, (_, at) =>
      place(
        fill(
          leaf(430 - Math.abs(at - 11) * 9, 17),
          down(at % 3 ? "#86b255" : "#a9cc74", at % 2 ? "#3f7038" : "#558a42"),
        ),
        (at - 11) * 4,
        -10,
        (at - 11) * 4.2,
      ),
    ).join("") +
    rect(-60, -120, 120, 34, "#c2683f", 10)
  );
}

function drum(): string {
  return (
    shadow(280) +
    rect(-140, -340, 280, 340, tube("#aab2b8"), 14) +
    [-240, -120].map((y) => rect(-146, y, 292, 18, tube("#8f989f"), 8)).join("") +
    ellipse(0, -336, 138, 30, light("#aab2b8", 0.5)) +
    ellipse(60, -340, 22, 8, "#5a6068") +
    place(label(150, 96, "#6b4a7a", drop(24, "#b5762f")), 0, -172)
  );
}

function patchouli(): string {
  const toothed =
    "M0 0C40-10 46-30 40-40L62-54L52-76L70-96L54-116L60-140L38-156L34-178L0-200L-34-178L-38-156L-60-140L-54-116L-70-96L-52-76L-62-54L-40-40C-46-30-40-10 0 0Z";
  const one = (tone: string) =>
    fill(toothed, down(light(tone, 0.2), dark(tone, 0.25))) +
    stroke("M0 0V-180M0-60L40-90M0-60L-40-90M0-110L36-136M0-110L-36-136", light(tone, 0.45), 4);
  return (
    shadow(260) +
    stroke("M0 0C10-100-10-200 0-330", "#6b5a3c", 12) +
    [
      [-60, "#5d8a52"],
      [64, "#4d7a48"],
      [-30, "#6f9a5c"],
      [36, "#5d8a52"],
      [0, "#7fab68"],
    ]
      .map(([d, tone], at) => place(one(String(tone)), 0, -70 - at * 66, Number(d), 1.05 - at * 0.08))
      .join("")
  );
}

function grill(): string {
  return (
    fill("M-240-250C-240-90-130-60 0-60C130-60 240-90 240-250Z", tube("#5a4a44")) +
    stroke("M-110-70L-160 10M110-70L160 10", "#454040", 22) +
    ellipse(0, -250, 240, 52, "#2a211e") +
    [
      [-120, -240],
      [0, -232],
      [120, -240],
      [-60, -262],
      [60, -262],
    ]
      .map(([x = 0, y = 0]) => place(cube(52, "#c9451f"), x, y))
      .join("") +
    ellipse(0, -262, 230, 60, glow("#ffb04a"))
  );
}

export const oils: Record<string, Good> = {
  "vetiver-oil": {
    alone: () =>
      place(roots(), -170, 0, 0, 1.15) +
      place(
        bottle(170, 300, "#7a3f14", "#24150f", label(120, 110, "#8a6238", drop(28, "#b57a2f"))),
        170,
        0,
        0,
        1.1,
      ),
    setting: on("arch", "#c9c89a", "#86603f"),
    packed: "drum",
  },
  "citronella-oil": {
    alone: () => place(grassBunch(), -190, 0, 0, 1.1) + place(canister("#e6c65a"), 170, 0, 0, 1.15),
    setting: on("window", "#d3e3d0", "#a1805a"),
    packed: "drum",
  },
  "patchouli-oil-aceh": {
    alone: () => place(patchouli(), -180, 0, 0, 1.1) + place(drum(), 150, 0, 0, 1.1),
    setting: on("dusk", "#6a5a78", "#6d4d3c"),
    packed: "drum",
  },
  "virgin-coconut-oil": {
    alone: () =>
      place(
        bottle(200, 400, "#f3ead0", "#3f7a4f", label(150, 140, "#3f7a4f", place(coconutHalf(40), 0, 0))),
        120,
        0,
      ) +
      place(coconutHalf(150), -190, -110, -12) +
      place(
        fill("M-90 0C-60-80 60-80 90 0C60 30-60 30-90 0Z", ball("#fbf6ea")) +
          stroke("M-86 4C-50 40 50 40 86 4", "#5d3b24", 12),
        310,
        0,
        -10,
      ),
    close: () =>
      rect(0, 0, 1280, 960, pattern("plait", 110, "#c9d2a0", "#aebb80")) +
      place(coconutHalf(330), 400, 470, -16) +
      place(coconutHalf(250), 980, 300, 20) +
      place(jar(200, 240, "#efe6c8", "#b98a58"), 960, 880),
    setting: on("outdoors", "#c2e0dc", "#b58f62"),
    packed: "drum",
  },
  "coconut-shell-briquettes": {
    alone: () =>
      shadow(600) +
      [
        [-210, 0],
        [-70, 0],
        [70, 0],
        [210, 0],
        [-140, -74],
        [0, -74],
        [140, -74],
        [-70, -148],
        [70, -148],
        [0, -222],
      ]
        .map(([x = 0, y = 0]) => place(cube(72), x, y - 60))
        .join("") +
      place(coconutHalf(84), 330, -60, 20),
    close: () => rect(0, 0, 1280, 960, down("#3a2c2a", "#1d1412")) + place(grill(), 640, 900, 0, 2.1),
    setting: on("plain", "#e7b48c", "#8d5c44"),
    packed: "carton",
  },
  "coffee-body-scrub": {
    alone: () =>
      place(
        jar(
          330,
          190,
          "#4a2c1a",
          "#e6c9a0",
          label(
            170,
            110,
            "#8a5a38",
            ellipse(-14, 4, 18, 26, ball("#5a3420")) + ellipse(20, 8, 18, 26, ball("#6b4128")),
          ),
        ),
        -70,
        0,
      ) +
      place(
        heap((at) => circle(0, 0, 20, ball(at % 2 ? "#4a2c1a" : "#6b4630")), 260, 70, 22, "scrub"),
        240,
        6,
      ) +
      place(
        rect(-140, -14, 210, 22, "#b98a58", 11) + ellipse(80, -4, 56, 26, ball("#b98a58")),
        240,
        -76,
        -18,
      ),
    close: () =>
      strew(
        (at) => circle(0, 0, 20, ball(["#4a2c1a", "#6b4630", "#8a6240", "#e6d6b8"][at % 4] ?? "#4a2c1a")),
        64,
        "scrub close",
        "#2c190f",
      ),
    setting: on("arch", "#e9c4b4", "#b58a6c"),
    packed: "carton",
  },
};
