import { definePermissions } from "#shared/permissions.ts";

/** Whoever is signed in may say what is wrong with a listing that they see; to read it is the officers' and admins'. */
export const listingReportPermissions = definePermissions("listingReport", {
  send: { allow: ["person:any"] },
  read: { allow: ["officer:any", "admin:any"] },
  handle: { allow: ["officer:any", "admin:any"] },
});
