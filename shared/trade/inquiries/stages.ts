export const inquiryStages = ["new", "answered", "closed"] as const;
