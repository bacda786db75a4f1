import type { Slice } from "#functions/platform/slice.ts";

/** How an order is paid to us, and how its money follows what becomes of it: held, released, given back. */
export const orderMoney: Slice = {
  name: "order-money",
  api: async () => (await import("./order-money.api.ts")).orderMoneyApi,
  description: async () => (await import("./order-money.description.ts")).orderMoneyDescription,
  site: async () => (await import("./order-money.site.tsx")).orderMoneySite,
  reactions: async () => (await import("./order-money.reactions.ts")).orderMoneyReactions,
  mails: async () => [(await import("./order-money.mails.ts")).holdingMail],
};
