import { handle } from "hono/aws-lambda";
import { openPlatform } from "./platform/platform.ts";
import { siteApp } from "./site.app.tsx";

/** Every page, behind the HTTP API. */
export const handler = handle(siteApp(openPlatform(process.env)));
