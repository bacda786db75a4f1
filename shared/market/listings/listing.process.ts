import { Conflict } from "#shared/errors.ts";
import { defineProcess } from "#shared/process.ts";
import { listingPermissions, listingSubject } from "./listing.permissions.ts";
import type { Listing } from "./listing.ts";
import { listingStages } from "./stages.ts";

const refusal = () => new Conflict("listing_stage_conflict");

/** The life of a listing: a draft, then published and paused by turns; withdrawn from anywhere, for good. */
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
  },
});
