import type { Slice } from "#functions/platform/slice.ts";
import { reviewIds } from "#shared/trade/ids.ts";
import { reviewPermissions } from "#shared/trade/reviews/review.permissions.ts";

/** What buyers and exporters say of each other after an order, and of nothing else. */
export const reviews: Slice = {
  name: "reviews",
  ids: [reviewIds],
  permissions: reviewPermissions,
  records: async () => [(await import("./reviews.records.ts")).reviewRecord],
  api: async () => (await import("./reviews.api.ts")).reviewsApi,
  description: async () => (await import("./reviews.description.ts")).reviewsDescription,
  site: async () => (await import("./reviews.site.tsx")).reviewsSite,
  reactions: async () => (await import("./reviews.reactions.ts")).reviewReactions,
  mails: async () => [(await import("./reviews.mails.ts")).reviewMail],
};
