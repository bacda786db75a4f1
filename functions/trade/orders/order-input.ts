import { nest } from "#functions/platform/http/form.ts";
import { tidyRows } from "#functions/platform/http/form-rows.ts";
import { parseTyped, type TypedField } from "#functions/platform/http/typed-fields.ts";
import type { Locale } from "#shared/locales.ts";
import { readDay } from "#shared/terms/days.ts";
import { decimalMarkOf, readCount } from "#shared/terms/figures.ts";
import { readGrams, readMillimetres } from "#shared/terms/measures.ts";
import { Propose } from "#shared/trade/orders/order.ts";
import { IssueShippingPapers } from "#shared/trade/orders/order-paper.ts";
import { ReportPayment } from "#shared/trade/orders/payment.ts";
import { maximumPackages, ReceiveOrder, ShipOrder } from "#shared/trade/orders/shipment.ts";
import type { FieldValues, FormState } from "#web/form-state.ts";

/** Each reads a form's fields as a verb's input. @throws ValidationFailed with every fault at its field */
export function readPaidForm(values: FieldValues): ReportPayment {
  return parseTyped(ReportPayment, nest(values), [{ names: /^paidOn$/, read: readDay }]);
}

export function readProposeForm(values: FieldValues): Propose {
  return parseTyped(Propose, nest(values), [{ names: /^until$/, read: readDay }]);
}

export function readShipmentNumber({ shipment }: FieldValues): IssueShippingPapers {
  return parseTyped(IssueShippingPapers, { shipment }, [
    { names: /^shipment$/, read: (text) => readCount(text, ".") },
  ]);
}

export function readReceiveForm(values: FieldValues, locale: Locale): ReceiveOrder {
  return parseTyped(ReceiveOrder, nest(values), quantities(locale));
}

export function readShipForm(values: FieldValues, locale: Locale): ShipOrder {
  const decimal = decimalMarkOf(locale);
  const { isLast, ...typed } = tidyPackages(values);
  const fields: TypedField[] = [
    ...quantities(locale),
    { names: /^(?:shippedOn|deliveryOn)$/, read: readDay },
    { names: /^packing\.\d+\.(length|width|height)Mm$/, read: (text) => readMillimetres(text, decimal) },
    { names: /^packing\.\d+\.(net|gross)Grams$/, read: (text) => readGrams(text, decimal) },
    { names: /^packing\.\d+\.unitsPerCarton$/, read: (text) => readCount(text, decimal) },
  ];
  const tree = nest(typed);
  return parseTyped(ShipOrder, { ...tree, packing: byPlace(tree.packing), isLast: isLast === "yes" }, fields);
}

/** The parcels stand where their faults are told of. */
export function tidyShipForm(form: FormState): FormState {
  return { ...form, values: tidyPackages(form.values) };
}

function tidyPackages(values: FieldValues): FieldValues {
  return tidyRows(values, { packages: maximumPackages });
}

/** `nest` makes a list of what is numbered; how lines are packed is told by their place, and not of all of them. */
function byPlace(packing: unknown): object | undefined {
  if (!Array.isArray(packing)) return packing as object | undefined;
  return Object.fromEntries(packing.map((it, at) => [String(at), it]).filter(([, it]) => it !== undefined));
}

function quantities(locale: Locale): TypedField[] {
  return [{ names: /^quantities\.\d+$/, read: (text) => readCount(text, decimalMarkOf(locale)) }];
}
