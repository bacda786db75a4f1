import * as z from "zod";

/** What a form has that takes one file straight to the blob store, beside the id that the file gets. */
export const uploadFormShape = {
  action: z.url().describe("Where the form is posted to, as `multipart/form-data`."),
  fields: z
    .record(z.string(), z.string())
    .describe("Parts of the form that stand before `file`, each as it is."),
  maximumBytes: z.int(),
  expiresAt: z.iso.datetime(),
};
