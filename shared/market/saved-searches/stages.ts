export const savedSearchStages = ["quiet", "waiting"] as const;
