import * as probed from "hono";

export const probe = probed;
