/** An element: its name, its attributes, and what is in it, a text or elements; those that are undefined are left out. */
export interface Element {
  name: string;
  attributes?: Readonly<Record<string, string>>;
  content: string | readonly (Element | undefined)[];
}

export function element(
  name: string,
  content: Element["content"],
  attributes: Element["attributes"] = {},
): Element {
  return { name, content, attributes };
}

/** The same, left out where there is no text. */
export function optionalElement(name: string, text: string | undefined): Element | undefined {
  return text === undefined ? undefined : element(name, text);
}

/** A whole document in UTF-8. */
export function xmlDocument(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, "")}`;
}

function written({ name, attributes = {}, content }: Element, indent: string): string {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const start = `${indent}<${name}${given.join("")}>`;
  if (typeof content === "string") return `${start}${escaped(content)}</${name}>\n`;
  const inner = content.filter((it) => it !== undefined).map((it) => written(it, `${indent}  `));
  return `${start}\n${inner.join("")}${indent}</${name}>\n`;
}

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** A text of which XML 1.0 allows every sign; what it does not allow is left out. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "")
    .replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
