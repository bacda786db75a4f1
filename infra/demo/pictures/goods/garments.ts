import { dark, light } from "../colour.ts";
import { type Good, on } from "../good.ts";
import { across, ball, pattern, tube } from "../paint.ts";
import { around, circle, clip, ellipse, fade, fill, leaf, place, rect, stroke } from "../svg.ts";
import { shadow } from "../vessels.ts";
import { batiks, indigo, soga } from "./textiles.ts";

function shirt(fabric: string): string {
  const outline =
    "M-80-480L-180-440L-310-300L-220-220L-170-270V0H170V-270L220-220L310-300L180-440L80-480C40-430-40-430-80-480Z";
  return (
    rect(-14, -590, 28, 70, "#8f959c", 8) +
    stroke("M-190-440L0-520L190-440", "#8a6240", 16) +
    clip(outline, fill(outline, fabric)) +
    fade(fill(outline, across("#ffffff", "#1a0c06")), 0.26) +
    stroke("M0-430V0", "#3e2314", 5) +
    [-360, -270, -180, -90].map((y) => circle(14, y, 8, ball("#e9dcc0"))).join("") +
    fill("M-80-480L-6-400L-70-360L-120-462Z M80-480L6-400L70-360L120-462Z", dark(soga, 0.25)) +
    rect(50, -330, 84, 100, fabric, 6) +
    stroke("M50-326H134V-232L92-220L50-232Z", "#3e2314", 4) +
    stroke("M-170-270L-180-400M170-270L180-400", "#3e2314", 4)
  );
}

function prayerCloak(): string {
  const cloth = "#f7f2ea";
  const hood =
    "M0-590C110-590 150-500 150-430C190-330 250-260 270-140H-270C-250-260-190-330-150-430C-150-500-110-590 0-590Z";
  return (
    shadow(420) +
    fill("M-190-150H190C210-90 220-40 236 0H-236C-220-40-210-90-190-150Z", across(cloth, "#d3c8c4")) +
    stroke("M-226-14H226", "#c9949a", 8) +
    stroke("M-110-140L-130-20M0-140V-20M110-140L130-20", "#d9cfca", 6) +
    fill(hood, across(light(cloth, 0.4), "#d6cbc6")) +
    fill(
      "M0-540C70-540 96-490 92-440C86-390 40-366 0-366C-40-366-86-390-92-440C-96-490-70-540 0-540Z",
      "#5a4440",
    ) +
    fill(
      "M0-520C54-520 76-480 72-440C68-404 34-386 0-386C-34-386-68-404-72-440C-76-480-54-520 0-520Z",
      "#3d2d2b",
    ) +
    stroke(
      "M-130-400C-150-300-190-240-200-160M120-400C150-300 170-240 190-160M-50-350C-60-280-70-220-70-160M50-350C60-280 70-220 74-160",
      "#dcd2cc",
      6,
    ) +
    stroke("M-262-150H262", "#c9949a", 10) +
    Array.from({ length: 11 }, (_, at) =>
      place(around(5, ellipse(0, -9, 6, 9, "#c9949a")) + circle(0, 0, 4, "#e6c48a"), -230 + at * 46, -178),
    ).join("") +
    Array.from({ length: 9 }, (_, at) =>
      place(fill(leaf(22, 8), "#9aa888"), -96 + at * 24, -372 + Math.abs(at - 4) * -10, at * 30 - 120),
    ).join("")
  );
}

function cushion(fabric: string, edge: string, turn: number): string {
  const outline =
    "M-240-240C-120-216 120-216 240-240C216-120 216 120 240 240C120 216-120 216-240 240C-216 120-216-120-240-240Z";
  return place(
    fill(outline, edge) +
      place(clip(outline, fill(outline, fabric) + fade(fill(outline, ball("#bfae98")), 0.4)), 0, 0, 0, 0.97) +
      stroke("M-222-222C-110-200 110-200 222-222M-222 222C-110 200 110 200 222 222", light(edge, 0.3), 4),
    0,
    -240,
    turn,
  );
}

function shawl(): string {
  const red = "#7d241f";
  const fringe = Array.from({ length: 25 }, (_, at) =>
    stroke(`M${-190 + at * 16} -20V34`, at % 2 ? "#3e1410" : "#c9963f", 5),
  ).join("");
  return (
    rect(-330, -600, 660, 24, tube("#8a6240"), 12) +
    fringe +
    rect(-200, -590, 400, 580, red) +
    [-590, -410, -230]
      .map((y) => rect(-200, y, 400, 120, pattern("ikat", 100, "#4a1416", "#e6c9a0", "#c9652f")))
      .join("") +
    [-462, -282, -102, -60]
      .map((y) => rect(-200, y, 400, 10, "#1f2f4a") + rect(-200, y + 16, 400, 6, "#c9963f"))
      .join("") +
    rect(-200, -100, 400, 34, pattern("lurik", 60, "#24406e", "#e6c9a0", "#c9963f")) +
    fade(rect(-200, -590, 400, 590, across("#ffffff", "#160806")), 0.24) +
    fade(
      rect(-90, -590, 40, 590, across("#160806", red)) + rect(70, -590, 40, 590, across("#160806", red)),
      0.3,
    )
  );
}

export const garments: Record<string, Good> = {
  "batik-shirt-men": {
    alone: () => shirt(batiks.parang),
    setting: on("window", "#c6d3cd", "#8a6446"),
    packed: "carton",
  },
  "embroidered-prayer-cloak": {
    alone: prayerCloak,
    setting: on("arch", "#a9b89c", "#a5805c"),
    packed: "carton",
  },
  "embroidered-cushion-cover": {
    alone: () => shadow(560) + cushion(pattern("fern", 130, "#a8b79a", "#c9d4ba", "#eef0e0"), "#7d9072", 0),
    close: () =>
      rect(0, 0, 1280, 960, pattern("fern", 420, "#a8b79a", "#c9d4ba", "#eef0e0")) +
      [300, 480, 660]
        .map(
          (y) =>
            circle(1130, y, 44, ball("#5d3b24")) +
            circle(1118, y, 6, "#24150f") +
            circle(1142, y, 6, "#24150f"),
        )
        .join(""),
    setting: on("plain", "#ecd2c0", "#b08c6c"),
    packed: "carton",
  },
  "sikka-ikat-shawl": {
    alone: shawl,
    close: () =>
      rect(0, 0, 1280, 960, pattern("ikat", 330, "#4a1416", "#e6c9a0", "#c9652f")) +
      rect(0, 780, 1280, 30, "#1f2f4a") +
      rect(0, 826, 1280, 18, "#c9963f") +
      rect(0, 850, 1280, 110, "#7d241f"),
    setting: on("outdoors", "#ead6b4", "#8f6446"),
    packed: "carton",
  },
  "ikat-cushion-cover": {
    alone: () =>
      shadow(560) +
      place(cushion(pattern("ikat", 160, indigo, "#e9dcc0", "#a8382c"), "#182c50", 45), 0, 60, 0, 0.84),
    close: () => rect(0, 0, 1280, 960, pattern("ikat", 420, indigo, "#e9dcc0", "#a8382c")),
    setting: on("window", "#e6c7a0", "#8f6a4c"),
    packed: "carton",
  },
};
