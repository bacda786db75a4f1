import type { FC } from "hono/jsx";
import type { ProfileSummary } from "#shared/market/profiles/profile-summary.ts";
import { CheckLine } from "#web/components/checks.tsx";
import { Face } from "#web/components/face.tsx";
import { Voice } from "#web/components/maker-card.tsx";
import { RoadLine } from "#web/components/road.tsx";
import { href, usePage } from "#web/page.ts";

/** The maker beside what they make: their way, and a sentence of their own. */
export const WhoMakesIt: FC<{ maker: ProfileSummary }> = ({ maker }) => {
  const page = usePage();
  return (
    <section class="section" aria-labelledby="maker">
      <h2 id="maker">{page.t.listings_exporter()}</h2>
      <figure class="card who-makes">
        <figcaption class="line">
          <Face name={maker.businessName} portraitId={maker.portraitId} />
          <span>
            <a class="maker" href={href(page, `/exporters/${maker.handle}`)} dir="auto">
              {maker.businessName}
            </a>
            <br />
            <span class="hint">
              <RoadLine of={maker} />
            </span>
            <br />
            <CheckLine checks={maker.checks} />
          </span>
        </figcaption>
        <Voice of={maker.voice} />
      </figure>
    </section>
  );
};
