import type { SendingLimit } from "#shared/sending-limit.ts";
import { inquiryLimits } from "#shared/trade/inquiries/sending-limits.ts";

export const rfqLimits: readonly SendingLimit[] = [
  { code: "rfqs_too_fast", within: "sender", seconds: 600, limit: 3 },
];

/** Its threads count as the inquiries of a day that they are; the limit of some minutes is that of requests instead. */
export const threadLimits: readonly SendingLimit[] = inquiryLimits.filter(({ seconds }) => seconds > 600);
