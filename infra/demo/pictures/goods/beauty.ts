import { dark, light } from "../colour.ts";
import { type Good, on } from "../good.ts";
import { across, ball, down, pattern, tube } from "../paint.ts";
import { around, circle, ellipse, fade, fill, leaf, place, rect, stroke } from "../svg.ts";
import { shadow } from "../vessels.ts";

function lash(width: number, count: number): string {
  return (
    stroke(`M${-width} 0Q0 ${width * 0.5} ${width} 0`, "#1d1716", 7) +
    Array.from({ length: count }, (_, at) => {
      const t = at / (count - 1);
      const x = -width + 2 * width * t;
      const y = width * 0.5 * 2 * t * (1 - t);
      return stroke(
        `M${x} ${y}Q${x + (t - 0.5) * 30} ${y + 30} ${x + (t - 0.5) * 90} ${y + 46 + 30 * Math.sin(t * Math.PI)}`,
        "#1d1716",
        4,
      );
    }).join("")
  );
}

function lashTray(): string {
  return (
    rect(-330, -480, 660, 500, dark("#c98f94", 0.4), 30) +
    rect(-340, -496, 660, 500, down("#f2d4d0", "#d9a8a8"), 30) +
    [-420, -270, -120]
      .map((y) =>
        [-160, 140]
          .map((x) => rect(x - 130, y - 40, 260, 120, "#fbf3ee", 40) + place(lash(92, 15), x, y - 16))
          .join(""),
      )
      .join("")
  );
}

function head(): string {
  return fill(
    "M-60 0C-60-60-50-80-54-110C-130-150-150-260-110-340C-60-420 80-420 116-330C140-250 110-150 50-110C46-80 56-60 60 0Z",
    across("#f3e6d3", "#c9b498"),
  );
}

function wig(): string {
  const hair = "#3a2219";
  const locks =
    "M-150-290C-170-460 170-460 156-290C190-200 150-120 190 20C130 60 110-20 104-100C120-200 90-280 40-330C-20-290-80-280-104-230C-96-120-110-20-150 40C-210 20-140-160-150-290Z";
  return (
    shadow(300) +
    rect(-20, -60, 40, 60, tube("#8a6240")) +
    ellipse(0, -4, 120, 20, "#8a6240") +
    place(head(), 0, -60) +
    place(
      fill(locks, across(light(hair, 0.2), dark(hair, 0.3))) +
        [
          "M-130-300C-160-180-120-80-150 20",
          "M-110-330C-120-250-110-200-120-100",
          "M40-340C120-280 130-180 124-80C120-30 140 0 160 20",
          "M80-360C150-300 150-180 140-100",
          "M-60-390C0-420 70-400 110-350",
        ]
          .map((d) => stroke(d, light(hair, 0.3), 6))
          .join(""),
      0,
      -80,
      0,
      1.15,
    )
  );
}

function wigMaking(): string {
  return (
    shadow(300, -60) +
    rect(-80, -60, 40, 60, tube("#8a6240")) +
    ellipse(-60, -4, 120, 20, "#8a6240") +
    place(
      head() +
        fill(
          "M-120-310C-90-420 90-420 122-310C60-350-60-350-120-310Z",
          pattern("cane", 16, "#8a6a50", "#e6d3b8"),
        ) +
        stroke("M-128-270C-60-220 60-220 126-280", "#e3b23f", 22) +
        Array.from({ length: 13 }, (_, at) =>
          stroke(`M${-110 + at * 18} ${-256 + Math.sin((at / 12) * Math.PI) * 30}v12`, "#5a3a1c", 3),
        ).join(""),
      -60,
      -50,
      0,
      1.25,
    ) +
    stroke("M100-330C160-260 200-200 260-190", "#e3b23f", 22) +
    place(
      Array.from({ length: 9 }, (_, at) =>
        stroke(
          `M${at * 7 - 28} 0C${at * 9 - 40} 90 ${at * 12 - 50} 160 ${at * 10 - 40} 230`,
          at % 2 ? "#3a2219" : "#5a3828",
          8,
        ),
      ).join("") + rect(-40, -14, 80, 34, "#c2452f", 8),
      230,
      -250,
    ) +
    place(
      rect(-5, -180, 10, 180, across("#e8eaec", "#8f959c"), 5) +
        stroke("M0-180C-4-210 20-210 14-190", "#8f959c", 6) +
        rect(-14, 0, 28, 110, tube("#8a5230"), 12),
      330,
      -130,
      24,
    )
  );
}

function umbrella(): string {
  const red = "#b8322a";
  const gores =
    around(16, fill("M0 0L-54-290Q0-320 54-290Z", red)) + around(16, stroke("M0 0L54-288", "#7d1f1c", 5));
  const bloom = around(5, ellipse(0, -34, 22, 34, "#f6e3c4")) + circle(0, 0, 14, "#d9a03f");
  return (
    place(rect(-10, 0, 20, 420, tube("#b98a58"), 8), 60, -300, -38) +
    place(
      circle(10, 14, 300, dark(red, 0.6)) +
        gores +
        fade(circle(0, 0, 300, ball("#c9a088")), 0.2) +
        around(8, place(bloom, 0, -196, 0, 1)) +
        around(8, place(fill(leaf(60, 22), "#4f6a3c"), 0, -140, 180), 22.5) +
        circle(0, 0, 70, "#24406e") +
        around(8, fill(leaf(56, 18), "#e6c48a")) +
        circle(0, 0, 16, "#e6c48a"),
      -30,
      -300,
    )
  );
}

export const beauty: Record<string, Good> = {
  "hand-tied-lashes": {
    alone: lashTray,
    close: () =>
      rect(0, 0, 1280, 960, down("#f6e0d6", "#e3bcb0")) +
      place(
        ellipse(0, 0, 330, 150, "#fdf8f2") +
          circle(0, 0, 140, ball("#6b4128")) +
          circle(0, 0, 66, "#1d1210") +
          circle(-40, -44, 24, "#ffffff") +
          fill("M-340 0C-200-220 200-220 340 0C200-160-200-160-340 0Z", "#d9a890") +
          stroke("M-340 0C-200-190 200-190 340 0", "#1d1716", 14) +
          Array.from({ length: 23 }, (_, at) => {
            const t = at / 22;
            const x = -320 + 640 * t;
            const y = -145 * Math.sin(t * Math.PI);
            return stroke(
              `M${x} ${y}Q${x + (t - 0.5) * 60} ${y - 60} ${x + (t - 0.5) * 190} ${y - 110 - 30 * Math.sin(t * Math.PI)}`,
              "#1d1716",
              8,
            );
          }).join("") +
          stroke("M-340-330C-150-450 180-450 360-330", "#5a3a2a", 46),
        640,
        580,
      ),
    setting: on("laid", "#ecd9d0", "#c9a48c"),
    packed: "carton",
  },
  "human-hair-wig": { alone: wig, setting: on("arch", "#d9a89a", "#a5806a"), packed: "carton" },
  "custom-wig-making": { alone: wigMaking, setting: on("window", "#cbd8d4", "#a07a5c"), packed: "carton" },
  "painted-paper-umbrella": {
    alone: umbrella,
    setting: on("outdoors", "#e6dfc8", "#a88a66"),
    packed: "carton",
  },
};
