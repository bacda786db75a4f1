export const listingReportStages = ["open", "handled"] as const;
