export const catalogStages = ["draft", "published"] as const;
