import { dark, light } from "../colour.ts";
import { type Good, on } from "../good.ts";
import { across, ball, down, pattern, tube } from "../paint.ts";
import { circle, clip, ellipse, fade, fill, mirror, place, rect, stroke } from "../svg.ts";
import { shadow } from "../vessels.ts";
import { cane, pole } from "./wicker.ts";

const teak = "#b9814a";

function foldingChair(): string {
  const seat = (at: number) =>
    fill(
      `M${-190 - at * 14} ${-310 + at * 30}H${190 + at * 14}l8 22H${-198 - at * 14}Z`,
      down(light(teak, 0.35), dark(teak, 0.15)),
    );
  const arm =
    pole("M186-420C240-430 270-420 280-400", teak, 30) + pole("M262-404C270-330 264-270 250-200", teak, 22);
  return (
    shadow(520) +
    pole("M-190-250L170-10", dark(teak, 0.25), 28) +
    pole("M190-250L-170-10", dark(teak, 0.15), 28) +
    rect(-150, -84, 300, 20, dark(teak, 0.2), 6) +
    circle(0, -128, 13, ball("#c9ccd0")) +
    pole("M-176-600L-200-290", teak, 34) +
    pole("M176-600L200-290", teak, 34) +
    [-130, -78, -26, 26, 78, 130]
      .map((x) => rect(x - 19, -570, 38, 240, across(light(teak, 0.3), dark(teak, 0.2)), 6))
      .join("") +
    rect(-186, -604, 372, 40, down(light(teak, 0.3), dark(teak, 0.15)), 14) +
    rect(-190, -352, 380, 26, down(light(teak, 0.2), dark(teak, 0.25)), 6) +
    [0, 1, 2, 3, 4].map(seat).join("") +
    rect(-258, -166, 516, 26, down(teak, dark(teak, 0.35)), 8) +
    pole("M-240-150L-210 4", teak, 30) +
    pole("M240-150L210 4", teak, 30) +
    arm +
    mirror(arm)
  );
}

function servingBoard(): string {
  const outline =
    "M-300-40C-330-150-310-230-250-260C-150-300-60-250 40-270C140-290 200-250 240-210C270-180 330-190 380-176C410-170 410-110 380-106C330-96 280-110 250-80C200-20 100 20 0-4C-100-20-240 30-300-40Z";
  return (
    place(fill(outline, dark("#5a3420", 0.4)), 8, 20) +
    clip(
      outline,
      fill(outline, pattern("grain", 340, "#8a5230", "#4a2a18")) +
        stroke("M-320-30C-200 20-100-20 0 0C100 20 210-30 260-90", "#d9b27c", 30),
    ) +
    circle(366, -140, 16, "#2c1a10") +
    stroke("M366-140C430-180 450-110 380-130", "#6b3a22", 12) +
    place(
      ellipse(0, 0, 120, 74, ball("#c98a48")) +
        [-50, 0, 50].map((x) => stroke(`M${x - 20}-40L${x + 20} 30`, "#f2dcb0", 12)).join(""),
      -150,
      -170,
    ) +
    place(
      circle(0, 0, 44, ball("#b8322a")) +
        circle(70, 20, 38, ball("#c94a34")) +
        stroke("M0-40V-60", "#4f6a3c", 6),
      50,
      -180,
    ) +
    place(
      fill("M0 0L90-30L100 20L10 40Z", down("#f6e3a8", "#d9b45a")) +
        circle(40, 2, 7, "#d9b45a") +
        circle(70, -8, 5, "#d9b45a"),
      110,
      -90,
    )
  );
}

