import type { Motif } from "./cloth.ts";
import { drawBasket, drawChair, drawCharcoal, drawMask, drawSnack, drawVase } from "./emblems/household.ts";
import { drawAngklung, drawFish, drawHandshake } from "./emblems/people.ts";
import { drawCoconut, drawCoffee, drawEssentialOil, drawFruit, drawSpice } from "./emblems/plants.ts";
import {
  drawBag,
  drawCanting,
  drawCosmetics,
  drawNecklace,
  drawShirt,
  drawWovenCloth,
} from "./emblems/wear.ts";
import type { Emblem } from "./medallion.ts";
import { drawCeplok, drawTruntum } from "./motifs/ceplok.ts";
import { drawGringsing } from "./motifs/gringsing.ts";
import { drawIkat } from "./motifs/ikat.ts";
import { drawKawung } from "./motifs/kawung.ts";
import { drawLung } from "./motifs/lung.ts";
import { drawLurik } from "./motifs/lurik.ts";
import { drawMegaMendung } from "./motifs/mega-mendung.ts";
import { drawParang } from "./motifs/parang.ts";
import { drawSongket } from "./motifs/songket.ts";
import { drawAnyaman, drawCane } from "./motifs/weave.ts";
import { drawWoodGrain } from "./motifs/wood-grain.ts";
import type { PaletteName } from "./palette.ts";

export const pictureKinds = [
  "coffee",
  "spice",
  "snack",
  "coconut",
  "furniture",
  "wickerwork",
  "batik",
  "tenun",
  "garment",
  "jewellery",
  "ceramic",
  "charcoal",
  "essential-oil",
  "cosmetics",
  "seafood",
  "fruit",
  "carving",
  "leather",
  "instrument",
  "service",
] as const;

export type PictureKind = (typeof pictureKinds)[number];

type Design = { emblem: Emblem; motifs: readonly Motif[]; dyes: readonly PaletteName[] };

/** What each kind of good is drawn with. */
export const designs: Record<PictureKind, Design> = {
  coffee: {
    emblem: drawCoffee,
    motifs: [drawKawung, drawParang, drawTruntum],
    dyes: ["sogan", "soganNight", "leafDay", "jelawe", "clay"],
  },
  spice: {
    emblem: drawSpice,
    motifs: [drawCeplok, drawTruntum, drawLung],
    dyes: ["mengkudu", "jelawe", "clay", "soganNight", "mengkuduDay"],
  },
  snack: {
    emblem: drawSnack,
    motifs: [drawCeplok, drawLurik, drawKawung],
    dyes: ["jelawe", "tealDay", "clay", "pesisir", "soganNight"],
  },
  coconut: {
    emblem: drawCoconut,
    motifs: [drawLung, drawMegaMendung, drawKawung],
    dyes: ["leaf", "tealDay", "leafDay", "soganNight", "teal"],
  },
  furniture: {
    emblem: drawChair,
    motifs: [drawWoodGrain, drawCane, drawCane],
    dyes: ["sogan", "soganNight", "teal", "leafDay", "clay"],
  },
  wickerwork: {
    emblem: drawBasket,
    motifs: [drawAnyaman, drawCane, drawAnyaman],
    dyes: ["sogan", "soganNight", "leaf", "tealDay", "jelawe"],
  },
  batik: {
    emblem: drawCanting,
    motifs: [drawParang, drawKawung, drawMegaMendung, drawTruntum],
    dyes: ["sogan", "indigo", "soganNight", "mengkuduDay", "indigoDay", "pesisir"],
  },
  tenun: {
    emblem: drawWovenCloth,
    motifs: [drawIkat, drawSongket, drawIkat],
    dyes: ["mengkudu", "indigo", "soganNight", "indigoDay", "plum", "ember"],
  },
  garment: {
    emblem: drawShirt,
    motifs: [drawLurik, drawMegaMendung, drawParang],
    dyes: ["indigoDay", "indigo", "rose", "pesisir", "mengkudu"],
  },
  jewellery: {
    emblem: drawNecklace,
    motifs: [drawSongket, drawTruntum],
    dyes: ["plum", "indigo", "teal", "rose", "ember"],
  },
  ceramic: {
    emblem: drawVase,
    motifs: [drawCeplok, drawMegaMendung, drawGringsing],
    dyes: ["indigoDay", "clay", "tealDay", "indigo", "pesisir"],
  },
  charcoal: {
    emblem: drawCharcoal,
    motifs: [drawCane, drawAnyaman, drawGringsing, drawParang],
    dyes: ["ember", "ash", "ember"],
  },
  "essential-oil": {
    emblem: drawEssentialOil,
    motifs: [drawLung, drawTruntum, drawMegaMendung],
    dyes: ["leaf", "leafDay", "plum", "teal", "jelawe"],
  },
  cosmetics: {
    emblem: drawCosmetics,
    motifs: [drawTruntum, drawLung, drawCeplok],
    dyes: ["rose", "plum", "mengkuduDay", "tealDay"],
  },
  seafood: {
    emblem: drawFish,
    motifs: [drawGringsing, drawMegaMendung],
    dyes: ["teal", "indigo", "tealDay", "pesisir", "indigoDay"],
  },
  fruit: {
    emblem: drawFruit,
    motifs: [drawLung, drawCeplok, drawKawung],
    dyes: ["leafDay", "jelawe", "plum", "mengkuduDay", "leaf"],
  },
  carving: {
    emblem: drawMask,
    motifs: [drawWoodGrain, drawCeplok, drawLung],
    dyes: ["soganNight", "sogan", "clay", "mengkudu"],
  },
  leather: {
    emblem: drawBag,
    motifs: [drawLurik, drawSongket, drawParang],
    dyes: ["clay", "soganNight", "sogan", "ember"],
  },
  instrument: {
    emblem: drawAngklung,
    motifs: [drawWoodGrain, drawLurik, drawAnyaman, drawSongket],
    dyes: ["sogan", "jelawe", "soganNight", "mengkudu", "leafDay"],
  },
  service: {
    emblem: drawHandshake,
    motifs: [drawIkat, drawMegaMendung, drawKawung, drawLurik],
    dyes: ["pesisir", "teal", "indigo", "indigoDay", "leafDay"],
  },
};

/** Motifs that lie askew by tradition; the others keep the line of the cloth, some turned onto a corner. */
export const turns = new Map<Motif, readonly number[]>([
  [drawParang, [45, -45, 38, -38]],
  [drawKawung, [0, 45, 0]],
  [drawCeplok, [0, 45]],
  [drawTruntum, [0, 30, 60]],
  [drawIkat, [0, 90]],
  [drawLung, [0, 20, -25, 90]],
  [drawLurik, [0, 90, 0, 45, -45]],
  [drawMegaMendung, [0, 0, -8, 8]],
  [drawGringsing, [0, 0, 180]],
  [drawWoodGrain, [0, 90, 0]],
  [drawCane, [0, 45]],
  [drawAnyaman, [0, 45]],
]);
