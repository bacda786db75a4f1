/** What field 86 says of a line: the words, and who paid or was paid. */
export interface Said {
  text: string;
  name?: string;
}

/**
 * Reads a field 86 in the three ways that banks write it: parts that begin with a mark and two digits (`?20…?32…`), parts
 * behind words between slashes (`/NAME/…/REMI/…`), or words alone.
 */
export function saidIn(lines: readonly string[]): Said {
  const [first = ""] = lines;
  const mark = /^\d{3}([?>~^+@])(?=\d{2})/.exec(first)?.[1];
  if (mark !== undefined) return saidInParts(lines.join("").slice(3).split(mark).slice(1));
  const text = joined(lines, widthOfLine);
  const named = /\/NAME\/([^/]{1,140})/.exec(text) ?? /\/ORDP\/([^/]{1,140})/.exec(text);
  const name = named?.[1]?.trim();
  return name ? { text, name } : { text };
}

const widthOfLine = 65;
const widthOfPart = 27;

function saidInParts(parts: readonly string[]): Said {
  const of = (isMeant: (code: number) => boolean) =>
    parts.filter((it) => /^\d{2}/.test(it) && isMeant(Number(it.slice(0, 2)))).map((it) => it.slice(2));
  const text = joined(
    of((code) => (code >= 20 && code <= 29) || (code >= 60 && code <= 63)),
    widthOfPart,
  );
  const name = joined(
    of((code) => code === 32 || code === 33),
    widthOfPart,
  ).trim();
  const bare =
    text.trim() === ""
      ? joined(
          of((code) => code === 0),
          widthOfPart,
        )
      : text;
  return name === "" ? { text: bare } : { text: bare, name };
}

/** Lines as they were before they were cut to a width: a full one was cut within, a shorter one ended with a word. */
export function joined(lines: readonly string[], width: number): string {
  return lines.reduce((text, line, at) => {
    const isCutWithin = at > 0 && (lines[at - 1] as string).length >= width;
    return at === 0 ? line : `${text}${isCutWithin ? "" : " "}${line}`;
  }, "");
}
