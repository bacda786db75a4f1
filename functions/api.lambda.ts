import { handle } from "hono/aws-lambda";
import { apiApp } from "./api.app.ts";
import { openPlatform } from "./platform/platform.ts";

/** The JSON API, behind the HTTP API. */
export const handler = handle(apiApp(openPlatform(process.env)));
