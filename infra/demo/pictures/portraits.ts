import { dark, light } from "./colour.ts";
import { drawBefore, drawBehind, drawFace } from "./heads.ts";
import { type Look, looks, skins } from "./looks.ts";
import { across, down, glow } from "./paint.ts";
import { drawAlone } from "./picture.ts";
import { places } from "./places.ts";
import { framed, tableOf } from "./scene.ts";
import { circle, ellipse, fade, fill, mirror, place, rect, stroke } from "./svg.ts";

export const portraitSide = 640;
export const coverSize = { width: 1920, height: 640 };
/** High enough that what stands on it is seen where the cover is shown lower than it is. */
const tableEdge = 444;

/** Somebody from head to breast before where they are, an SVG of 640 by 640 px. */
export function drawPortrait(subject: string): string {
  const body =
    placeOf(subject)(portraitSide) +
    fade(ellipse(320, 330, 420, 400, glow("#fff4dc")), 0.7) +
    place(drawBust(lookOf(subject)), 320, 838, 0, 1.56);
  return framed(body, { width: portraitSide, height: portraitSide });
}

/** Where somebody is, and what they make on a table before it, an SVG of 1920 by 640 px. */
export function drawCover(subject: string, slugs: readonly string[]): string {
  const { width, height } = coverSize;
  const step = width / (slugs.length + 1);
  const things = slugs.map((slug, at) => place(drawAlone(slug), step * (at + 1), tableEdge + 66, 0, 0.48));
  const body =
    placeOf(subject)(width) +
    fade(rect(0, 0, width, height, down("#fff4dc", "#3a2416")), 0.14) +
    `<svg x="0" y="${tableEdge}" width="${width}" height="${height - tableEdge}" viewBox="0 686 1280 274" preserveAspectRatio="none">${tableOf("#a87850")}</svg>` +
    things.join("");
  return framed(body, coverSize);
}

/** What pictures of somebody are mostly like, before they are there. */
export function toneOfMaker(subject: string): string {
  return light(lookOf(subject).top, 0.3);
}

function lookOf(subject: string): Look {
  const look = looks[subject];
  if (!look) throw new Error(`Nobody is drawn for ${subject}.`);
  return look;
}

function placeOf(subject: string) {
  const found = places[subject];
  if (!found) throw new Error(`No place is drawn for ${subject}.`);
  return found;
}

function drawBust(look: Look): string {
  const skin = skins[look.skin];
  const shoulders = "M-230 60C-226-110-196-188-70-226H70C196-188 226-110 230 60Z";
  return (
    drawBehind(look) +
    fill(shoulders, across(light(look.top, 0.14), dark(look.top, 0.26))) +
    fill("M-36-290V-224C-24-190 24-190 36-224V-290Z", down(dark(skin, 0.24), dark(skin, 0.08))) +
    (look.veil ? "" : collars[look.collar ?? "round"](look, skin)) +
    (look.apron ? apronOf(look.apron) : "") +
    drawFace(look) +
    drawBefore(look)
  );
}

const both = (content: string) => content + mirror(content);

const collars: Record<NonNullable<Look["collar"]>, (look: Look, skin: string) => string> = {
  round: ({ top }, skin) =>
    fill("M-62-228C-30-176 30-176 62-228L36-240H-36Z", dark(skin, 0.06)) +
    stroke("M-62-228C-30-176 30-176 62-228", light(top, 0.3), 9),
  shirt: ({ top }, skin) =>
    fill("M-40-232L0-170L40-232Z", dark(skin, 0.06)) +
    both(
      fill("M36-240L78-226L50-160L2-174Z", light(top, 0.2)) +
        stroke("M2-174L50-160L78-226", dark(top, 0.2), 4),
    ) +
    stroke("M0-172V60", dark(top, 0.3), 4) +
    [-128, -70, -12].map((y) => circle(10, y, 6, light(top, 0.6))).join(""),
  koko: ({ top }, skin) =>
    fill("M-36-238L0-196L36-238Z", dark(skin, 0.06)) +
    both(stroke("M44-236C40-214 22-198 2-192", light(top, 0.25), 20)) +
    stroke("M0-194V60", dark(top, 0.24), 5) +
    both(stroke("M24-190V-60", dark(top, 0.16), 4)) +
    [-160, -120, -80].map((y) => circle(0, y, 6, dark(top, 0.4))).join(""),
  kebaya: ({ top }, skin) =>
    fill("M-52-234L0-132L52-234Z", dark(skin, 0.06)) +
    both(stroke("M56-236C44-190 22-150 0-118C-4-80-2-20 0 60", light(top, 0.34), 16)) +
    circle(0, -112, 11, "#e6c486"),
};

function apronOf(colour: string): string {
  return (
    fill("M-108 60C-112-60-104-120-72-150H72C104-120 112-60 108 60Z", down(colour, dark(colour, 0.14))) +
    both(stroke("M70-148L98-214", colour, 17)) +
    stroke("M-70-146H70", dark(colour, 0.16), 5)
  );
}
