import type { Child, FC } from "hono/jsx";
import { formatMoney } from "#shared/terms/money.ts";
import { changesBetween, type OfferChange, type OfferField } from "#shared/trade/quotations/changes.ts";
import type { RevisionLine } from "#shared/trade/quotations/quotation.ts";
import type { ShownRevision } from "#shared/trade/quotations/shown.ts";
import { lastDayText } from "#web/components/last-day.ts";
import { quantityText } from "#web/components/quantity.ts";
import { colon } from "#web/components/signs.ts";
import { Written } from "#web/components/written.tsx";
import { lookup } from "#web/messages.ts";
import { type PageContext, usePage } from "#web/page.ts";
import { packingText, paymentText } from "./offer-words.ts";

interface Pair {
  before: ShownRevision;
  after: ShownRevision;
}

/** What one revision changed of another, field by field: as it was, and as it is. */
export const RevisionChanges: FC<Pair> = ({ before, after }) => {
  const { t } = usePage();
  const changes = changesBetween(before, after);
  if (changes.length === 0) return <p class="hint">{t.quotations_no_changes({ number: before.number })}</p>;
  return (
    <table class="changes">
      <caption>{t.quotations_changes({ number: before.number })}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{t.quotations_before()}</th>
          <th scope="col">{t.quotations_after()}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <Change change={change} before={before} after={after} />
        ))}
      </tbody>
    </table>
  );
};

const Change: FC<Pair & { change: OfferChange }> = ({ change, before, after }) => {
  const page = usePage();
  const { t } = page;
  if (change.of === "offer")
    return (
      <Row
        name={lookup(t, `quotations_field_${change.field}`)}
        was={offerText(page, change.field, before)}
        is={offerText(page, change.field, after)}
      />
    );
  const of = (line: RevisionLine, revision: ShownRevision) => lineText(page, change.field, line, revision);
  const line = "after" in change ? change.after : change.before;
  return (
    <Row
      name={
        <>
          <Written texts={line.title} />
          {colon(page)}
          {lookup(t, `quotations_field_${change.field}`)}
        </>
      }
      was={"before" in change ? of(change.before, before) : undefined}
      is={"after" in change ? of(change.after, after) : undefined}
    />
  );
};

const Row: FC<{ name: Child; was?: string | undefined; is?: string | undefined }> = ({ name, was, is }) => (
  <tr>
    <th scope="row">{name}</th>
    <td dir="auto">{was ? <del>{was}</del> : "–"}</td>
    <td dir="auto">{is ? <ins>{is}</ins> : "–"}</td>
  </tr>
);

function offerText(page: PageContext, field: OfferField, revision: ShownRevision): string | undefined {
  const { t } = page;
  switch (field) {
    case "delivery":
      return `${revision.delivery.incoterm} ${revision.delivery.namedPlace}`;
    case "leadTimeDays":
      return t.inquiries_days({ count: revision.leadTimeDays });
    case "payment":
      return paymentText(page, revision.payment);
    case "validThrough":
      return lastDayText(page, { day: revision.validUntil, zone: revision.zone });
    default:
      return revision[field];
  }
}

function lineText(
  page: PageContext,
  field: Extract<OfferChange, { of: "line" }>["field"],
  { quantity, unit, unitAmountMinor, packing }: RevisionLine,
  { currency }: Pick<ShownRevision, "currency">,
): string | undefined {
  const price = formatMoney({ amountMinor: unitAmountMinor, currency }, page.locale);
  switch (field) {
    case "quantity":
      return quantityText(page, quantity, unit);
    case "unitAmountMinor":
      return price;
    case "packing":
      return packing && packingText(page, packing);
    default:
      return `${quantityText(page, quantity, unit)} × ${price}`;
  }
}
