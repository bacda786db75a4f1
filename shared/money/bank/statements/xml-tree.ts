import { XMLParser, XMLValidator } from "fast-xml-parser";
import { statementFault } from "./statement-fault.ts";

/** An element without its prefix: its own text with its blanks, its attributes, what is in it in order, and its line in the file. */
export interface Node {
  name: string;
  text: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly Node[];
  line: number;
}

const deepest = 40;
const cdata = "#cdata";

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  removeNSPrefix: true,
  cdataPropName: cdata,
  parseTagValue: false,
  trimValues: false,
  processEntities: false,
  captureMetaData: true,
  maxNestedTags: deepest,
  ignorePiTags: true,
  ignoreDeclaration: true,
});

/**
 * Reads a document. What it declares itself (a DOCTYPE, and so entities) is refused; of entities there are XML's own five
 * and those by number.
 * @throws `statement_malformed` with the line, where there is one.
 */
export function xmlTree(xml: string): Node {
  const declared = /<!(?!--|\[CDATA\[)/.exec(xml);
  if (declared)
    throw statementFault("statement_malformed", lineAt(xml)(declared.index), { text: "<!DOCTYPE" });
  const validity = XMLValidator.validate(xml);
  if (validity !== true)
    throw statementFault("statement_malformed", validity.err.line, { text: validity.err.msg });
  let parsed: unknown;
  try {
    parsed = parser.parse(xml);
  } catch {
    throw statementFault("statement_malformed", 1, { text: `> ${deepest}` });
  }
  const [root] = nodesOf(parsed as Parsed[], lineAt(xml));
  if (!root) throw statementFault("statement_malformed", 1);
  return root;
}

/** As the parser gives it: the name is the key that is no attributes, and a text is a node called `#text`. */
type Parsed = Record<string, unknown> & { ":@"?: Record<string, string> };

const metaData = XMLParser.getMetaDataSymbol() as unknown as symbol;

function nodesOf(parsed: readonly Parsed[], lineOf: (index: number) => number): Node[] {
  return parsed.flatMap((it) => {
    const name = Object.keys(it).find((key) => ![":@", "#text", cdata].includes(key));
    if (name === undefined) return [];
    const within = it[name] as Parsed[];
    const { startIndex = 0 } = (it as Record<symbol, { startIndex?: number } | undefined>)[metaData] ?? {};
    const attributes = Object.entries(it[":@"] ?? {}).map(([key, value]) => [key, decoded(value)]);
    return [
      {
        name,
        text: within.map(textIn).join(""),
        attributes: Object.fromEntries(attributes),
        children: nodesOf(within, lineOf),
        line: lineOf(startIndex),
      },
    ];
  });
}

function textIn(child: Parsed): string {
  const [literal] = (child[cdata] ?? []) as Parsed[];
  return literal ? String(literal["#text"] ?? "") : decoded(String(child["#text"] ?? ""));
}

/** The line of a place, counted from 1; places are asked for in their order. */
function lineAt(text: string): (index: number) => number {
  let at = 0;
  let line = 1;
  return (index) => {
    if (index < at) [at, line] = [0, 1];
    for (; at < index; at++) if (text[at] === "\n") line++;
    return line;
  };
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decoded(text: string): string {
  return text.replaceAll(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos));/gi,
    (whole, ten, hex, name) => {
      if (name !== undefined) return named[name] ?? whole;
      const code = ten === undefined ? Number.parseInt(hex, 16) : Number(ten);
      return code <= 0x10ffff ? String.fromCodePoint(code) : "";
    },
  );
}

/** The elements on a path below a node, such as `RltdPties`, `Dbtr`. */
export function all(node: Node, ...path: readonly string[]): Node[] {
  return path.reduce<Node[]>(
    (nodes, name) => nodes.flatMap((it) => it.children.filter((child) => child.name === name)),
    [node],
  );
}

export function one(node: Node, ...path: readonly string[]): Node | undefined {
  return all(node, ...path)[0];
}

/** The text of the first of these paths that has one, without blanks around it. */
export function textOf(node: Node, ...paths: readonly (readonly string[])[]): string | undefined {
  return paths
    .flatMap((path) => all(node, ...path))
    .map((it) => it.text.trim())
    .find((it) => it !== "");
}
