import * as z from "zod";

/** What the ids of one kind of thing begin with; a ULID follows, so ids sort by their time of making. */
export interface IdKind {
  noun: string;
  prefix: string;
  /** Of ids such as `lst_01J9ZQ…`. */
  schema: z.ZodString;
}

/** Declares the ids of a noun. Each slice's manifest lists its own, and no two may share a prefix. */
export function idKind(noun: string, prefix: string): IdKind {
  const pattern = new RegExp(`^${prefix}_[0-9A-HJKMNP-TV-Z]{26}$`);
  return { noun, prefix, schema: z.string().regex(pattern, { error: "id_malformed" }) };
}

/** Whether a text from outside, such as a part of an address, can be the id of such a thing at all. */
export function isIdOf({ schema }: IdKind, text: string): boolean {
  return schema.safeParse(text).success;
}
