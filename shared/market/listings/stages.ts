export const listingStages = ["draft", "published", "paused", "withdrawn"] as const;
