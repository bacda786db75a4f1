import { type Good, on } from "../good.ts";
import { heap, strew } from "../heaps.ts";
import { ball, down, tube } from "../paint.ts";
import { crystal } from "../pieces.ts";
import { circle, clip, ellipse, fade, fill, leaf, place, rect, stroke } from "../svg.ts";
import { bottle, bowl, drop, label, shadow } from "../vessels.ts";

function coconutBowl(content: string): string {
  return (
    shadow(360) +
    fill("M-190-150C-190-40-110 0 0 0C110 0 190-40 190-150Z", ball("#5d3b24")) +
    stroke(
      "M-150-100C-120-40-60-20-20-14M60-14C110-30 146-70 160-110M-60-60C-20-40 40-40 80-60",
      "#7d5638",
      4,
    ) +
    ellipse(0, -150, 190, 44, "#8a6040") +
    ellipse(0, -150, 172, 36, "#f2e8d2") +
    place(content, 0, -140)
  );
}

function pail(): string {
  return (
    shadow(260) +
    stroke("M-120-250C-160-420 160-420 120-250", "#8f959c", 9) +
    fill("M-130-260H130L110 0H-110Z", tube("#f1ead8")) +
    ellipse(0, -260, 130, 28, tube("#2f4a78")) +
    rect(-134, -268, 268, 20, tube("#2f4a78"), 8) +
    place(label(130, 130, "#b5702a", drop(30, "#c9822f")), 0, -120)
  );
}

function sagoPalm(): string {
  return (
    shadow(340) +
    fill("M-200-130H120V0H-200Z", tube("#6b4a30")) +
    stroke("M-190-100H110M-190-70H110M-190-40H110M-190-14H110", "#4a3220", 4) +
    ellipse(120, -65, 40, 66, "#4a3220") +
    ellipse(120, -65, 33, 57, ball("#f2dfc0")) +
    [16, 26].map((r) => fade(ellipse(120, -65, r * 0.8, r * 1.6, "#d9b98c"), 0.5)).join("") +
    ellipse(-200, -65, 30, 65, "#3c281a")
  );
}

function redFruit(length: number): string {
  const half = 56;
  const outline = `M${-half} 0C${-half - 14} ${-length * 0.6} -30 ${-length} 0 ${-length}C30 ${-length} ${half + 14} ${-length * 0.6} ${half} 0Z`;
  const scales: string[] = [];
  for (let y = 0; y < length; y += 22)
    for (let x = -60; x <= 60; x += 24)
      scales.push(circle(x + ((y / 22) % 2) * 12, -y, 13, ball(y % 44 ? "#c3261f" : "#a81c1c")));
  return (
    clip(outline, fill(outline, "#6d1214") + scales.join("")) +
    [-70, -40, 40, 70].map((d) => place(fill(leaf(150, 22), "#5c8446"), 0, 0, 180 + d * 0.6)).join("")
  );
}

function pearls(): string {
  const pearl = (at: number) =>
    circle(0, 0, 22, ball(["#f6f1e6", "#efe7d8", "#fdfaf2"][at % 3] ?? "#f6f1e6"));
  return (
    strew(pearl, 120, "pearls", "#cfc4b0") +
    fade(fill("M0 700C300 560 700 900 1280 640V960H0Z", "#5d8446"), 0.95) +
    stroke("M0 800C340 660 720 960 1280 760", "#9dbb7c", 8)
  );
}

export const larder: Record<string, Good> = {
  "coconut-sugar-granulated": {
    alone: () =>
      place(coconutBowl(heap(crystal, 320, 130, 26, "sugar")), 40, 0, 0, 1.2) +
      place(
        fill("M-60 0C-70-20-60-66 0-70C60-66 70-20 60 0Z", ball("#8a5426")) +
          stroke("M-50-40C-20-56 20-56 50-40", "#b57c44", 5),
        -280,
        0,
        0,
        1.3,
      ) +
      place(heap(crystal, 180, 18, 24, "sugar spill"), 250, 14),
    close: () => strew(crystal, 76, "sugar close", "#7a4a20"),
    setting: on("outdoors", "#e6dcc0", "#a07048"),
    packed: "sack",
  },
  "coconut-nectar-syrup": {
    alone: () =>
      place(pail(), -180, 0, 0, 1.2) +
      place(bottle(150, 330, "#b5651d", "#2f4a3a", label(120, 120, "#b5651d", drop(26, "#c9822f"))), 130, 0) +
      place(
        rect(-7, -190, 14, 150, "#b98a58", 6) +
          [0, 1, 2, 3]
            .map((at) => ellipse(0, -46 + at * 16, 34 - Math.abs(at - 1.5) * 8, 9, ball("#b98a58")))
            .join("") +
          drop(18, "#c9762c"),
        300,
        -30,
        20,
      ),
    setting: on("window", "#d5dfc4", "#b07f50"),
    packed: "drum",
  },
  "sago-starch": {
    alone: () =>
      place(sagoPalm(), -90, -150, 0, 1.15) +
      place(
        ellipse(0, 0, 330, 46, down("#7fa05a", "#4c7338")) +
          stroke("M-320 0H320", "#a9c488", 5) +
          fill("M-220-6C-180-150-70-190 0-190C70-190 180-150 220-6C120 26-120 26-220-6Z", ball("#f7f2e8")) +
          stroke("M-120-60C-80-100-40-110 0-112M40-50C80-60 110-40 140-20", "#d9d0c0", 5),
        90,
        10,
      ),
    close: () => pearls(),
    setting: on("outdoors", "#c4dcd4", "#7d6a4a"),
    packed: "sack",
  },
  "red-fruit-oil": {
    alone: () =>
      place(redFruit(430), -200, -30, -22) +
      place(bottle(180, 380, "#8f1a14", "#3a2a1c", label(140, 130, "#8f1a14", drop(30, "#c3261f"))), 70, 0) +
      place(
        bowl(210, 80, "#f3e9d4", ellipse(0, -18, 92, 18, "#a81c14") + ellipse(-20, -22, 40, 7, "#d9542f")),
        280,
        14,
      ),
    close: () =>
      rect(0, 0, 1280, 960, "#4a0c0e") +
      Array.from(
        { length: 126 },
        (_, at) =>
          circle(
            (at % 14) * 98 + (Math.floor(at / 14) % 2) * 49,
            Math.floor(at / 14) * 112,
            62,
            ball(at % 3 ? "#c3261f" : "#d9482a"),
          ) +
          circle(
            (at % 14) * 98 + (Math.floor(at / 14) % 2) * 49,
            Math.floor(at / 14) * 112 - 6,
            9,
            "#6d1214",
          ),
      ).join(""),
    setting: on("arch", "#d9c48f", "#7d5a3c"),
    packed: "carton",
  },
};
