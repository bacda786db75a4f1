import * as z from "zod";

export const rfqStages = ["open", "opened", "deciding", "decided", "cancelled", "lapsed"] as const;
export const RfqStage = z.enum(rfqStages);
export type RfqStage = z.infer<typeof RfqStage>;

/** Each exporter is asked once, and quotes once. */
export const maximumExporters = 10;
/** Listings that may be named of them, several of one exporter among them. */
export const maximumListings = 40;
/** How long quotations may be waited for. */
export const maximumOpenDays = 15;
/** How long a buyer has to decide after the quotations were opened. */
export const decisionDays = 30;
