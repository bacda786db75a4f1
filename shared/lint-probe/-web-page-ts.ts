import * as probed from "#web/page.ts";

export const probe = probed;
