import type { ApiDescription } from "#functions/platform/openapi/description.ts";
import { Outcomes } from "#shared/trade/outcomes/outcome.ts";

export const outcomesDescription: ApiDescription = {
  tags: { outcomes: "What came of trade: quotations, orders, their value by currency and market." },
  schemas: { Outcomes },
};
