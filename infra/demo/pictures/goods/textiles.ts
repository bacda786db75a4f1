import { dark, light } from "../colour.ts";
import { type Good, on } from "../good.ts";
import { across, ball, down, pattern, tube } from "../paint.ts";
import { around, circle, clip, ellipse, fade, fill, leaf, place, rect, stroke } from "../svg.ts";
import { bowl, shadow } from "../vessels.ts";

export const indigo = "#24406e";
const cream = "#f0e4c8";
export const soga = "#8a5226";

export const batiks = {
  kawung: pattern("kawung", 74, cream, indigo, soga),
  ceplok: pattern("ceplok", 84, "#6b3a1c", "#e6c48a", "#f6e8cb"),
  truntum: pattern("truntum", 60, indigo, "#dfe4e6", "#9ab3d0"),
  parang: pattern("parang", 90, "#f3e6c8", soga, "#3e2314"),
};

function folded(fabrics: string[]): string {
  return (
    shadow(520) +
    fabrics
      .map((fabric, at) => {
        const y = -at * 74;
        return (
          rect(-240, y - 76, 480, 76, fabric, 36) +
          fade(rect(-240, y - 76, 480, 76, down("#ffffff", "#1d0f08"), 36), 0.24) +
          stroke(`M-204 ${y - 38}H236`, "#3a2418", 3)
        );
      })
      .join("")
  );
}

/** The copper stamp that wax is printed with. */
export function copperStamp(): string {
  const copper = "#c2703a";
  return (
    shadow(230) +
    stroke("M-60-130C-60-230 60-230 60-130", dark(copper, 0.2), 24) +
    stroke("M-60-130C-60-226 60-226 60-130", light(copper, 0.3), 8) +
    rect(-116, -140, 232, 36, tube(copper), 5) +
    Array.from({ length: 12 }, (_, at) =>
      rect(-112 + at * 19, -104, 9, 104, tube(at % 2 ? copper : dark(copper, 0.15))),
    ).join("") +
    rect(-116, -14, 232, 12, dark(copper, 0.3))
  );
}

function scarf(): string {
  const way =
    "M-200-560C-160-480-240-400-180-300C-120-200-260-120-200 0H40C-10-120 90-200 30-300C-30-400 60-470 20-560Z";
  return (
    rect(-380, -590, 760, 26, tube("#8a6240"), 13) +
    clip(
      way,
      fill(way, batiks.truntum) +
        rect(-300, -110, 400, 110, pattern("parang", 70, "#dfe4e6", indigo, "#9ab3d0")),
    ) +
    fade(
      fill(
        "M-90-560C-50-460-130-400-80-300C-30-200-150-100-90 0H-30C-70-110 30-200-20-300C-60-400-10-470-40-560Z",
        "#101d35",
      ),
      0.35,
    ) +
    fill(
      "M20-560C90-540 200-480 180-340C170-240 220-160 190-90L70-60C110-160 30-250 50-340C70-440 10-500-60-560Z",
      batiks.kawung,
    ) +
    fade(
      fill(
        "M90-520C130-440 100-340 110-260C120-190 150-140 140-80L100-70C130-160 50-250 70-340C84-420 70-470 40-530Z",
        "#101d35",
      ),
      0.3,
    )
  );
}

function songketRoll(): string {
  const cloth = pattern("songket", 70, "#5d1c3c", "#e0b04a", "#f2d88a");
  const end = pattern("ikat", 80, "#5d1c3c", "#e0b04a", "#f2d88a");
  return (
    shadow(640) +
    fill("M-330-40C-100-60 120-50 340-20L380 30C120 6-120 0-360 40Z", end) +
    rect(-300, -210, 560, 170, cloth, 30) +
    fade(rect(-300, -210, 560, 170, down("#fff3d0", "#1c0610"), 30), 0.4) +
    ellipse(260, -125, 46, 86, "#40122a") +
    [36, 26, 16].map((r) => ellipse(260, -125, r, r * 1.86, r === 26 ? "#7d2f54" : "#e0b04a")).join("") +
    rect(-300, -360, 520, 150, pattern("songket", 60, "#1f5a52", "#e8d9a0", "#f2d88a"), 28) +
    fade(rect(-300, -360, 520, 150, down("#fff3d0", "#06140f"), 28), 0.4) +
    ellipse(220, -285, 40, 76, "#123a34") +
    ellipse(220, -285, 24, 46, "#e8d9a0")
  );
}

function tableRunner(): string {
  return (
    shadow(760) +
    [-330, 300].map((x) => rect(x, -250, 40, 250, tube("#8a5f3c"))).join("") +
    rect(-400, -290, 800, 44, down("#b58458", "#7a5234"), 8) +
    fill("M-130-290H130L150-330H-150Z", batiks.truntum) +
    rect(-130, -290, 260, 210, batiks.truntum) +
    fill("M-130-80L0-20L130-80Z", batiks.truntum) +
    fade(rect(-130, -290, 260, 210, down("#ffffff", "#0a1428")), 0.25) +
    stroke("M-130-84L0-24L130-84", cream, 6) +
    place(bowl(130, 150, "#d9c6a2"), 0, -312) +
    [-30, 0, 26]
      .map((d) => place(stroke("M0 0V-150", "#5d7a48", 5) + circle(0, -160, 24, ball("#f2e8d8")), 0, -450, d))
      .join("")
  );
}

