export const measureStages = ["standing", "appealed", "upheld", "lifted", "ended"] as const;
