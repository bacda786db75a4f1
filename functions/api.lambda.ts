import { apiApp } from "./api.app.ts";
import { httpHandler } from "./platform/http/lambda.ts";
import { openPlatform } from "./platform/platform.ts";

/** The JSON API, behind the HTTP API. */
export const handler = httpHandler(apiApp(openPlatform(process.env)));
