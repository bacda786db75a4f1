import { definePermissions } from "#shared/permissions.ts";

export const personPermissions = definePermissions("person", {
  grant: { allow: ["admin:any"] },
});

export const auditPermissions = definePermissions("audit", {
  read: { allow: ["admin:any"] },
});
