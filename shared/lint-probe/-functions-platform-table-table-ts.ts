import * as probed from "#functions/platform/table/table.ts";

export const probe = probed;
