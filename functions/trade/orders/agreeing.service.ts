import { verb } from "#functions/platform/verbs/verb.ts";
import { RuleBroken } from "#shared/errors.ts";
import { dayIn } from "#shared/terms/time-zones.ts";
import { sideOf } from "#shared/trade/inquiries/sides.ts";
import { agreedTo, lastOf, proposed } from "#shared/trade/orders/changes.ts";
import { deadlineOf } from "#shared/trade/orders/deadlines.ts";
import { orderPermissions } from "#shared/trade/orders/order.permissions.ts";
import { orderProcess } from "#shared/trade/orders/order.process.ts";
import { CancelOrder, type Order, Propose } from "#shared/trade/orders/order.ts";
import { dayAfter } from "#shared/trade/quotations/rules.ts";
import { countNoted } from "./count-noted.ts";
import { anOrder } from "./order-abouts.ts";

/** Longer than that nobody means to wait. */
export const maximumDelayDays = 365;

/**
 * Asks the other side for more time, or to cancel.
 * @throws RuleBroken `order_already_asked`, `order_not_so_far`; `delay_not_later`, `delay_far` at the day; TooManyRequests
 */
export const proposeChange = verb({
  permission: orderPermissions.agree,
  of: anOrder,
  input: Propose,
  version: "optional",
  step: orderProcess.steps.propose,
  rule({ ctx, thing, input }) {
    if (input.what === "delay") refuseOddDelay(thing, input.until ?? "", ctx.now);
  },
  limits: (call) => countNoted(call),
  write: ({ person, thing, input, now }) => ({ changes: proposed(input, sideOf(thing, person), now) }),
});

/** Agrees to what the other side asks. @throws RuleBroken `order_nothing_asked` */
export const agreeToChange = verb({
  permission: orderPermissions.agree,
  of: anOrder,
  version: "required",
  step: orderProcess.steps.agree,
  write: ({ person, thing, now }) => ({ changes: agreedTo(thing, sideOf(thing, person), now) }),
});

/** Says no to what the other side asks, or takes one's own back. @throws RuleBroken `order_nothing_asked` */
export const dismissChange = verb({
  permission: orderPermissions.agree,
  of: anOrder,
  version: "optional",
  step: orderProcess.steps.dismiss,
  write: ({ person, thing, now }) => ({
    changes: { proposal: undefined, ...lastOf("dismissed", sideOf(thing, person), now) },
  }),
});

/**
 * Cancels at once: while nothing is paid, or where the other side is late and nothing is shipped.
 * @throws RuleBroken `order_cancel_by_agreement`, where the other side has to agree
 */
export const cancelOrder = verb({
  permission: orderPermissions.agree,
  of: anOrder,
  input: CancelOrder,
  version: "optional",
  step: orderProcess.steps.cancel,
  write({ person, thing, input, now }) {
    const by = sideOf(thing, person);
    return {
      changes: { cancelled: { by, ...input }, proposal: undefined, ...lastOf("cancelled", by, now) },
    };
  },
});

/** A new day is later than the one that stands, and not further than anybody means. */
function refuseOddDelay(order: Order, until: string, now: Date): void {
  const deadline = deadlineOf(order);
  if (deadline?.end !== "late" || deadline.waitsFor !== "exporter") throw new RuleBroken("order_not_so_far");
  const standing = dayIn(order.zone, Date.parse(deadline.at) - 1);
  const today = dayIn(order.zone, now.getTime());
  const at = (code: string, params = {}) =>
    new RuleBroken(code, { params, issues: [{ pointer: "/until", code, params }] });
  if (until <= standing || until < today) throw at("delay_not_later");
  const furthest = dayAfter(standing > today ? standing : today, maximumDelayDays);
  if (until > furthest) throw at("delay_far", { maximum: maximumDelayDays });
}
