import { createHmac, timingSafeEqual } from "node:crypto";
import * as z from "zod";
import { ValidationFailed } from "#shared/errors.ts";
import type { Attributes } from "./record.ts";

export interface PageRequest {
  limit: number;
  /** What a page's `next` or `previous` gave out; never made by a client. */
  cursor?: string | undefined;
  oldestFirst?: boolean;
}

export interface Page<T> {
  items: T[];
  next?: string;
  previous?: string;
}

/** Pages that are looked through, at most: those after them are a page's `next`. */
const mostLookedThrough = 10;

/** A page of what is meant: the first that holds any of it, as a list that knows no such key is looked through. */
export async function pageOfMeant<T>(
  read: (page: PageRequest) => Promise<Page<T>>,
  page: PageRequest,
  isMeant: (thing: T) => boolean,
): Promise<Page<T>> {
  let found = await read(page);
  const { previous } = found;
  for (let nth = 1; ; nth++) {
    const items = found.items.filter(isMeant);
    const { next } = found;
    if (items.length > 0 || nth >= mostLookedThrough || next === undefined)
      return { items, ...(next ? { next } : {}), ...(previous ? { previous } : {}) };
    found = await read({ ...page, cursor: next });
  }
}

export type Position = Record<string, string>;

const CursorBody = z.strictObject({
  d: z.enum(["next", "previous"]),
  p: z.record(z.string().max(40), z.string().max(200)),
});
type CursorBody = z.infer<typeof CursorBody>;

/** Opaque page cursors: signed, and bound to the query they came from. */
export interface Cursors {
  sign(scope: string[], body: CursorBody): string;
  /** @throws ValidationFailed `cursor_invalid` for one that was not given out for this very query. */
  open(scope: string[], cursor: string): CursorBody;
}

export function signedCursors(key: string): Cursors {
  function signature(scope: string[], payload: string): Buffer {
    return createHmac("sha256", key)
      .update(JSON.stringify([scope, payload]))
      .digest()
      .subarray(0, 16);
  }
  return {
    sign(scope, body) {
      const payload = Buffer.from(JSON.stringify(body)).toString("base64url");
      return `${payload}.${signature(scope, payload).toString("base64url")}`;
    },
    open(scope, cursor) {
      const [payload = "", given = ""] = cursor.slice(0, 2000).split(".");
      const signed = Buffer.from(given, "base64url");
      const expected = signature(scope, payload);
      if (signed.length !== expected.length || !timingSafeEqual(signed, expected)) throw cursorInvalid();
      return CursorBody.parse(JSON.parse(Buffer.from(payload, "base64url").toString("utf8")));
    },
  };
}

function cursorInvalid(): ValidationFailed {
  return new ValidationFailed("cursor_invalid", { issues: [{ pointer: "/cursor", code: "cursor_invalid" }] });
}

interface PageQuery<T> {
  page: PageRequest;
  cursors: Cursors;
  scope: string[];
  keyNames: readonly string[];
  fixed: Record<string, string>;
  query(start: Position | undefined, limit: number, forward: boolean): Promise<Attributes[]>;
  /** Those of the items that can be read. */
  read(items: Attributes[]): Promise<T[]>;
}

/** One page and the cursors to its neighbours; reads one item more than it shows, to know whether there is a next. */
export async function readPage<T>(input: PageQuery<T>): Promise<Page<T>> {
  const { page, cursors, scope, fixed } = input;
  const from = page.cursor === undefined ? undefined : cursors.open(scope, page.cursor);
  const backwards = from?.d === "previous";
  const forward = (page.oldestFirst ?? false) !== backwards;
  const start = from && { ...from.p, ...fixed };
  const found = await input.query(start, page.limit + 1, forward);
  const hasMore = found.length > page.limit;
  const shown = found.slice(0, page.limit);
  if (backwards) shown.reverse();

  function cursorAt(item: Attributes | undefined, direction: CursorBody["d"]): string | undefined {
    if (!item) return undefined;
    const entries = input.keyNames
      .filter((name) => !(name in fixed))
      .map((name) => [name, String(item[name])]);
    return cursors.sign(scope, { d: direction, p: Object.fromEntries(entries) });
  }

  const next = (backwards ? from !== undefined : hasMore) ? cursorAt(shown.at(-1), "next") : undefined;
  const previous = (backwards ? hasMore : from !== undefined) ? cursorAt(shown[0], "previous") : undefined;
  const items = await input.read(shown);
  return { items, ...(next ? { next } : {}), ...(previous ? { previous } : {}) };
}
