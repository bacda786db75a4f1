import type { Entry } from "../ledger/account.ts";
import type { ProviderMovement } from "../payments/provider-requests.ts";
import type { Found } from "./reconciliation.ts";

/** What stands on one side, of either kind. */
interface Line {
  where: string;
  currency: string;
  amountMinor: number;
  /** Whether the other side must have it; what is too new or too old may be matched, and is not missed. */
  isDue: boolean;
}

/** An entry of an order's account with the provider. */
export type CardEntry = Pick<Entry, "postingId" | "currency" | "amountMinor" | "at">;

interface Window {
  /** Of movements before this moment there must be postings. */
  movedBefore: string;
  /** Of postings from this moment on there must be movements. */
  postedSince: string;
}

/**
 * Compares what the provider says that it moved for one order with the order's entries. Each is matched with one of the
 * same currency and amount; what is left over on both sides and goes the same way differs in its amount.
 */
export function compareOrder(
  orderId: string,
  movements: readonly ProviderMovement[],
  entries: readonly CardEntry[],
  { movedBefore, postedSince }: Window,
): Found[] {
  const isMoved = ({ at }: { at: string }) => at < movedBefore;
  const isPosted = ({ at }: CardEntry) => at >= postedSince;
  const isFee = ({ postingId }: CardEntry) => postingId.startsWith("fee:");
  const moneyDiffers = matched(
    orderId,
    movements.map((it) => ({ ...movedLine(it), isDue: isMoved(it) })),
    unexchanged(entries.filter((it) => !isFee(it))).map((it) => ({ ...lineOf(it), isDue: isPosted(it) })),
  );
  // What is not known here at all lacks its fee as well, which need not be said.
  const unknown = new Set(moneyDiffers.flatMap((it) => (it.what === "missing_here" ? [it.where] : [])));
  const feesDiffer = matched(
    orderId,
    movements
      .filter(({ id, feeMinor }) => feeMinor > 0 && !unknown.has(id))
      .map((it) => ({ ...feeLine(it), isDue: isMoved(it) })),
    entries.filter(isFee).map((it) => ({ ...lineOf(it), isDue: isPosted(it) })),
  );
  return [...moneyDiffers, ...feesDiffer.map((it): Found => ({ ...it, what: "fee_differs" }))];
}

const lineOf = ({ postingId, currency, amountMinor }: CardEntry) => ({
  ...{ where: postingId, currency, amountMinor },
});

/** As the ledger takes it: a fee that was given back is part of the whole. */
function movedLine({ id, whole, feeMinor }: ProviderMovement): Omit<Line, "isDue"> {
  const given = feeMinor < 0 ? 0 - feeMinor : 0;
  return { where: id, currency: whole.currency, amountMinor: whole.amountMinor + given };
}

function feeLine({ id, whole, feeMinor }: ProviderMovement): Omit<Line, "isDue"> {
  return { where: id, currency: whole.currency, amountMinor: 0 - feeMinor };
}

/** Without what was changed into another currency at once, and what it was changed from. */
function unexchanged(entries: readonly CardEntry[]): CardEntry[] {
  const left = [...entries];
  for (const out of entries.filter(({ postingId }) => postingId.startsWith("exchanged_out:"))) {
    left.splice(left.indexOf(out), 1);
    const from = left.findIndex(
      (it) => it.currency === out.currency && it.amountMinor === 0 - out.amountMinor,
    );
    if (from >= 0) left.splice(from, 1);
  }
  return left;
}

function matched(orderId: string, theirs: readonly Line[], ours: readonly Line[]): Found[] {
  const left = [...ours];
  const alone = theirs.filter((line) => {
    const at = left.findIndex((it) => it.currency === line.currency && it.amountMinor === line.amountMinor);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const found: Found[] = [];
  for (const { where, currency, amountMinor: expectedMinor, isDue } of alone) {
    if (!isDue) continue;
    const like = left.findIndex(
      (it) => it.isDue && it.currency === currency && Math.sign(it.amountMinor) === Math.sign(expectedMinor),
    );
    const [other] = like < 0 ? [] : left.splice(like, 1);
    found.push({
      what: other ? "amount_differs" : "missing_here",
      where: other ? `${where} ${other.where}` : where,
      ...{ orderId, currency, expectedMinor },
      ...(other ? { foundMinor: other.amountMinor } : {}),
    });
  }
  for (const { where, currency, amountMinor: foundMinor, isDue } of left)
    if (isDue) found.push({ what: "missing_there", where, orderId, currency, foundMinor });
  return found;
}
