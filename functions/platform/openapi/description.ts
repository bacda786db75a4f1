import type * as z from "zod";

/** What a slice says of its part of the API beside its routes; loaded with the description alone. */
export interface ApiDescription {
  /** Of each tag that its routes bring. */
  tags?: Readonly<Record<string, string>>;
  /** Schemas by the names under which they stand in the description. */
  schemas?: Readonly<Record<string, z.ZodType>>;
}
