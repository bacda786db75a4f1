import { light } from "../colour.ts";
import { type Good, on } from "../good.ts";
import { heap, strew } from "../heaps.ts";
import { across, ball, down, pattern } from "../paint.ts";
import { almond, chilli, peanut } from "../pieces.ts";
import { circle, ellipse, fade, fill, leaf, place, rect, stroke } from "../svg.ts";
import { bowl, jar, label, pouch } from "../vessels.ts";

function lime(): string {
  return place(
    fill(
      "M0 0C50-10 56-70 0-92C-56-70-50-10 0 0Z M0-86C44-96 48-150 0-180C-48-150-44-96 0-86Z",
      down("#5f8f45", "#2f5d30"),
    ) + stroke("M0 0V-170", "#a8c980", 4),
    0,
    0,
  );
}

function mango(): string {
  return (
    fill("M-80 0C-120-70-60-150 20-140C90-130 110-50 70-10C40 20-40 30-80 0Z", ball("#e8a13a")) +
    place(fill(leaf(80, 26), "#55803f"), 10, -136, 50)
  );
}

function chilliCrossed(): string {
  return (
    place(chilli(70), -24, -34, -20, 0.8) + place(peanut(0), 26, 6, 24, 1.1) + place(peanut(1), 6, 16, -30, 1)
  );
}

function plateOfPecel(): string {
  const greens = Array.from({ length: 26 }, (_, at) =>
    place(
      fill(leaf(150, 34), down(at % 2 ? "#7fa650" : "#4d7a3c", "#2f5530")),
      640 + Math.cos(at * 2.4) * (90 + at * 5),
      500 + Math.sin(at * 2.4) * (60 + at * 4),
      at * 47,
    ),
  ).join("");
  const sauce =
    "M430 440C480 330 620 380 700 350C820 320 900 420 860 520C880 640 720 640 640 660C520 690 380 600 430 440Z";
  return (
    rect(0, 0, 1280, 960, pattern("kawung", 150, "#2f4a78", "#3d5c8e", "#e8d3a2")) +
    circle(655, 505, 400, "#1c2c48") +
    circle(640, 480, 400, ball("#f3e9d4")) +
    circle(640, 480, 310, light("#f3e9d4", 0.4)) +
    greens +
    fill(sauce, ball("#b0622a")) +
    [
      [520, 470],
      [600, 430],
      [700, 430],
      [780, 490],
      [720, 560],
      [600, 560],
      [660, 500],
    ]
      .map(([x = 0, y = 0], at) => place(peanut(at), x, y, at * 40, 1.2))
      .join("") +
    place(chilli(160), 820, 300, 40) +
    fade(stroke("M480 420C560 370 640 400 720 378", "#f0c090", 10), 0.6) +
    fill("M900 180L1180-20L1240 60L960 250Z", across("#d9b27c", "#a87a48"))
  );
}

export const sauces: Record<string, Good> = {
  "kenari-nuts-blanched": {
    alone: () =>
      place(
        bowl(420, 150, "#2f5560", heap(almond, 380, 130, 50, "kenari"), rect(-220, -104, 440, 8, "#e8d3a2")),
        -40,
        0,
      ) +
      place(
        ellipse(0, -56, 76, 66, ball("#4a3122")) +
          ellipse(4, -60, 54, 46, "#2d1c12") +
          place(almond(1), 4, -60, 30, 1.1),
        270,
        10,
      ) +
      place(ellipse(0, -40, 58, 44, ball("#3c2a4a")), 330, 20),
    close: () => strew(almond, 190, "kenari close", "#a07c4a"),
    setting: on("window", "#f2dcc0", "#a87c54"),
    packed: "carton",
  },
  "sambal-pecel-jar": {
    alone: () =>
      place(jar(270, 360, "#a8501f", "#d9b23f", label(200, 170, "#b5331f", chilliCrossed())), -60, 0) +
      place(lime(), 170, 4, 62, 1.2) +
      place(chilli(170), 150, -6, -84) +
      place(heap(peanut, 190, 40, 42, "pecel"), 220, 12) +
      place(chilli(130, "#d9482a"), -330, -16, -64),
    close: () => plateOfPecel(),
    setting: on("plain", "#f0cf8f", "#b5713f"),
    packed: "carton",
  },
  "rujak-spice-paste": {
    alone: () =>
      place(pouch(290, 430, "#c9762c", label(180, 190, "#7d2f1b", place(mango(), 6, 40, 0, 0.5))), -80, 0) +
      place(mango(), 210, 0, 0, 1.25) +
      place(chilli(120), 110, -4, -80),
    setting: on("laid", "#dfe3b8", "#b5713f"),
    packed: "carton",
  },
};
