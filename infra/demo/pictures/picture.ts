import { dark, light, mix } from "./colour.ts";
import type { Good } from "./good.ts";
import { beauty } from "./goods/beauty.ts";
import { coffee } from "./goods/coffee.ts";
import { crafts } from "./goods/crafts.ts";
import { furniture } from "./goods/furniture.ts";
import { garments } from "./goods/garments.ts";
import { larder } from "./goods/larder.ts";
import { oils } from "./goods/oils.ts";
import { ornaments } from "./goods/ornaments.ts";
import { sauces } from "./goods/sauces.ts";
import { services } from "./goods/services.ts";
import { shore } from "./goods/shore.ts";
import { snacks } from "./goods/snacks.ts";
import { spices } from "./goods/spices.ts";
import { textiles } from "./goods/textiles.ts";
import { wicker } from "./goods/wicker.ts";
import { looks } from "./looks.ts";
import { down, pattern, tube } from "./paint.ts";
import { drawHands, drawPerson } from "./people.ts";
import { backdrop, framed, ground, hills, sea, tableOf } from "./scene.ts";
import { clip, fade, fill, place, rect, stroke } from "./svg.ts";
import { carton, petals, sack, shadow } from "./vessels.ts";

export { pictureHeight, pictureWidth } from "./scene.ts";

const goods: Record<string, Good> = {
  ...coffee,
  ...beauty,
  ...ornaments,
  ...furniture,
  ...garments,
  ...oils,
  ...larder,
  ...sauces,
  ...spices,
  ...snacks,
  ...shore,
  ...textiles,
  ...wicker,
  ...crafts,
  ...services,
};

/** Whose good it is: what its maker signs in as. */
export interface Drawn {
  slug: string;
  by: string;
}

/** What can be seen of a good, in the order of its photos. */
export const scenes = ["alone", "close", "maker", "packed"] as const;
export type Scene = (typeof scenes)[number];

export const drawnSlugs: readonly string[] = Object.keys(goods);

/** An SVG of 1280 by 960 px; the same good and scene always give the same text. */
export function drawScene({ slug, by }: Drawn, scene: Scene): string {
  const good = goods[slug];
  if (!good) throw new Error(`Nothing is drawn for ${slug}.`);
  return framed(draw[scene](good, slug, by));
}

/** The good alone, as `Good` says. */
export function drawAlone(slug: string): string {
  return goods[slug]?.alone() ?? "";
}

/** What the picture is mostly like, before it is there. */
export function toneOf(slug: string): string {
  const { wall = "#ead9bd", floor = "#a87850" } = goods[slug]?.setting ?? {};
  return mix(wall, floor, 0.2);
}

const draw: Record<Scene, (good: Good, slug: string, by: string) => string> = {
  alone: ({ setting, alone }, slug) => backdrop(setting, slug) + place(alone(), 640, ground + 20, 0, 1.28),
  close: ({ setting, alone, close }, slug) =>
    close?.() ??
    backdrop({ wall: mix(setting.wall, setting.floor, 0.5), floor: setting.floor, style: "laid" }, slug) +
      place(alone(), 560, 1130, -5, 2.3),
  maker: drawMaker,
  packed: drawPacked,
};

function drawMaker({ setting, alone }: Good, slug: string, by: string): string {
  const look = looks[by];
  if (!look) throw new Error(`Nobody is drawn for ${by}.`);
  const wall = mix(setting.wall, "#ead9bd", 0.45);
  const view =
    slug.length % 2
      ? rect(0, 0, 1280, 700, "#cfe0dc") + place(sea("#5f9aa0"), 300, -60)
      : rect(0, 0, 1280, 700, "#d6e3d6") + hills(by, "#6a8a64");
  const at = { x: 440, y: 712, scale: 1.22 };
  return (
    rect(0, 0, 1280, 700, down(light(wall, 0.2), wall)) +
    clip("M770 90H1200V470H770Z", view) +
    stroke("M770 90H1200V470H770ZM985 90V470", light(setting.floor, 0.3), 26) +
    rect(740, 470, 490, 26, light(setting.floor, 0.2), 4) +
    rect(30, 212, 250, 18, tube(dark(setting.floor, 0.1)), 4) +
    [92, 218].map((x) => place(alone(), x, 212, 0, 0.17)).join("") +
    place(drawPerson(look), at.x, at.y, 0, at.scale) +
    tableOf(setting.floor) +
    place(drawHands(look), at.x, at.y, 0, at.scale) +
    place(alone(), 890, 836, 0, 0.92)
  );
}

/** On the quay, with the parcels that it leaves in. */
function drawPacked({ setting, alone, packed }: Good): string {
  const quay = "#a58a68";
  return (
    rect(0, 0, 1280, 700, down("#bfd6d6", "#f3e2c4")) +
    sea("#5f9aa0") +
    place(ship(mix(setting.wall, "#b5492c", 0.6)), 850, 500) +
    tableOf(quay) +
    fade(rect(0, 690, 1280, 270, pattern("grain", 300, quay, "#6d5438")), 0.3) +
    parcels[packed]() +
    place(alone(), 800, 850, 0, 0.9)
  );
}

const print = place(petals(64, "#7d5a34"), 0, -10) + stroke("M-70 76H70M-50 98H50", "#7d5a34", 8);

const parcels: Record<Good["packed"], () => string> = {
  carton: () =>
    place(carton(330, 260, print), 250, 800, 0, 1.1) + place(carton(330, 260, print), 300, 520, 0, 0.9),
  crate: () => place(carton(330, 260, print, true), 260, 800, 0, 1.15),
  sack: () =>
    place(
      sack(270, 300, "#cdae80", fill("M-110 0C-60-60 60-60 110 0Z", "#b8945e"), print),
      330,
      770,
      0,
      0.95,
    ) +
    place(sack(270, 300, "#cdae80", fill("M-110 0C-60-60 60-60 110 0Z", "#b8945e"), print), 190, 820, 0, 1.1),
  drum: () => place(barrel(), 330, 770, 0, 0.95) + place(barrel(), 190, 830, 0, 1.1),
};

function barrel(): string {
  return (
    shadow(240) +
    rect(-120, -290, 240, 290, tube("#9fb0b8"), 14) +
    [-200, -96].map((y) => rect(-126, y, 252, 16, tube("#7f929b"), 8)).join("") +
    place(print, 0, -146, 0, 0.8)
  );
}

function ship(hull: string): string {
  const boxes = Array.from({ length: 10 }, (_, at) =>
    rect(
      -150 + (at % 5) * 62,
      -58 - Math.floor(at / 5) * 38,
      58,
      34,
      ["#c2683f", "#24406e", "#d9a03f", "#4f7a4a"][(at * 3) % 4] ?? "#c2683f",
      3,
    ),
  ).join("");
  return (
    boxes +
    rect(176, -150, 60, 130, "#f6efe0", 4) +
    rect(190, -136, 32, 16, "#33506b") +
    fill("M-230-20H270L230 50H-190Z", down(hull, dark(hull, 0.4)))
  );
}