function loungeChair(): string {
  const back = "M-190-230C-250-520-130-600 0-600C130-600 250-520 190-230C120-200-120-200-190-230Z";
  return (
    shadow(560) +
    pole("M-200-240C-230-140-220-60-240-6M200-240C230-140 220-60 240-6", dark(cane, 0.25), 30) +
    clip(back, fill(back, pattern("cane", 46, cane, "#7d5430"))) +
    pole(back, cane, 32) +
    fill(
      "M-240-210C-180-290 180-290 240-210C220-130-220-130-240-210Z",
      pattern("weave", 38, "#dcb06c", "#c4914c"),
    ) +
    fade(
      fill("M-240-210C-180-290 180-290 240-210C220-130-220-130-240-210Z", down("#ffffff", "#2a1508")),
      0.25,
    ) +
    pole("M-250-206C-180-120 180-120 250-206", cane, 34) +
    pole("M-210-420C-330-400-330-260-290-200M210-420C330-400 330-260 290-200", cane, 28) +
    pole("M-262-200C-250-120-180-60-170 0M262-200C250-120 180-60 170 0", cane, 30) +
    pole("M-200-70C-100-110 100-110 200-70", dark(cane, 0.1), 20) +
    [-290, 290].map((x) => rect(x - 20, -222, 40, 30, pattern("weave", 14, "#8a5a30", "#6b4424"), 8)).join("")
  );
}

function finishing(): string {
  return (
    shadow(700) +
    [-330, 270].map((x) => rect(x, -200, 50, 200, pattern("grain", 200, "#d9b27c", "#b58a54"))).join("") +
    rect(-400, -250, 800, 60, pattern("grain", 300, "#d9b27c", "#b58a54"), 6) +
    fill("M-400-250L-340-290H-20L-40-250Z", pattern("grain", 300, "#8a4f2c", "#6b3a1c")) +
    fill("M-40-250L-20-290H340L400-250Z", light("#d9b27c", 0.3)) +
    rect(-400, -250, 360, 60, pattern("grain", 300, "#8a4f2c", "#6b3a1c"), 6) +
    place(
      rect(-70, -150, 140, 150, tube("#2f5a72"), 6) +
        ellipse(0, -150, 70, 18, "#c9ccd0") +
        ellipse(0, -150, 58, 13, "#7d4526") +
        stroke("M-70-140C-80-240 80-240 70-140", "#8f959c", 6) +
        stroke("M-40-138C-42-110-38-90-40-70", "#7d4526", 14),
      230,
      -270,
    ) +
    place(
      rect(-52, -70, 104, 80, down("#e9d3a0", "#7d4526"), 8) +
        rect(-56, -110, 112, 46, tube("#b9bec4"), 4) +
        fill("M-30-110C-40-170-20-230-24-290C-10-310 10-310 24-290C20-230 40-170 30-110Z", tube("#c2452f")),
      -90,
      -286,
      24,
    )
  );
}

export const furniture: Record<string, Good> = {
  "teak-folding-chair": {
    alone: foldingChair,
    close: () =>
      rect(0, 0, 1280, 960, "#5d7a4c") +
      [0, 1, 2, 3, 4]
        .map(
          (at) =>
            rect(-20, at * 200 + 20, 1320, 160, pattern("grain", 460, teak, dark(teak, 0.25)), 12) +
            rect(-20, at * 200 + 20, 1320, 8, light(teak, 0.5), 4),
        )
        .join("") +
      [100, 500, 900]
        .map(
          (y) =>
            circle(200, y, 26, ball("#c9ccd0")) +
            stroke(`M186 ${y}H214`, "#5a6068", 5) +
            circle(1080, y, 26, ball("#c9ccd0")) +
            stroke(`M1066 ${y}H1094`, "#5a6068", 5),
        )
        .join(""),
    setting: on("outdoors", "#d3e2c4", "#9a8a6a"),
    packed: "carton",
  },
  "trembesi-cutting-board": {
    alone: servingBoard,
    setting: on("laid", "#e3d3b4", "#c9a878"),
    packed: "carton",
  },
  "furniture-finishing": { alone: finishing, setting: on("window", "#d9dfd2", "#8d8478"), packed: "carton" },
  "rattan-lounge-chair": {
    alone: loungeChair,
    close: () =>
      rect(0, 0, 1280, 960, pattern("cane", 170, cane, "#6b4526")) +
      pole("M-40 820C300 700 900 700 1320 860", cane, 120) +
      [300, 640, 980]
        .map((x) => rect(x, 690, 70, 150, pattern("weave", 44, "#8a5a30", "#6b4424"), 20))
        .join(""),
    setting: on("window", "#f0d9b8", "#a87850"),
    packed: "carton",
  },
};
