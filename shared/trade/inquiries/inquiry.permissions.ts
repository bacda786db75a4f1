import { definePermissions } from "#shared/permissions.ts";

export const inquiryPermissions = definePermissions("inquiry", {
  send: { allow: ["person:public"] },
  read: { allow: ["person:member", "person:buyer"] },
  reply: { allow: ["person:member", "person:buyer"], sees: "read" },
});
