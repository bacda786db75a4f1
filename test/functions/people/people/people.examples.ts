import type { ExamplesOf } from "#test/support/every-slice/example.ts";

/** What the routes of one's own account are tried with. */
export const examples: ExamplesOf = async () => ({
  "PUT /me/language": { body: { locale: "ja" } },
  "POST /account": { fields: { locale: "ja" } },
});
