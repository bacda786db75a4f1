import { definePermissions } from "#shared/permissions.ts";

/** What somebody saved is for nobody else to see: each finds their own alone. */
export const savedListingPermissions = definePermissions("savedListing", {
  list: { allow: ["person:any"] },
  save: { allow: ["person:any"] },
});
