import * as z from "zod";

/** What `problemOf` answers, as the description tells it; made for it alone. */
export function problemSchema() {
  const fault = z.strictObject({
    pointer: z.string().meta({ description: "Where in the input (RFC 6901).", examples: ["/text"] }),
    code: z.string().meta({ examples: ["value_required"] }),
    detail: z.string(),
  });
  return z
    .strictObject({
      type: z.url().meta({ description: "Where the code is explained." }),
      title: z.string(),
      status: z.int().min(400).max(599),
      code: z.string().meta({ description: "Stable; for programs.", examples: ["input_invalid"] }),
      detail: z.string().meta({ description: "For people, in the language of Accept-Language." }),
      requestId: z.string(),
      errors: z.array(fault).optional(),
    })
    .meta({ description: "What was wrong, and what to do (RFC 9457)." });
}
