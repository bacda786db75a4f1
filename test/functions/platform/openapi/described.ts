import { openApiDocument } from "#functions/platform/openapi/openapi.ts";
import { partOf } from "#functions/platform/slice.ts";
import { slices } from "#functions/slices.ts";
import { siteUrl } from "#test/support/world.ts";

export const routes = await partOf(slices, "api");
/** The description as programs read it. */
export const document: Awaited<ReturnType<typeof openApiDocument>> = JSON.parse(
  JSON.stringify(await openApiDocument(routes, slices, { siteUrl })),
);
