import { profilePermissions } from "#shared/market/profiles/profile.permissions.ts";
import { definePermissions } from "#shared/permissions.ts";

export const listingPermissions = definePermissions("listing", {
  read: { allow: ["anyone:public", "person:member", "officer:any", "admin:any"] },
  create: { allow: ["person:member"], sees: profilePermissions.read },
  edit: { allow: ["person:member"], sees: "read" },
});
