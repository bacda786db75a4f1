import { idKind } from "#shared/ids.ts";

export const personIds = idKind("person", "prs");
/** Of what was decided about something that broke our rules. */
export const measureIds = idKind("measure", "msr");
export const auditIds = idKind("audit", "aud");
/** Of the businesses that people belong to. */
export const profileIds = idKind("profile", "prf");
