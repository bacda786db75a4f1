import type { FC } from "hono/jsx";
import { formatMoney } from "#shared/terms/money.ts";
import type { Inquiry } from "#shared/trade/inquiries/inquiry.ts";
import type { Quotation } from "#shared/trade/quotations/quotation.ts";
import { type QuotationStage, quotationStages } from "#shared/trade/quotations/stages.ts";
import { BusinessBar } from "#web/components/business-bar.tsx";
import { lastDayText } from "#web/components/last-day.ts";
import { Layout } from "#web/components/layout.tsx";
import { Moment } from "#web/components/moment.tsx";
import { Pager } from "#web/components/pager.tsx";
import { comma } from "#web/components/signs.ts";
import { StageTabs } from "#web/components/stage-tabs.tsx";
import { Written } from "#web/components/written.tsx";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";
import { StageBadge } from "./stage-badge.tsx";

/** A quotation as a list tells it: by the other side, and what was asked for. */
export interface ListedQuotation {
  quotation: Quotation;
  inquiry?: Pick<Inquiry, "listingTitle" | "exporterName" | "company"> | undefined;
}

interface ListProps {
  quotations: ListedQuotation[];
  next?: string | undefined;
  previous?: string | undefined;
}

/** What the reader was quoted as a buyer. */
export const MyQuotationsPage: FC<ListProps> = ({ quotations, ...cursors }) => {
  const { t } = usePage();
  return (
    <Layout title={t.quotations_mine_title()} isPrivate>
      <section class="stack">
        <h1>{t.quotations_mine_title()}</h1>
        {quotations.length === 0 ? <p>{t.quotations_mine_none()}</p> : null}
        <QuotationList quotations={quotations} nameOf={(it) => it.exporterName} />
        <Pager {...cursors} />
      </section>
    </Layout>
  );
};

interface BusinessQuotationsProps extends ListProps {
  profileId: string;
  stage: QuotationStage;
}

/** What a business quoted, a tab for each stage. */
export const BusinessQuotationsPage: FC<BusinessQuotationsProps> = ({
  quotations,
  profileId,
  stage,
  ...cursors
}) => {
  const page = usePage();
  const { t } = page;
  return (
    <Layout title={t.quotations_own_title()} isPrivate isBoard>
      <section class="stack">
        <h1>{t.quotations_own_title()}</h1>
        <BusinessBar profileId={profileId} />
        <StageTabs
          path={`/business/${profileId}/quotations`}
          stages={quotationStages}
          stage={stage}
          nameOf={(it) => lookup(t, `quotations_stage_${it}`)}
        />
        {quotations.length === 0 ? <p>{t.quotations_own_none()}</p> : null}
        <QuotationList quotations={quotations} nameOf={(it) => it.company.name} />
        <Pager {...cursors} />
      </section>
    </Layout>
  );
};

const QuotationList: FC<{ quotations: ListedQuotation[]; nameOf: NameOf }> = ({ quotations, nameOf }) => (
  <ul class="plain stack">
    {quotations.map((listed) => (
      <li class="card stack">
        <QuotationCard {...listed} nameOf={nameOf} />
      </li>
    ))}
  </ul>
);

type NameOf = (inquiry: NonNullable<ListedQuotation["inquiry"]>) => string;

const QuotationCard: FC<ListedQuotation & { nameOf: NameOf }> = ({ quotation, inquiry, nameOf }) => {
  const page = usePage();
  const { t, locale } = page;
  const { id, number, total, lineCount, validUntil, zone, validThrough } = quotation;
  return (
    <>
      <h2>
        <a href={href(page, `/quotations/${id}`)}>
          {inquiry ? <Written texts={inquiry.listingTitle} /> : t.quotations_number({ number })}
        </a>
      </h2>
      <p>
        {inquiry ? (
          <>
            <bdi>{nameOf(inquiry)}</bdi>
            {" · "}
            {t.quotations_number({ number })}
            {" · "}
          </>
        ) : null}
        <bdi>{formatMoney(total, locale)}</bdi>
        {comma(page)}
        {t.quotations_line_count({ count: lineCount })}
      </p>
      <p class="row">
        <StageBadge quotation={quotation} />
        <span class="hint">
          {t.quotations_valid_until()}{" "}
          {validUntil && zone ? lastDayText(page, { day: validUntil, zone }) : <Moment at={validThrough} />}
        </span>
      </p>
    </>
  );
};
