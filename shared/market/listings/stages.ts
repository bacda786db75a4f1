export const listingStages = ["draft", "published", "paused", "withdrawn", "removed"] as const;
