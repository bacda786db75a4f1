import { Conflict } from "#shared/errors.ts";
import { defineProcess } from "#shared/process.ts";
import { listingPermissions, listingSubject } from "./listing.permissions.ts";
import type { Listing } from "./listing.ts";
import { listingStages } from "./stages.ts";

const refusal = ({ stage }: Listing) =>
  new Conflict(stage === "removed" ? "listing_removed_by_us" : "listing_stage_conflict");

/** The life of a listing: a draft, then published and paused by turns; withdrawn from anywhere, for good. What we remove stays so until the measure ends. */
export const listingProcess = defineProcess<Listing>()({
  noun: "listing",
  stages: listingStages,
  first: "draft",
  subject: ({ profileId, stage }) => listingSubject({ profileId, stage }),
  steps: {
    publish: {
      by: listingPermissions.edit,
      ways: [{ from: ["draft", "paused"], to: "published" }],
      marks: { field: "publishedAt" },
      refusal,
      follows: ["search finds it"],
    },
    pause: {
      by: listingPermissions.edit,
      ways: [{ from: ["published"], to: "paused" }],
      refusal,
      follows: ["search forgets it"],
    },
    withdraw: {
      by: listingPermissions.edit,
      ways: [{ from: ["draft", "published", "paused"], to: "withdrawn" }],
      refusal,
      follows: ["search forgets it"],
    },
    /** What is withdrawn stays as it was; its copy can be changed. */
    edit: {
      by: listingPermissions.edit,
      ways: [{ from: ["draft", "published", "paused"] }],
      refusal,
    },
    remove: {
      by: "system",
      ways: [{ from: ["published", "paused"], to: "removed" }],
      follows: ["search forgets it"],
    },
    restore: {
      by: "system",
      ways: [
        { from: ["removed"], to: "published" },
        { from: ["removed"], to: "paused" },
      ],
      follows: ["search finds it again"],
    },
  },
});
