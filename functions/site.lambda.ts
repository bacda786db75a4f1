import { httpHandler } from "./platform/http/lambda.ts";
import { openPlatform } from "./platform/platform.ts";
import { siteApp } from "./site.app.tsx";

/** Every page, behind the HTTP API. */
export const handler = httpHandler(siteApp(openPlatform(process.env)));
