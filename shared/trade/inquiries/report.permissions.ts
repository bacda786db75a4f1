import { definePermissions } from "#shared/permissions.ts";

/** Reports of abuse: what one side of a thread says of the other. */
export const reportPermissions = definePermissions("report", {
  read: { allow: ["admin:any"] },
  handle: { allow: ["admin:any"] },
});
