import type { FC } from "hono/jsx";
import { countryName } from "#shared/terms/countries.ts";
import { quotedCount } from "#shared/trade/rfqs/quoted-count.ts";
import type { Rfq } from "#shared/trade/rfqs/rfq.ts";
import { Layout } from "#web/components/layout.tsx";
import { beside } from "#web/components/listed.ts";
import { Pager } from "#web/components/pager.tsx";
import { quantityText } from "#web/components/quantity.ts";
import { Written } from "#web/components/written.tsx";
import { href, usePage } from "#web/page.ts";
import { RfqBadge, titleOfRfq, untilText } from "./rfq-words.tsx";

interface MyRfqsProps {
  rfqs: Rfq[];
  next?: string | undefined;
  previous?: string | undefined;
}

/** What the reader asked several exporters for. */
export const MyRfqsPage: FC<MyRfqsProps> = ({ rfqs, ...cursors }) => {
  const page = usePage();
  const { t } = page;
  return (
    <Layout title={t.rfqs_mine_title()} isPrivate isBoard>
      <section class="stack">
        <h1>{t.rfqs_mine_title()}</h1>
        {rfqs.length === 0 ? <p>{t.rfqs_mine_none()}</p> : null}
        <p class="row">
          <a class="button" href={href(page, "/rfqs/pick")}>
            {t.rfqs_pick_title()}
          </a>
          <a href={href(page, "/quotations")}>{t.quotations_mine_title()}</a>
        </p>
        <ul class="plain stack">
          {rfqs.map((rfq) => (
            <li class="card stack">
              <RfqCard rfq={rfq} />
            </li>
          ))}
        </ul>
        <Pager {...cursors} />
      </section>
    </Layout>
  );
};

const RfqCard: FC<{ rfq: Rfq }> = ({ rfq }) => {
  const page = usePage();
  const { t, locale } = page;
  const count = rfq.stage === "open" ? rfq.invited.length : quotedCount(rfq);
  return (
    <>
      <h2>
        <a href={href(page, `/rfqs/${rfq.id}`)}>
          <Written texts={titleOfRfq(rfq)} />
        </a>
      </h2>
      <p>
        {beside(page, [
          quantityText(page, rfq.quantity, rfq.unit),
          countryName(rfq.destinationCountry, locale),
        ])}
      </p>
      <p class="row">
        <RfqBadge rfq={rfq} />
        <span>{rfq.stage === "open" ? t.rfqs_asked({ count }) : t.rfqs_quoted_count({ count })}</span>
        {rfq.stage === "open" ? (
          <span class="hint">
            {t.rfqs_closes()} {untilText(page, rfq)}
          </span>
        ) : null}
      </p>
    </>
  );
};
