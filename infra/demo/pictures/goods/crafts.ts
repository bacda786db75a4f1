import { dark, light, mix } from "../colour.ts";
import { type Good, on } from "../good.ts";
import { ball, down, pattern, tube } from "../paint.ts";
import { coconutHalf } from "../pieces.ts";
import { around, circle, clip, ellipse, fade, fill, leaf, lozenge, place, rect, stroke } from "../svg.ts";
import { bowl, shadow, sprig } from "../vessels.ts";

const mahogany = "#8f4a2a";

function djembe(): string {
  const body =
    "M-190-520C-190-360-90-320-70-250C-60-190-110-60-130 0A130 26 0 0 0 130 0C110-60 60-190 70-250C90-320 190-360 190-520Z";
  return (
    shadow(300) +
    clip(
      body,
      fill(body, tube(mahogany)) +
        fade(rect(-200, -520, 400, 540, pattern("grain", 220, mahogany, dark(mahogany, 0.3))), 0.35) +
        [-150, -90]
          .map((y) =>
            rect(-200, y, 400, 34, pattern("ceplok", 34, dark(mahogany, 0.5), "#e6c48a", "#f6e8cb")),
          )
          .join(""),
    ) +
    Array.from({ length: 12 }, (_, at) =>
      stroke(
        `M${-180 + at * 33}-500L${-96 + at * 17.6}-300M${-180 + at * 33}-500L${-64 + at * 17.6 - 50}-300`,
        "#f1e4c8",
        5,
      ),
    ).join("") +
    stroke("M-190-496A190 44 0 0 0 190-496", "#33403c", 16) +
    stroke("M-98-300A98 22 0 0 0 98-300", "#33403c", 14) +
    ellipse(0, -530, 192, 48, down("#f3e3c4", "#d9bf94")) +
    ellipse(0, -530, 150, 34, "#efdcb8") +
    fade(ellipse(-30, -536, 70, 14, "#c9a878"), 0.6)
  );
}

function cajon(): string {
  return (
    shadow(380, 40) +
    fill("M150-500L240-540V-40L150 0Z", down(dark(mahogany, 0.2), dark(mahogany, 0.5))) +
    fill("M-190-500L-100-540H240L150-500Z", light(mahogany, 0.15)) +
    rect(-190, -500, 340, 500, pattern("grain", 340, "#e2bf8a", "#c99f66"), 8) +
    stroke("M-190-500H150V0H-190Z", mahogany, 18) +
    circle(-20, -180, 74, "#2a1710") +
    stroke("M-94-180a74 74 0 1 0 148 0a74 74 0 1 0-148 0", mahogany, 10) +
    [-160, 120].map((x) => [-470, -260, -30].map((y) => circle(x, y, 7, ball("#c9ccd0"))).join("")).join("") +
    place(around(4, fill(leaf(60, 22), mix(mahogany, "#24406e", 0.4)), 45), -20, -370) +
    [-160, 120].map((x) => rect(x - 16, -4, 32, 16, "#2a2624", 5)).join("")
  );
}

function top(colour: string, band: string): string {
  return (
    fill(
      "M0 0L-14-30C-110-60-150-110-150-140C-150-190-60-210-22-214V-300Q0-316 22-300V-214C60-210 150-190 150-140C150-110 110-60 14-30Z",
      tube(colour),
    ) +
    stroke("M-146-126A146 28 0 0 0 146-126", band, 18) +
    stroke("M-110-86A110 20 0 0 0 110-86", light(band, 0.4), 8)
  );
}

function plates(): string {
  const glaze = "#b9c2b4";
  const plate = (y: number) =>
    ellipse(0, y + 10, 300, 62, dark(glaze, 0.45)) +
    ellipse(0, y, 300, 60, down("#c9a27c", "#a87c58")) +
    ellipse(0, y - 4, 262, 50, glaze);
  return (
    shadow(640) +
    [0, 1, 2, 3].map((at) => plate(-50 - at * 26)).join("") +
    place(
      circle(12, 14, 214, dark(glaze, 0.5)) +
        circle(0, 0, 214, ball("#b98a64")) +
        circle(0, 0, 184, ball(glaze)) +
        circle(0, 0, 128, mix(glaze, "#7d9a94", 0.35)) +
        fade(
          stroke(
            "M-90-60C-40-110 40-110 90-70M-70 60C-20 90 30 90 70 66M-30-20C0-40 30-30 40-10",
            "#f3efe2",
            7,
          ),
          0.6,
        ),
      40,
      -300,
    )
  );
}

