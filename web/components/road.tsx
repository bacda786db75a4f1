import type { FC } from "hono/jsx";
import type { Profile, WorkAbroad } from "#shared/market/profiles/profile.ts";
import { countryName } from "#shared/terms/countries.ts";
import { placeName } from "#shared/terms/places.ts";
import { type PageContext, usePage } from "../page.ts";
import { Icon } from "./icon.tsx";
import { beside } from "./listed.ts";

type Traveller = Pick<Profile, "workedAbroad" | "regencyCode">;

/** The way in one line: "Sha Tin, Hong Kong 2009–2017 → Tulungagung"; of several stays the last. */
export const RoadLine: FC<{ of: Traveller }> = ({ of: { workedAbroad, regencyCode } }) => {
  const page = usePage();
  const stay = workedAbroad.toSorted((one, other) => yearOf(one) - yearOf(other)).at(-1);
  const home = <span lang="id">{placeName(regencyCode)}</span>;
  if (!stay) return home;
  return (
    <>
      {stayText(page, stay)} <span class="unseen">{page.t.browse_then_home()}</span>
      <Icon name="arrow" /> {home}
    </>
  );
};

/** Each stay abroad, in its order, and home. */
export const Road: FC<{ of: Traveller }> = ({ of: { workedAbroad, regencyCode } }) => {
  const page = usePage();
  const { t } = page;
  return (
    <ol class="road" aria-label={t.profiles_road()}>
      {workedAbroad
        .toSorted((one, other) => yearOf(one) - yearOf(other))
        .map((stay) => (
          <li>
            <Icon name="kawung" />
            <strong>{stayText(page, stay)}</strong>
            <span class="hint" dir="auto">
              {stay.trade}
            </span>
          </li>
        ))}
      <li>
        <Icon name="home" />
        <strong lang="id">{placeName(regencyCode)}</strong>
        <span class="hint">{t.profiles_back_home()}</span>
      </li>
    </ol>
  );
};

function yearOf({ fromYear, toYear }: WorkAbroad): number {
  return fromYear ?? toYear ?? 0;
}

function stayText(page: PageContext, { country, place, fromYear, toYear }: WorkAbroad): string {
  const name = countryName(country, page.locale);
  const named = place && place !== name ? [place, name] : [name];
  return [beside(page, named), [fromYear, toYear].filter((it) => it !== undefined).join("–")]
    .filter(Boolean)
    .join(" ");
}