function dyeVats(): string {
  const vat = (colour: string) => bowl(250, 180, "#8a4f34", ellipse(0, -20, 112, 22, colour));
  const skein = (colour: string) =>
    fill(
      "M-40-200C-60-100-50-40-30 0C-10 16 20 16 34 0C54-40 60-100 40-200Z",
      across(light(colour, 0.2), dark(colour, 0.3)),
    ) +
    stroke(
      "M-20-190C-34-100-26-40-12-4M8-190C10-100 10-40 6 0M30-190C40-110 34-40 22-4",
      dark(colour, 0.3),
      4,
    ) +
    rect(-46, -214, 92, 22, dark(colour, 0.25), 8);
  return (
    rect(-420, -580, 840, 24, tube("#8a6240"), 12) +
    ["#24406e", "#7d9dbf", "#a8322a", "#d99a4a", "#6b3a1c"]
      .map((tone, at) => place(skein(tone), -330 + at * 165, -350))
      .join("") +
    [
      ["#1c2f54", -270],
      ["#8a2420", 0],
      ["#c9893a", 270],
    ]
      .map(([tone, x]) => place(vat(String(tone)), Number(x), 0))
      .join("")
  );
}

function motifDesk(): string {
  return (
    shadow(640) +
    rect(-330, -430, 460, 430, "#fdf7e8", 6) +
    rect(-300, -400, 400, 260, "#f6ead0", 4) +
    place(
      around(8, fill(leaf(100, 36), indigo)) +
        around(8, fill(leaf(60, 18), "#f6ead0")) +
        circle(0, 0, 22, "#c2683f"),
      -190,
      -270,
    ) +
    place(
      around(8, stroke("M0 0C30-40 30-80 0-104C-30-80-30-40 0 0", "#6f6354", 3)) +
        circle(0, 0, 22, "#f6ead0") +
        stroke("M-22 0A22 22 0 0 1 22 0A22 22 0 0 1-22 0", "#6f6354", 3),
      10,
      -270,
    ) +
    [-100, -70, -40].map((y, at) => rect(-300, y, 300 - at * 60, 9, "#c9bb9c", 4)).join("") +
    place(copperStamp(), 260, 0, 0, 1.1) +
    place(
      rect(-8, -260, 16, 200, tube("#b98a58"), 6) +
        fill("M-22-64H22L12-20H-12Z", tube("#c2703a")) +
        stroke("M0-22C2 0 10 10 24 12", "#c2703a", 6),
      120,
      -110,
      -46,
    )
  );
}

export const textiles: Record<string, Good> = {
  "stamped-batik-cloth": {
    alone: () =>
      place(folded([batiks.ceplok, batiks.kawung, batiks.parang, batiks.truntum]), -90, 0, 0, 1.05) +
      place(copperStamp(), 290, 10, 0, 1.1),
    close: () =>
      rect(0, 0, 1280, 960, pattern("ceplok", 190, "#6b3a1c", "#e6c48a", "#f6e8cb")) +
      rect(760, 0, 520, 960, pattern("kawung", 160, cream, indigo, soga)) +
      place(copperStamp(), 760, 800, 8, 2),
    setting: on("window", "#e9d9bd", "#9b6d48"),
    packed: "carton",
  },
  "indigo-silk-scarf": {
    alone: scarf,
    close: () =>
      rect(0, 0, 1280, 960, pattern("truntum", 150, indigo, "#dfe4e6", "#9ab3d0")) +
      fill("M0 620C300 480 700 760 1280 560V960H0Z", pattern("parang", 150, "#dfe4e6", indigo, "#9ab3d0")) +
      fade(stroke("M0 640C300 500 700 780 1280 580", "#0a1428", 40), 0.3),
    setting: on("plain", "#e9cdb4", "#9a7254"),
    packed: "carton",
  },
  "indigo-table-runner": {
    alone: tableRunner,
    close: () =>
      rect(0, 0, 1280, 960, pattern("grain", 420, "#b58458", "#8f6240")) +
      rect(380, 0, 520, 960, pattern("truntum", 130, indigo, "#dfe4e6", "#9ab3d0")) +
      rect(380, 0, 26, 960, cream) +
      rect(874, 0, 26, 960, cream),
    setting: on("arch", "#dcc0a8", "#a5805c"),
    packed: "carton",
  },
  "sambas-songket": {
    alone: songketRoll,
    close: () =>
      rect(0, 0, 1280, 960, pattern("songket", 250, "#5d1c3c", "#e0b04a", "#f2d88a")) +
      rect(0, 700, 1280, 260, pattern("ikat", 260, "#40122a", "#e0b04a", "#f2d88a")) +
      rect(0, 690, 1280, 14, "#f2d88a"),
    setting: on("dusk", "#3f5a5a", "#6d4a38"),
    packed: "carton",
  },
  "exclusive-batik-design": {
    alone: motifDesk,
    setting: on("plain", "#d3dadf", "#a57a54"),
    packed: "carton",
  },
  "natural-dye-workshop": { alone: dyeVats, setting: on("outdoors", "#dbe3c6", "#a5764c"), packed: "carton" },
};
