import { definePermissions, type Subject, subjectFor } from "#shared/permissions.ts";

export const requestPermissions = definePermissions("request", {
  send: { allow: ["person:any"] },
  read: { allow: ["person:buyer", "attache:market", "officer:any", "admin:any"] },
  answer: { allow: ["attache:market"], sees: "read" },
  forward: { allow: ["attache:market"], sees: "read" },
  close: { allow: ["person:buyer"], sees: "read" },
  desk: { allow: ["attache:any"] },
});

export function requestSubject({ market, buyerId }: { market: string; buyerId?: string }): Subject {
  return subjectFor(requestPermissions, { market, buyerId });
}
