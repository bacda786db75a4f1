import * as z from "zod";

/** What each kind of thing's id begins with; a ULID follows, so ids sort by their time of making. */
export const idPrefixes = {
  person: "prs",
  profile: "prf",
  invitation: "inv",
  listing: "lst",
  photo: "pho",
  certificate: "crt",
  inquiry: "inq",
  message: "msg",
  catalog: "cat",
  request: "req",
  answer: "ans",
  report: "rpt",
  audit: "aud",
  savedSearch: "sea",
} as const;
export type IdKind = keyof typeof idPrefixes;

/** A schema for the ids of one kind, such as `lst_01J9ZQ…`. */
export function idOf(kind: IdKind) {
  return z
    .string()
    .regex(new RegExp(`^${idPrefixes[kind]}_[0-9A-HJKMNP-TV-Z]{26}$`), { error: "id_malformed" });
}

/** Whether a text from outside, such as a part of an address, can be the id of such a thing at all. */
export function isIdOf(kind: IdKind, text: string): boolean {
  return idOf(kind).safeParse(text).success;
}
