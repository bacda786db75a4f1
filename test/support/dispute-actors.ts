import type { Actor, Person } from "#shared/people/people/person.ts";
import { Order } from "#shared/trade/orders/order.ts";

export const profileId = "prf_01ARZ3NDEKTSV4RRFFQ69G5FAV";
export const buyerId = "prs_01ARZ3NDEKTSV4RRFFQ69G5FAB";

export type DisputeActor =
  | "buyer"
  | "exporter"
  | "attache"
  | "otherAttache"
  | "operator"
  | "buyerWhoIsAttache"
  | "exporterWhoIsAdmin"
  | "stranger"
  | "nobody";

interface Ids {
  buyerId: string;
  profileId: string;
  /** Of everybody else, by what their ids end with. */
  personId(end: string): string;
}
const fixed: Ids = { buyerId, profileId, personId: (end) => `prs_01ARZ3NDEKTSV4RRFFQ69G5F${end}` };

/** Everyone who may try something with a dispute, those among them who are a side and hold an office. */
export function actorsOfDispute(ids: Ids = fixed): Record<DisputeActor, Actor> {
  const person = (id: string, parts: Partial<Person> = {}): Actor => ({
    kind: "person",
    person: { id, roles: [], markets: [], memberships: [], locale: "en", ...parts } as unknown as Person,
  });
  const memberships = [{ profileId: ids.profileId, role: "owner" as const }];
  const elsewhere = [{ profileId: `${ids.profileId.slice(0, -2)}ZZ`, role: "owner" as const }];
  return {
    buyer: person(ids.buyerId),
    exporter: person(ids.personId("AX"), { memberships }),
    attache: person(ids.personId("AT"), { roles: ["attache"], markets: ["JP"] }),
    otherAttache: person(ids.personId("AW"), { roles: ["attache"], markets: ["TW"] }),
    operator: person(ids.personId("AP"), { roles: ["admin"] }),
    buyerWhoIsAttache: person(ids.buyerId, { roles: ["attache"], markets: ["JP"] }),
    exporterWhoIsAdmin: person(ids.personId("AY"), { memberships, roles: ["admin"] }),
    stranger: person(ids.personId("AS"), { memberships: elsewhere }),
    nobody: { kind: "anonymous" } as Actor,
  };
}

interface Begun {
  isPaid: boolean;
  isReported: boolean;
  isShort: boolean;
  refundedMinor: number;
  shipped: number[];
  received: number[];
  at: string;
}

/** An order of 10 and 20 for US$90, a third of it paid first, that has been shipped. */
export function orderToDispute(begun: Begun): Order {
  const { isPaid, isReported, isShort, refundedMinor, shipped, received, at } = begun;
  const payment = {
    number: 1,
    purpose: "balance",
    method: "bank_transfer",
    amountMinor: 6_000,
    paidOn: at.slice(0, 10),
  };
  const isAllThere = shipped.every((it, line) => it === received[line]);
  return Order.parse({
    ...{ id: "ord_01ARZ3NDEKTSV4RRFFQ69G5FAV", number: "O-2031-0001", origin: "quotation" },
    ...{ inquiryId: "inq_01ARZ3NDEKTSV4RRFFQ69G5FAV", profileId, buyerId },
    stage: isAllThere ? "received" : "shipped",
    ...{ listingTitle: { en: "Basket" }, exporterName: "Bambu", exporterHandle: "bambu" },
    company: { name: "Sakura (demo)", kind: "importer", country: "JP" },
    ...{ destinationCountry: "JP", total: { amountMinor: 9_000, currency: "USD" }, depositMinor: 3_000 },
    payment: { depositPercent: 33, balance: "against_documents" },
    ...{ leadTimeDays: 30, zone: "Asia/Jakarta", ordered: [10, 20], shipped, received },
    ...(isShort ? { isShort } : {}),
    ...(refundedMinor > 0 ? { refundedMinor } : {}),
    payments: isReported ? [{ ...payment, state: "reported", reportedAt: at }] : [],
    ...{ depositPaidAt: at, ...(isPaid ? { balancePaidAt: at } : {}) },
    ...{ shippedAt: at, lastShippedAt: at, ...(isAllThere ? { receivedAt: at } : {}) },
    last: { event: "shipped", by: "exporter", at },
    ...{ version: 1, createdAt: at, updatedAt: at },
  });
}
