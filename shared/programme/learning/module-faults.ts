import type { Block, ModuleFile } from "./module-file.ts";

/** What is wrong with one language's file beyond its fields, in words for whoever wrote it. */
export function faultsOfModule(file: ModuleFile, drawings: readonly string[]): string[] {
  const sections = file.sections.map(({ id }) => id);
  const examples = file.sections.filter(({ example }) => example).length;
  const pictures = picturesOf(file);
  return [
    ...(new Set(sections).size < sections.length ? ["two sections have the same id"] : []),
    ...(examples === 1 ? [] : [`one section is the example (example: true), not ${examples}`]),
    ...pictures.filter((it) => !drawings.includes(it)).map((it) => `there is no drawing ${it}.svg`),
    ...drawings.filter((it) => !pictures.includes(it)).map((it) => `no picture shows ${it}.svg`),
    ...file.sections.flatMap(({ id, blocks }) =>
      blocks.flatMap((it) =>
        unevenRows(it).map((row) => `${id}: row ${row} has not as many cells as its head`),
      ),
    ),
    ...file.quiz.flatMap(({ from, choices }, at) => {
      const right = choices.filter((it) => it.right).length;
      const texts = new Set(choices.map((it) => it.text.toLowerCase()));
      return [
        ...(sections.includes(from) ? [] : [`question ${at + 1} is from no section: ${from}`]),
        ...(right === 1 ? [] : [`question ${at + 1} has ${right} right choices, not one`]),
        ...(texts.size < choices.length ? [`question ${at + 1} has the same choice twice`] : []),
      ];
    }),
    ...(file.quiz.every(({ choices }) => choices[0]?.right) ? ["the right choice is always the first"] : []),
  ];
}

/** Where two languages of a module do not go step by step: a quiz begun in one may be ended in the other. */
export function faultsBetween(one: ModuleFile, other: ModuleFile): string[] {
  const [left, right] = [one, other].map(shapeOf);
  return Object.keys(left ?? {}).filter(
    (part) => JSON.stringify(left?.[part]) !== JSON.stringify(right?.[part]),
  );
}

function shapeOf({ order, minutes, audience, sections, quiz }: ModuleFile): Record<string, unknown> {
  return {
    order,
    minutes,
    audience,
    sections: sections.map(({ id, example, blocks }) => [id, example, blocks.map(shapeOfBlock)]),
    quiz: quiz.map(({ from, choices }) => [from, choices.map((it) => it.right === true)]),
  };
}

function shapeOfBlock(block: Block): unknown {
  if ("picture" in block) return ["picture", block.picture];
  if ("table" in block) return ["table", block.table.head.length, block.table.rows.length];
  const [kind, held] = Object.entries(block)[0] ?? [];
  return [kind, Array.isArray(held) ? held.length : 1];
}

function unevenRows(block: Block): number[] {
  if (!("table" in block)) return [];
  const { head, rows } = block.table;
  return rows.flatMap((row, at) => (row.length === head.length ? [] : [at + 1]));
}

function picturesOf({ sections }: ModuleFile): string[] {
  return sections.flatMap(({ blocks }) => blocks.flatMap((it) => ("picture" in it ? [it.picture] : [])));
}

const mostDrawingBytes = 3000;
const elements = new Set([
  "svg",
  "g",
  "path",
  "rect",
  "circle",
  "ellipse",
  "line",
  "polyline",
  "polygon",
  "text",
]);
const classes = new Set(["line", "fill", "accent", "warm", "good", "text"]);
const attributes = new Set([
  ...["xmlns", "viewBox", "class", "d", "points", "transform", "x", "y", "x1", "y1", "x2", "y2"],
  ...["cx", "cy", "r", "rx", "ry", "width", "height", "text-anchor", "font-size"],
]);

/**
 * What a drawing holds that it may not: it is put into the page as it is, so only shapes, their places and our own
 * classes are known here, and everything else is refused.
 */
export function faultsOfDrawing(svg: string): string[] {
  const tags = [...svg.matchAll(/<(\/?)([^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*?)\/?>/g)];
  const between = svg.replaceAll(/<(?:[^>"']|"[^"]*"|'[^']*')*>/g, "");
  const named = tags.flatMap(([, , , rest = ""]) => [...rest.matchAll(/([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/g)]);
  const bare = tags.filter(
    ([, , , rest = ""]) => rest.replaceAll(/[^\s=]+\s*=\s*("[^"]*"|'[^']*')/g, "").trim() !== "",
  );
  return [
    ...(new TextEncoder().encode(svg).length > mostDrawingBytes
      ? [`it is larger than ${mostDrawingBytes} bytes`]
      : []),
    ...(/^<svg\b[^>]*\bviewBox="0 0 320 180"/.test(svg.trim())
      ? []
      : ['it does not begin with viewBox="0 0 320 180"']),
    ...(/[<>&]/.test(between) || bare.length > 0 ? ["it is not written as plain elements"] : []),
    ...(/\p{L}/u.test(between) ? ["it has letters: one drawing serves all languages"] : []),
    ...tags
      .filter(([, , name = ""]) => !elements.has(name))
      .map(([, , name]) => `it has an element <${name}>`),
    ...named
      .filter(([, name = ""]) => !attributes.has(name))
      .map(([, name]) => `it has an attribute ${name}`),
    ...named
      .filter(([, name]) => name === "class")
      .flatMap(([, , value = ""]) => value.slice(1, -1).split(/\s+/))
      .filter((it) => !classes.has(it))
      .map((it) => `it has a class ${it}`),
    ...named
      .filter(
        ([, , value = ""]) =>
          /[:<>]|url|&/i.test(value) && !/^"http:\/\/www\.w3\.org\/2000\/svg"$/.test(value),
      )
      .map(([, name]) => `its ${name} leads elsewhere`),
  ];
}
