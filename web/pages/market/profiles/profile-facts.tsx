import type { Child, FC } from "hono/jsx";
import { languageName } from "#shared/locales.ts";
import type { WorkAbroad } from "#shared/market/profiles/profile.ts";
import type { PublicProfile } from "#shared/market/profiles/public-profile.ts";
import { countryName } from "#shared/terms/countries.ts";
import { numberText } from "#shared/terms/number-text.ts";
import { placeInFull } from "#shared/terms/places.ts";
import { answerText, quoteTimeText } from "#web/components/answer-text.ts";
import { beside } from "#web/components/listed.ts";
import { quantityText } from "#web/components/quantity.ts";
import { inBrackets } from "#web/components/signs.ts";
import { MeanScore } from "#web/components/stars.tsx";
import { lookup } from "#web/messages.ts";
import { href, type PageContext, usePage } from "#web/page.ts";

/** What there is to know of a business at a glance; what nobody said is left out. */
export const ProfileFacts: FC<{ profile: PublicProfile }> = ({ profile }) => {
  const page = usePage();
  const { t, locale } = page;
  const { sizeClass, workedAbroad, languages, yearlyCapacity, medianAnswerMinutes, rating, outcomes } =
    profile;
  return (
    <dl class="facts">
      <Fact name={t.profiles_place()}>
        <span lang="id">{placeInFull(profile.regencyCode, profile.provinceCode)}</span>
      </Fact>
      <Fact name={t.profiles_kind()}>{lookup(t, `profiles_kind_${profile.businessKind}`)}</Fact>
      {sizeClass ? (
        <Fact name={t.profiles_size()}>
          {lookup(t, `profiles_size_${sizeClass}`)}
          <span class="hint">{inBrackets(page, t.profiles_size_note())}</span>
        </Fact>
      ) : null}
      {workedAbroad.length > 0 ? (
        <Fact name={t.profiles_worked_abroad()}>
          <ul class="plain">
            {workedAbroad.map((it) => (
              <li>{workedText(page, it)}</li>
            ))}
          </ul>
        </Fact>
      ) : null}
      {languages.length > 0 ? (
        <Fact name={t.profiles_languages()}>
          {new Intl.ListFormat(locale).format(languages.map((it) => languageName(it, locale)))}
        </Fact>
      ) : null}
      {yearlyCapacity ? (
        <Fact name={t.profiles_capacity()}>
          {t.profiles_capacity_line({
            quantity: quantityText(page, yearlyCapacity.quantity, yearlyCapacity.unit),
          })}
        </Fact>
      ) : null}
      {medianAnswerMinutes === undefined ? null : (
        <Fact name={t.profiles_answers()}>{answerText(page, medianAnswerMinutes)}</Fact>
      )}
      {outcomes?.medianQuoteMinutes === undefined ? null : (
        <Fact name={t.outcomes_quote_time()}>{quoteTimeText(page, outcomes.medianQuoteMinutes)}</Fact>
      )}
      {outcomes && outcomes.completedOrders > 0 ? (
        <Fact name={t.outcomes_completed()}>{numberText(outcomes.completedOrders, locale)}</Fact>
      ) : null}
      {rating && rating.count > 0 ? (
        <Fact name={t.reviews_to()}>
          <a href={href(page, `/exporters/${profile.handle}/reviews`)}>
            <MeanScore rating={rating} />
          </a>
        </Fact>
      ) : null}
    </dl>
  );
};

const Fact: FC<{ name: string; children?: Child }> = ({ name, children }) => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
);

function workedText(page: PageContext, { country, place, trade, ...years }: WorkAbroad): string {
  const where = [place, countryName(country, page.locale)];
  const line = page.t.profiles_worked_line({ country: beside(page, where), trade });
  const when = yearsText(page, years);
  return when ? `${line}${inBrackets(page, when)}` : line;
}

function yearsText(
  { t }: PageContext,
  { fromYear, toYear }: Pick<WorkAbroad, "fromYear" | "toYear">,
): string | undefined {
  const [from, to] = [String(fromYear), String(toYear)];
  if (fromYear && toYear) return t.profiles_worked_years({ from, to });
  if (fromYear) return t.profiles_worked_since({ from });
  return toYear ? t.profiles_worked_until({ to }) : undefined;
}
