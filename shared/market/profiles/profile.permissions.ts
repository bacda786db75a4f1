import { definePermissions } from "#shared/permissions.ts";

export const profilePermissions = definePermissions("profile", {
  read: { allow: ["anyone:public", "person:member", "officer:any", "admin:any"] },
  create: { allow: ["person:any"] },
  edit: { allow: ["person:member"], sees: "read" },
  manage: { allow: ["person:owner"], sees: "read" },
  readPrivate: { allow: ["person:member", "officer:any"], sees: "read" },
});
