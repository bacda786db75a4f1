import { idKind } from "#shared/ids.ts";

export const invitationIds = idKind("invitation", "inv");
export const listingIds = idKind("listing", "lst");
export const photoIds = idKind("photo", "pho");
export const certificateIds = idKind("certificate", "crt");
export const catalogIds = idKind("catalog", "cat");
export const savedSearchIds = idKind("savedSearch", "sea");
