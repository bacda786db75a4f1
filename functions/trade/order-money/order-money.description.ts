import type { ApiDescription } from "#functions/platform/openapi/description.ts";
import { ShownOrderMoney } from "#shared/trade/order-money/shown.ts";

export const orderMoneyDescription: ApiDescription = { schemas: { OrderMoney: ShownOrderMoney } };
