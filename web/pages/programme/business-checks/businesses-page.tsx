import type { FC } from "hono/jsx";
import { numberStages } from "#shared/programme/business-checks/number-case.ts";
import type { WaitingBusiness } from "#shared/programme/business-checks/shown.ts";
import { listed } from "#web/components/listed.ts";
import { AgoAndMoment } from "#web/components/moment.tsx";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";
import { DeskQueue } from "../office/desk-queue.tsx";
import { numberName } from "./number-words.ts";

interface BusinessesPageProps {
  businesses: readonly WaitingBusiness[];
  stage: (typeof numberStages)[number];
  next?: string | undefined;
  previous?: string | undefined;
}

/** Businesses whose numbers wait to be compared, those first that asked first. */
export const BusinessesPage: FC<BusinessesPageProps> = ({ businesses, stage, ...cursors }) => {
  const page = usePage();
  const { t } = page;
  const path = "/officer/businesses";
  return (
    <DeskQueue
      title={t.business_checks_desk()}
      path={path}
      stages={numberStages}
      stage={stage}
      nameOf={(it) => lookup(t, `business_checks_stage_${it}`)}
      isEmpty={businesses.length === 0}
      {...cursors}
    >
      {businesses.map((it) => (
        <li class="card">
          <h2>
            <a class="whole" href={href(page, `${path}/${it.id}`)}>
              <bdi>{it.businessName}</bdi>
            </a>
          </h2>
          {it.waitsFor.length > 0 ? (
            <p class="hint">
              {listed(
                page,
                it.waitsFor.map((number) => numberName(page, number)),
              )}
            </p>
          ) : null}
          {it.askedAt ? (
            <p class="hint">
              <AgoAndMoment at={it.askedAt} />
            </p>
          ) : null}
        </li>
      ))}
    </DeskQueue>
  );
};