function planter(): string {
  const clay = "#c2623a";
  const body = "M-190-280L-140-20Q-136 0-110 0H110Q136 0 140-20L190-280Z";
  return (
    [-62, -34, -10, 16, 42, 66]
      .map((d, at) =>
        place(
          fill(leaf(300 - (at % 2) * 50, 40), down(at % 2 ? "#6f9a5c" : "#4d7a48", "#2f5530")) +
            stroke("M0-10V-250", "#a9c98a", 4),
          0,
          -270,
          d,
        ),
      )
      .join("") +
    shadow(420) +
    ellipse(0, -4, 220, 34, tube(dark(clay, 0.15))) +
    clip(
      body,
      fill(body, tube(clay)) +
        rect(-200, -190, 400, 84, dark(clay, 0.3)) +
        Array.from({ length: 9 }, (_, at) =>
          place(
            fill(lozenge(16, 32), light(clay, 0.3)) + fill(lozenge(7, 16), dark(clay, 0.3)),
            -170 + at * 43,
            -148,
          ),
        ).join(""),
    ) +
    rect(-206, -320, 412, 58, tube(light(clay, 0.08)), 12) +
    stroke("M-200-264H200", dark(clay, 0.4), 5)
  );
}

export const crafts: Record<string, Good> = {
  "mahogany-djembe": { alone: djembe, setting: on("arch", "#dba37c", "#8d5c40"), packed: "carton" },
  "mahogany-cajon": { alone: cajon, setting: on("window", "#cfd9d6", "#8a6448"), packed: "carton" },
  "turned-spinning-tops": {
    alone: () =>
      [
        [-250, "#c2452f", "#f0d28a", 16],
        [250, "#2f5a8a", "#f0e4c8", -14],
        [-90, "#d9a03f", "#7d2f1b", -10],
        [100, "#4f7a4a", "#f0d28a", 9],
      ]
        .map(
          ([x, a, b, d]) =>
            shadow(170, Number(x)) +
            place(top(String(a), String(b)), Number(x), Math.abs(Number(x)) > 200 ? -60 : 20, Number(d), 1.1),
        )
        .join(""),
    setting: on("plain", "#f0c9b4", "#b98f66"),
    packed: "carton",
  },
  "ash-glazed-plates": { alone: plates, setting: on("window", "#d9d3c4", "#8a6a50"), packed: "crate" },
  "terracotta-planter": { alone: planter, setting: on("outdoors", "#d9e6d2", "#b59472"), packed: "crate" },
  "coconut-shell-bowl": {
    alone: () =>
      place(
        bowl(
          420,
          230,
          "#4a2d1c",
          ellipse(0, -18, 190, 26, "#8a5f3c") + ellipse(0, -14, 150, 18, "#a8794e"),
          stroke(
            "M-190-190C-140-140-60-150 10-190M40-120C100-90 150-130 190-170M-140-80C-80-50 0-60 60-90",
            "#7d5638",
            6,
          ),
        ),
        -70,
        0,
      ) +
      place(
        bowl(
          300,
          170,
          "#5d3b24",
          ellipse(0, -14, 130, 20, "#9a6c44"),
          stroke("M-130-120C-80-90-20-100 40-130M20-70C60-50 100-80 130-110", "#8a6240", 5),
        ),
        220,
        24,
      ) +
      place(sprig(240, 4, "#5d8a52", 90), -290, 0, -24),
    close: () =>
      rect(0, 0, 1280, 960, pattern("weave", 110, "#d9c49a", "#c4aa7a")) +
      place(
        circle(20, 26, 380, "#3a2414") +
          circle(0, 0, 380, ball("#5d3b24")) +
          circle(0, 0, 340, ball("#a8794e")) +
          [60, 140, 220, 300]
            .map((r) => fade(stroke(`M${-r} 0A${r} ${r} 0 0 1 ${r * 0.6} ${-r * 0.8}`, "#c99a6a", 6), 0.5))
            .join(""),
        540,
        500,
      ) +
      place(coconutHalf(190), 1080, 230, 12),
    setting: on("plain", "#c9dcc6", "#a67c56"),
    packed: "carton",
  },
};
