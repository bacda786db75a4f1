import type { FC } from "hono/jsx";
import { type Localized, pickLocalized } from "#shared/locales.ts";
import type { ProfileSummary } from "#shared/market/profiles/profile-summary.ts";
import { href, usePage } from "../page.ts";
import { CheckLine } from "./checks.tsx";
import { Face } from "./face.tsx";
import { RoadLine } from "./road.tsx";

/** A maker in a list: a sentence of their own, their name, and where they worked. The whole card is one link. */
export const MakerCard: FC<{ maker: ProfileSummary; headingLevel?: 2 | 3 }> = ({
  maker,
  headingLevel = 3,
}) => {
  const page = usePage();
  const Heading = headingLevel === 2 ? "h2" : "h3";
  return (
    <article class="card maker-card">
      <Voice of={maker.voice} />
      <div class="line">
        <Face name={maker.businessName} portraitId={maker.portraitId} />
        <div>
          <Heading>
            <a class="whole" href={href(page, `/exporters/${maker.handle}`)} dir="auto">
              {maker.businessName}
            </a>
          </Heading>
          <p class="hint">
            <RoadLine of={maker} />
          </p>
          <p>
            <CheckLine checks={maker.checks} isOnCard />
          </p>
        </div>
      </div>
    </article>
  );
};

/** What a person said, in quotation marks of the language that it is in; none where nothing is said. */
export const Voice: FC<{ of: Localized<string> }> = ({ of: voice }) => {
  const found = pickLocalized(voice, usePage().locale);
  if (!found) return null;
  return (
    <blockquote class="voice" lang={found.locale} dir="auto">
      <p>{found.value}</p>
    </blockquote>
  );
};
