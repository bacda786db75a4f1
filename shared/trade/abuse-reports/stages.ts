export const abuseReportStages = ["open", "handled"] as const;
