import { definePermissions } from "#shared/permissions.ts";
import { inquiryPermissions } from "#shared/trade/inquiries/inquiry.permissions.ts";

/** What one side of a thread says of the other is the officers' and admins' to read, and nobody else's. */
export const abuseReportPermissions = definePermissions("abuseReport", {
  /** Of the thread, not of the report. */
  send: { allow: ["person:member", "person:buyer"], sees: inquiryPermissions.read },
  read: { allow: ["officer:any", "admin:any"] },
  handle: { allow: ["officer:any", "admin:any"] },
});
