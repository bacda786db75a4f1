import { height, highland, hung, row, shore, trees, twigs, wall } from "./lands.ts";
import { down, glow, pattern } from "./paint.ts";
import {
  basket,
  boat,
  books,
  crane,
  drum,
  gate,
  hide,
  highHouse,
  kite,
  pot,
  shelf,
  umbrella,
  vine,
  weedLines,
} from "./props.ts";
import { circle, ellipse, fade, place, rect, stroke } from "./svg.ts";
import { jar, sprig } from "./vessels.ts";

/** What is behind a maker, as wide as is asked for and 640 px high. */
export type Place = (width: number) => string;

const clay = ["#a8623c", "#c9a67a", "#6d7f86", "#8a4a34"];
const cane = ["#d9a35c", "#b98446", "#e3b878"];

/** Where each of the makers is, by what they sign in as: their land or their work. */
export const places: Record<string, Place> = {
  sari: (w) =>
    wall(w, "#ecc99a") +
    shelf(0, 190, w, 130, [
      jar(80, 120, "#a8452f", "#e6c486"),
      jar(64, 90, "#b5722c", "#7d241f"),
      pot(96, 84, "#8a4a34"),
    ]) +
    shelf(0, 430, w, 150, [pot(110, 90, "#a8623c"), jar(70, 110, "#c2452f", "#f1e4c8")]),
  joko: (w) =>
    highland(
      w,
      "lawu",
      "#b8d0cf",
      "#5d7d64",
      row(w, 300, (at) => place(hide(["#9a5c34", "#b8773f", "#7a4528"][at % 3] ?? "#9a5c34"), 120, 30)),
    ),
  budi: (w) =>
    wall(w, "#d8b98a") +
    shelf(0, 300, w, 170, [drum("#7a3f24"), drum("#a8623c"), drum("#8a5c38")]) +
    shelf(0, 600, w, 170, [drum("#9a6a42"), drum("#6b3420")]),
  ratna: (w) => highland(w, "ijen", "#bcd5dc", "#4f7a5c", twigs(w, "#3f6d43", "#b5342c")),
  agus: (w) =>
    rect(0, 0, w, height, pattern("grain", 360, "#b98550", "#8f5f34")) +
    row(w, 160, () => rect(0, 0, 5, height, "#6b4528") + rect(5, 0, 3, height, "#d9ab74")),
  wati: (w) =>
    wall(w, "#ecc9c4") +
    row(
      w,
      340,
      () =>
        circle(120, 230, 112, "#b98a86") +
        circle(120, 230, 98, down("#f7f3ee", "#d8e4e4")) +
        stroke("M70 190L130 130", "#ffffff", 8),
    ),
  aini: (w) =>
    hung(w, "kawung", 90, "#27314f", "#e8d9b8", "#b5722c") +
    fade(
      row(w, 420, (at) => place(kite(at % 2 ? "#b5492c" : "#d9a03f"), 110, 180, at % 2 ? 12 : -14)),
      0.95,
    ),
  slamet: (w) => highland(w, "banyumas", "#cfe0cf", "#6a8f5a", trees(w, 230)),
  yani: (w) =>
    wall(w, "#dccdb4") +
    [150, 340, 530]
      .map((y, at) =>
        shelf(0, y, w, 150, [
          pot(100, 110, clay[at] ?? ""),
          pot(80, 80, clay[(at + 1) % 4] ?? ""),
          pot(120, 96, clay[(at + 2) % 4] ?? ""),
        ]),
      )
      .join(""),
  nita: (w) =>
    wall(w, "#c9d6cc") +
    [190, 410, 630]
      .map((y, at) =>
        shelf(0, y, w, 190, [
          books(["#24406e", "#b5492c", "#d9a03f", "#3f5a52", "#8a5a6b"]),
          books(["#6d7f86", "#7d241f", "#c9a67a", "#33506b"].slice(at % 2)),
        ]),
      )
      .join(""),
  dedi: (w) =>
    rect(0, 0, w, height, pattern("weave", 84, "#d9a968", "#c08b4c")) +
    ellipse(w / 2, 300, w * 0.6, 420, glow("#fff0d0")),
  rasmi: (w) =>
    shore(
      w,
      "#f0cfa6",
      "#6a9aa0",
      row(w, 430, (at) =>
        place(boat(["#b5492c", "#24608a", "#d9a03f"][at % 3] ?? "", "#f1e4c8"), 180, 420 - (at % 2) * 30),
      ),
    ),
  asep: (w) =>
    highland(
      w,
      "garut",
      "#d3e2d6",
      "#7d9a5a",
      row(w, 46, (at) => place(sprig(150 + (at % 4) * 22, 5, at % 2 ? "#7d9a4c" : "#94a95c", 46), 0, 680)),
    ),
  euis: (w) =>
    wall(w, "#e3cfd6") +
    row(w, 330, (at) =>
      place(
        umbrella(["#b5496a", "#5d8a8a", "#d9a03f", "#7d5a9a"][at % 4] ?? ""),
        at % 2 ? 200 : 90,
        at % 2 ? 420 : 150,
      ),
    ),
  wayan: (w) =>
    highland(
      w,
      "singapadu",
      "#f2d2b0",
      "#5d8a5a",
      row(w, 640, () => place(gate("#a8623c"), 320, 440, 0, 1.2)),
    ),
  hasanah: (w) =>
    wall(w, "#c9b08a") +
    [220, 480]
      .map((y, at) =>
        shelf(0, y, w, 190, [basket(120, 100, cane[at] ?? ""), basket(150, 80, cane[(at + 1) % 3] ?? "")]),
      )
      .join(""),
  maria: (w) => hung(w, "ikat", 150, "#4a1f1c", "#d9a05c", "#8e2f2a"),
  salamah: (w) =>
    shore(
      w,
      "#cfdfe4",
      "#7fa3a8",
      fade(rect(0, 312, w, 40, "#f4f0e4"), 0.4) + twigs(w, "#3d6b42", "#c2452f"),
    ),
  fitri: (w) =>
    wall(w, "#b89a78") + shelf(0, 300, w, 190, [basket(110, 90, "#6b4a2f"), basket(140, 70, "#8a6b4a")]),
  rotua: (w) =>
    highland(
      w,
      "toba",
      "#c3d4d8",
      "#4d6b52",
      row(w, 520, (at) => place(highHouse("#7d3a2a"), at % 2 ? 330 : 130, 470, 0, 0.95)),
    ),
  heri: (w) =>
    highland(
      w,
      "lampung",
      "#cfe3da",
      "#7fa060",
      row(w, 128, (at) => place(vine(420 + (at % 3) * 50), 40, 660)),
    ),
  rizal: (w) =>
    shore(
      w,
      "#b9cbd6",
      "#5d7d8f",
      row(w, 470, (at) => place(crane(at % 2 ? "#d9a03f" : "#c2683f"), 150, 420, 0, 1)),
    ),
  halimah: (w) => hung(w, "songket", 96, "#1d4a44", "#e0bd62", "#c9a24a"),
  syam: (w) =>
    shore(
      w,
      "#c9e2e4",
      "#4f9a98",
      place(weedLines(w + 120), -40, 372) +
        row(w, 700, () => place(boat("#24608a", "#f1e4c8"), 480, 374, 0, 0.7)),
    ),
  meike: (w) => shore(w, "#bfe0e2", "#4f9aa8", trees(w, 320, "#4f7a43")),
  fransina: (w) => shore(w, "#cfe6dc", "#3f8f98", twigs(w, "#4a7a48", "#e0b86a")),
  yosephina: (w) =>
    highland(
      w,
      "sentani",
      "#cfe0da",
      "#4f7f5c",
      fade(rect(0, 500, w, 140, "#7fb0b0"), 0.9) + trees(w, 260, "#5a8a48"),
    ),
};
