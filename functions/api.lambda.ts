import { handle } from "hono/aws-lambda";
import { apiApp } from "./api.app.ts";
import { openPlatform } from "./platform/platform.ts";

const app = apiApp(openPlatform(process.env)).then(handle);

/** The JSON API, behind the HTTP API. */
export const handler: Awaited<typeof app> = async (event, context) => (await app)(event, context);
