import * as z from "zod";
import { withoutMarks } from "#shared/text.ts";

const reserved = new Set(["new", "edit", "api", "admin", "rantau", "help", "about"]);

/** A profile's name in addresses: `/en/exporters/kopi-sumber-rejeki`. Unique over the site. */
export const Handle = z
  .string()
  .overwrite(withoutMarks)
  .toLowerCase()
  .min(3)
  .max(40)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: "handle_malformed" })
  .refine((handle) => !reserved.has(handle), { error: "handle_reserved" })
  .meta({ description: "A business's name in addresses.", examples: ["kopi-sumber-rejeki"] });
export type Handle = z.infer<typeof Handle>;

/** How long a handle that a business gave up leads on to its new one, and is nobody else's. */
export const handleRestDays = 365;

/** A handle made of a business's name, for whoever would rather not think one up; undefined where none comes of it. */
export function handleFromName(name: string): string | undefined {
  const words = name
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^a-z0-9]/)
    .filter((word) => word !== "");
  return Handle.safeParse(words.join("-").slice(0, 40).replace(/-$/, "")).data;
}

const maximumTries = 12;

/** What a business would be called by, the best first: its name, its name and place, and these numbered. */
export function handlesFor(name: string, place: string): string[] {
  const own = handleFromName(name);
  const placed = handleFromName(`${(own ?? "usaha").slice(0, 24)} ${place}`);
  const base = (own ?? placed ?? "usaha").slice(0, 36).replace(/-$/, "");
  const numbered = Array.from({ length: maximumTries }, (_, at) => `${base}-${at + 2}`);
  return [own, placed, ...numbered].filter((it) => it !== undefined);
}
