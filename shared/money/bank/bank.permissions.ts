import { definePermissions } from "#shared/permissions.ts";

/** The bank's lines are finance's alone; nobody who trades sees who else paid. */
export const bankPermissions = definePermissions("bankLine", {
  read: { allow: ["finance:any"] },
  bring: { allow: ["finance:any"] },
  decide: { allow: ["finance:any"] },
});
