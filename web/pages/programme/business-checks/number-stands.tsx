import type { FC } from "hono/jsx";
import type { NumberCheck } from "#shared/market/profiles/checks.ts";
import { calendarDay } from "#shared/terms/day-format.ts";
import { officeName } from "#web/components/checks.tsx";
import { usePage } from "#web/page.ts";

/** That a number was found right: by which office, and when. */
export const NumberStands: FC<{ check: NumberCheck }> = ({ check: { office, checkedOn } }) => {
  const page = usePage();
  const { t, locale } = page;
  return (
    <p class="notice is-done">
      {t.business_checks_stands({ office: officeName(page, office), date: calendarDay(checkedOn, locale) })}
    </p>
  );
};
