import { mostLines, statementFault } from "./statement-fault.ts";

/** One field of a message: its tag such as `61`, its lines, and the file's line that it begins on. */
export interface Field {
  tag: string;
  lines: string[];
  line: number;
}

/** One message: a statement, or a page of one. */
export interface Message {
  fields: Field[];
  line: number;
}

/**
 * Parts a file into messages and fields: each begins with a tag between colons, and what follows without one belongs to
 * it. SWIFT's envelopes around a message, and the dash that ends it, are left out.
 */
export function messagesOf(text: string): Message[] {
  const messages: Message[] = [];
  let field: Field | undefined;
  for (const [at, raw] of text.split("\n").entries()) {
    const line = at + 1;
    const told = withoutEnvelope(raw);
    const [whole, tag] = /^:(\d{2}[A-Z]?):/.exec(told) ?? [];
    if (whole !== undefined && tag !== undefined) {
      if (tag === "20") messages.push({ fields: [], line });
      if (messages.length > mostLines)
        throw statementFault("statement_too_many_lines", line, { maximum: mostLines });
      const message = messages.at(-1);
      if (!message) throw statementFault("statement_part_missing", line, { part: ":20:" });
      field = { tag, lines: [told.slice(whole.length)], line };
      message.fields.push(field);
    } else if (isEnd(told)) field = undefined;
    else if (field) field.lines.push(told);
    else if (told.trim() !== "" && messages.length > 0)
      throw statementFault("statement_malformed", line, { text: told });
  }
  return messages;
}

function withoutEnvelope(raw: string): string {
  if (!/^\{\d:/.test(raw)) return raw;
  const at = raw.indexOf("{4:");
  return at < 0 ? "" : raw.slice(at + "{4:".length);
}

function isEnd(line: string): boolean {
  return line.trimEnd() === "-" || line.startsWith("-}");
}
