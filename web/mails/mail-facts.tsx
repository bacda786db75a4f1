import type { FC } from "hono/jsx";
import { named, type Reader } from "../components/signs.ts";
import { at } from "./mail-styles.ts";

/** What it is called, what it is, and the language of what somebody wrote. */
export interface MailFact {
  name: string;
  value: string;
  language?: string | undefined;
}

/** Those that are said, in the order given. */
export function saidFacts(...facts: (Omit<MailFact, "value"> & { value: string | undefined })[]): MailFact[] {
  return facts.flatMap(({ value, ...fact }) => (value ? [{ ...fact, value }] : []));
}

/** Facts in a mail's plain text: a line each. */
export function factLines(reader: Reader, facts: readonly MailFact[]): string[] {
  return facts.length > 0 ? [facts.map(({ name, value }) => named(reader, name, value)).join("\n")] : [];
}

/** A link in a mail's plain text: what it leads to, and its address on a line of its own. */
export function linkLines(reader: Reader, { text, address }: { text: string; address: string }): string {
  return `${named(reader, text).trimEnd()}\n${address}`;
}

/** The same in its HTML. */
export const MailFacts: FC<{ facts: readonly MailFact[] }> = ({ facts }) =>
  facts.length === 0 ? null : (
    <table class="line" cellpadding="0" cellspacing="0" style={at.facts}>
      {facts.map(({ name, value, language }) => (
        <tr>
          <th class="line muted" scope="row" style={at.factName}>
            {name}
          </th>
          <td class="line" style={at.fact}>
            <bdi lang={language}>{value}</bdi>
          </td>
        </tr>
      ))}
    </table>
  );
