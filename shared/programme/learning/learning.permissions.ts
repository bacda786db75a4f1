import { definePermissions } from "#shared/permissions.ts";

/** Everyone reads; each keeps their own progress, whoever they are here; officers see numbers and no one person. */
export const learningPermissions = definePermissions("learning", {
  read: { allow: ["anyone:any"] },
  own: { allow: ["person:any"] },
  prove: { allow: ["anyone:any"] },
  count: { allow: ["officer:any"] },
});
