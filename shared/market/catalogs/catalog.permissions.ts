import { definePermissions } from "#shared/permissions.ts";

export const catalogPermissions = definePermissions("catalog", {
  read: { allow: ["anyone:public", "attache:curator", "officer:any", "admin:any"] },
  desk: { allow: ["attache:any"] },
  create: { allow: ["attache:market"], sees: "read" },
  edit: { allow: ["attache:curator+market"], sees: "read" },
  insight: { allow: ["attache:curator", "officer:any"], sees: "read" },
});
