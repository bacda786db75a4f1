import { Gone, NotFound } from "#shared/errors.ts";
import { everyPerson } from "#shared/permissions.ts";
import { defineProcess } from "#shared/process.ts";
import { profilePermissions, profileSubject } from "./profile.permissions.ts";

export const invitationStages = ["open", "accepted"] as const;

/** What of an invitation its life depends on. */
interface InvitationState {
  profileId: string;
  stage: (typeof invitationStages)[number];
}

/** The life of an invitation: whom it was sent to accepts it, or an owner takes it back, and then it is gone. */
export const invitationProcess = defineProcess<InvitationState>()({
  noun: "invitation",
  stages: invitationStages,
  first: "open",
  subject: ({ profileId }) => profileSubject({ id: profileId }),
  steps: {
    accept: {
      by: everyPerson,
      ways: [{ from: ["open"], to: "accepted" }],
      settled: ["accepted"],
      refusal: () => new Gone("invitation_gone"),
      follows: ["they are a member"],
    },
    revoke: {
      by: profilePermissions.manage,
      ways: [{ from: ["open"] }],
      refusal: () => new NotFound(),
      follows: ["it is removed"],
    },
  },
});
