import * as probed from "node:fs";

export const probe = probed;
