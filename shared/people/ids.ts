import { idKind } from "#shared/ids.ts";

export const personIds = idKind("person", "prs");
export const auditIds = idKind("audit", "aud");
/** Of the businesses that people belong to. */
export const profileIds = idKind("profile", "prf");
