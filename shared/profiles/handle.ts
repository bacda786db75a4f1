import { z } from "zod";

const reserved = new Set(["new", "edit", "api", "admin", "me", "rantau", "id", "en", "help", "about"]);

/** A profile's name in addresses: `/en/exporters/kopi-sumber-rejeki`. Unique over the site. */
export const Handle = z
  .string()
  .trim()
  .toLowerCase()
  .min(3)
  .max(40)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: "handle_malformed" })
  .refine((handle) => !reserved.has(handle), { error: "handle_reserved" });
export type Handle = z.infer<typeof Handle>;
