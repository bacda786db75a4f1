import type { FC } from "hono/jsx";
import { isChecked, type PublicChecks, standingChecks } from "#shared/market/profiles/checks.ts";
import { jakartaToday } from "#shared/terms/calendar.ts";
import { countryName } from "#shared/terms/countries.ts";
import { dayFormat } from "#shared/terms/day-format.ts";
import { lookup } from "#web/messages.ts";
import { href, type PageContext, usePage } from "#web/page.ts";
import { Icon } from "./icon.tsx";
import { listed } from "./listed.ts";

interface ChecksProps {
  checks: PublicChecks;
}

/**
 * In a line: that its maker is a verified returnee, that its numbers are checked, or that nothing is yet. It leads to what
 * that says and what not; on a card, which is a link as a whole, it leads nowhere of its own (`isOnCard`).
 */
export const CheckLine: FC<ChecksProps & { isOnCard?: boolean }> = ({ checks, isOnCard = false }) => {
  const page = usePage();
  const line = <CheckWords checks={checks} />;
  return isOnCard ? line : <a href={href(page, "/safety#checked")}>{line}</a>;
};

const CheckWords: FC<ChecksProps> = ({ checks }) => {
  const { t, now } = usePage();
  const { returnee, ...numbers } = standingChecks(checks, jakartaToday(now));
  if (returnee)
    return (
      <span class="check">
        <span class="seal">
          <Icon name="seal" />
        </span>
        {t.checks_returnee()}
      </span>
    );
  if (Object.keys(numbers).length > 0) return <span class="check">{t.checks_business()}</span>;
  return <span class="hint">{t.checks_none()}</span>;
};

/** All that was checked of a business: what, by which office, when, how, until when; or that nothing was yet. */
export const CheckFacts: FC<ChecksProps> = ({ checks }) => {
  const page = usePage();
  const { t, locale, now } = page;
  const today = jakartaToday(now);
  const { returnee, nib, npwp } = standingChecks(checks, today);
  const day = (date: string) => dayFormat(locale).format(new Date(date));
  return (
    <section class="card stack" aria-labelledby="checks">
      <h2 id="checks">{t.checks_heading()}</h2>
      {isChecked(checks, today) ? null : <p class="hint">{t.checks_none_hint()}</p>}
      {returnee ? (
        <>
          <p>
            <CheckLine checks={checks} />
          </p>
          <p>
            {t.checks_returnee_said({
              countries: listed(
                page,
                returnee.countries.map((it) => countryName(it, locale)),
              ),
            })}
          </p>
          <dl class="facts">
            <dt>{t.checks_by()}</dt>
            <dd>{officeName(page, returnee.office)}</dd>
            <dt>{t.checks_how()}</dt>
            <dd>{lookup(t, `checks_method_${returnee.method}`)}</dd>
            <dt>{t.checks_on()}</dt>
            <dd>{day(returnee.checkedOn)}</dd>
            <dt>{t.checks_until()}</dt>
            <dd>{day(returnee.validUntil)}</dd>
          </dl>
        </>
      ) : null}
      <ul class="plain">
        {nib ? (
          <li>
            {t.checks_number({
              number: t.profiles_nib(),
              office: officeName(page, nib.office),
              date: day(nib.checkedOn),
            })}
          </li>
        ) : null}
        {npwp ? (
          <li>
            {t.checks_number({
              number: t.profiles_npwp(),
              office: officeName(page, npwp.office),
              date: day(npwp.checkedOn),
            })}
          </li>
        ) : null}
      </ul>
    </section>
  );
};

/** What an office is called. */
export function officeName({ t }: Pick<PageContext, "t">, office: string): string {
  return lookup(t, `office_${office}`) ?? office;
}
