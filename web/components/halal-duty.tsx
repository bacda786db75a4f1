import type { FC } from "hono/jsx";
import { pickLocalized } from "#shared/locales.ts";
import { halalDutyDay, lacksHalal } from "#shared/market/certificates/halal-duty.ts";
import { certificatesOf, type Listing } from "#shared/market/listings/listing.ts";
import type { SizeClass } from "#shared/market/profiles/size-class.ts";
import { jakartaToday } from "#shared/terms/calendar.ts";
import { calendarDay } from "#shared/terms/day-format.ts";
import { usePage } from "../page.ts";
import { listed } from "./listed.ts";

interface HalalDutyProps {
  listings: readonly Listing[];
  size: SizeClass | undefined;
}

/** What the law asks of food and drink, to those whose listings it means and that show no certificate; nothing is barred. */
export const HalalDuty: FC<HalalDutyProps> = ({ listings, size }) => {
  const page = usePage();
  const { t, locale, now } = page;
  const today = jakartaToday(now);
  const meant = listings.filter(
    (it) => it.stage !== "withdrawn" && lacksHalal(it, certificatesOf(it), today),
  );
  if (meant.length === 0) return null;
  const goods = listed(
    page,
    meant.map(({ id, text }) => pickLocalized(text, locale)?.value.title ?? id),
  );
  return (
    <aside class="notice stack" aria-labelledby="halal-duty">
      <h2 id="halal-duty">{t.certificates_duty_title()}</h2>
      <p>{t.certificates_duty({ date: calendarDay(halalDutyDay(size), locale), goods })}</p>
    </aside>
  );
};
