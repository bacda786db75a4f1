import { definePermissions } from "#shared/permissions.ts";

export const reconciliationPermissions = definePermissions("reconciliation", {
  read: { allow: ["finance:any"] },
});
