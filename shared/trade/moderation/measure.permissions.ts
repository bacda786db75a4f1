import { definePermissions } from "#shared/permissions.ts";

const desk = ["officer:any", "admin:any"] as const;

/** What is done about something that breaks our rules. Whom it is about appeals by a link that only we can write. */
export const measurePermissions = definePermissions("measure", {
  take: { allow: desk },
  read: { allow: desk },
  lift: { allow: desk },
  decide: { allow: desk },
  appeal: { allow: ["anyone:any"] },
});
