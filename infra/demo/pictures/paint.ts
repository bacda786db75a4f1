import { dark, light } from "./colour.ts";
import { patterns } from "./patterns.ts";

/**
 * A fill that a colour alone is not says in its name what it is made of (`url(#v-ffffff-000000)`), so that drawings are plain
 * texts that can be put together in any way; `definitionsOf` writes down what a finished one uses.
 */
function paint(kind: string, ...parts: (string | number)[]): string {
  return `url(#${[kind, ...parts].map((it) => String(it).replace("#", "")).join("-")})`;
}

/** From top to bottom. */
export const down = (top: string, bottom: string) => paint("v", top, bottom);
/** From left to right. */
export const across = (left: string, right: string) => paint("h", left, right);
/** A round body that stands: lit from the left. */
export const tube = (colour: string) =>
  paint("t", dark(colour, 0.18), light(colour, 0.34), colour, dark(colour, 0.34));
/** A ball that is lit from the upper left. */
export const ball = (colour: string) => paint("b", light(colour, 0.45), colour, dark(colour, 0.32));
/** A spot of a colour that fades away. */
export const glow = (colour: string) => paint("g", colour);
/** Clear matter: hardly there in the middle, whiter at its rims. */
export const glass = (colour: string) => paint("c", colour);
/** One of `patterns`, its repeat `size` wide. */
export const pattern = (name: keyof typeof patterns, size: number, ...colours: string[]) =>
  paint("p", name, size, ...colours);

function stops(...list: [at: number, colour: string, opacity?: number][]): string {
  return list
    .map(([at, colour, opacity]) => {
      const alpha = opacity === undefined ? "" : ` stop-opacity="${opacity}"`;
      return `<stop offset="${at}" stop-color="#${colour}"${alpha}/>`;
    })
    .join("");
}

const linear = (id: string, way: string, content: string) =>
  `<linearGradient id="${id}" ${way}>${content}</linearGradient>`;
const radial = (id: string, centre: string, content: string) =>
  `<radialGradient id="${id}" ${centre}>${content}</radialGradient>`;
const downwards = 'x1="0" y1="0" x2="0" y2="1"';
const sideways = 'x1="0" y1="0" x2="1" y2="0"';

const definitions: Record<string, (id: string, parts: string[]) => string> = {
  v: (id, [a = "", b = ""]) => linear(id, downwards, stops([0, a], [1, b])),
  h: (id, [a = "", b = ""]) => linear(id, sideways, stops([0, a], [1, b])),
  t: (id, [edge = "", shine = "", body = "", shade = ""]) =>
    linear(id, sideways, stops([0, edge], [0.24, shine], [0.5, body], [1, shade])),
  b: (id, [shine = "", body = "", shade = ""]) =>
    radial(id, 'cx=".36" cy=".3" r=".8"', stops([0, shine], [0.45, body], [1, shade])),
  g: (id, [a = ""]) => radial(id, 'cx=".5" cy=".5" r=".5"', stops([0, a, 0.55], [0.55, a, 0.25], [1, a, 0])),
  c: (id, [a = ""]) =>
    linear(id, sideways, stops([0, a, 0.75], [0.16, a, 0.18], [0.75, a, 0.12], [1, a, 0.6])),
  p: (id, [name = "", size = "", ...colours]) => {
    const { side, draw } = patterns[name as keyof typeof patterns];
    const scale = Math.round((Number(size) / side) * 1000) / 1000;
    const content = draw(...colours.map((it) => `#${it}`));
    return `<pattern id="${id}" width="${side}" height="${side}" patternUnits="userSpaceOnUse" patternTransform="scale(${scale})">${content}</pattern>`;
  },
};

/** What the drawing's fills mean. */
export function definitionsOf(drawing: string): string {
  const ids = new Set([...drawing.matchAll(/url\(#((?:[vhtbgc]|p)-[^)]+)\)/g)].map(([, id]) => id ?? ""));
  return [...ids]
    .map((id) => {
      const [kind = "", ...parts] = id.split("-");
      return definitions[kind]?.(id, parts) ?? "";
    })
    .join("");
}
