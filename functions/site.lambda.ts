import { handle } from "hono/aws-lambda";
import { openPlatform } from "./platform/platform.ts";
import { siteApp } from "./site.app.tsx";

const app = siteApp(openPlatform(process.env)).then(handle);

/** Every page, behind the HTTP API. */
export const handler: Awaited<typeof app> = async (event, context) => (await app)(event, context);
