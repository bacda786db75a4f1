import { add } from "#functions/platform/table/write.ts";
import { verb } from "#functions/platform/verbs/verb.ts";
import { RuleBroken } from "#shared/errors.ts";
import { sideOf } from "#shared/trade/inquiries/sides.ts";
import { finished, lastOf } from "#shared/trade/orders/changes.ts";
import { orderPermissions } from "#shared/trade/orders/order.permissions.ts";
import { orderProcess } from "#shared/trade/orders/order.process.ts";
import { maximumNotes, WriteNote } from "#shared/trade/orders/order.ts";
import { refuseEnded } from "#shared/trade/orders/order-refusals.ts";
import { countNoted } from "./count-noted.ts";
import { anOrder } from "./order-abouts.ts";
import { orderNoteRecord } from "./orders.records.ts";

/** Begins to make the goods. @throws RuleBroken `order_deposit_unpaid` and the like */
export const startOrder = verb({
  permission: orderPermissions.fulfil,
  of: anOrder,
  version: "optional",
  step: orderProcess.steps.start,
  write: ({ now }) => ({ changes: lastOf("started", "exporter", now) }),
});

/** Says that the goods are made and packed. @throws RuleBroken `order_not_so_far` and the like */
export const finishOrder = verb({
  permission: orderPermissions.fulfil,
  of: anOrder,
  version: "optional",
  step: orderProcess.steps.finish,
  write: ({ thing, now }) => ({ changes: finished(thing, now) }),
});

/**
 * Tells the other side how it goes on.
 * @throws RuleBroken `order_completed`, `order_cancelled`, `order_notes_full`; TooManyRequests
 */
export const writeOrderNote = verb({
  permission: orderPermissions.agree,
  of: anOrder,
  input: WriteNote,
  rule({ thing: { stage, noteCount } }) {
    refuseEnded(stage);
    if (noteCount >= maximumNotes)
      throw new RuleBroken("order_notes_full", { params: { maximum: maximumNotes } });
  },
  limits: (call) => countNoted(call),
  write({ person, thing, input: { text }, now }) {
    const number = thing.noteCount + 1;
    const from = sideOf(thing, person);
    const note = add(orderNoteRecord, { orderId: thing.id, number, from, authorId: person.id, text });
    return { changes: { noteCount: number, ...lastOf("noted", from, now) }, writes: [note] };
  },
});
