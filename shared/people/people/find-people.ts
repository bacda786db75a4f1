import * as z from "zod";
import { line } from "#shared/text.ts";
import type { Person } from "./person.ts";

/** Part of a name or of a mail address. */
export const FindPeople = z.strictObject({ q: line(2, 120) });

/** Whether somebody's name or mail address holds what was typed, however its letters are written. */
export function isMeantBy({ name, email }: Pick<Person, "name" | "email">, typed: string): boolean {
  const wanted = bare(typed);
  return bare(name).includes(wanted) || bare(email).includes(wanted);
}

function bare(text: string): string {
  return text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
}
