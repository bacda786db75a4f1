import type { FC } from "hono/jsx";
import { countryName } from "#shared/terms/countries.ts";
import type { Inquiry, InquiryStage, Side } from "#shared/trade/inquiries/inquiry.ts";
import { isUnread } from "#shared/trade/inquiries/sides.ts";
import { inquiryStages } from "#shared/trade/inquiries/stages.ts";
import { BusinessBar } from "#web/components/business-bar.tsx";
import { Layout } from "#web/components/layout.tsx";
import { beside } from "#web/components/listed.ts";
import { Ago } from "#web/components/moment.tsx";
import { Pager } from "#web/components/pager.tsx";
import { quantityText } from "#web/components/quantity.ts";
import { StageTabs } from "#web/components/stage-tabs.tsx";
import { Written } from "#web/components/written.tsx";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";
import { stageText } from "./stage-text.ts";
import { QuotesUntil } from "./thread-rfq.tsx";

interface ListProps {
  inquiries: Inquiry[];
  next?: string | undefined;
  previous?: string | undefined;
}

/** What the reader asked as a buyer. */
export const MyInquiriesPage: FC<ListProps> = ({ inquiries, ...cursors }) => {
  const page = usePage();
  const { t } = page;
  return (
    <Layout title={t.inquiries_mine_title()} isPrivate>
      <section class="stack">
        <h1>{t.inquiries_mine_title()}</h1>
        <p class="row">
          <a href={href(page, "/rfqs")}>{t.rfqs_mine_title()}</a>
          <a href={href(page, "/quotations")}>{t.quotations_mine_title()}</a>
          <a href={href(page, "/orders")}>{t.orders_mine_title()}</a>
          <a href={href(page, "/requests")}>{t.requests_mine_title()}</a>
          <a href={href(page, "/saved")}>{t.saved_goods_title()}</a>
          <a href={href(page, "/searches")}>{t.saved_title()}</a>
        </p>
        {inquiries.length === 0 ? (
          <p>
            {t.inquiries_mine_none()} <a href={href(page, "/newest")}>{t.site_browse()}</a>
          </p>
        ) : null}
        <InquiryList inquiries={inquiries} side="buyer" />
        <Pager {...cursors} />
      </section>
    </Layout>
  );
};

/** What a business received, a tab for each stage. */
interface InboxPageProps extends ListProps {
  profileId: string;
  businessName: string;
  stage: InquiryStage;
  /** Set where what was set apart is shown. */
  isCrowd: boolean;
}

export const InboxPage: FC<InboxPageProps> = ({
  inquiries,
  profileId,
  businessName,
  stage,
  isCrowd,
  ...cursors
}) => {
  const page = usePage();
  const { t } = page;
  return (
    <Layout title={t.inquiries_inbox_title({ business: businessName })} isPrivate isBoard>
      <section class="stack">
        <h1>{t.inquiries_inbox_title({ business: businessName })}</h1>
        <BusinessBar profileId={profileId} />
        <StageTabs
          path={`/business/${profileId}/inquiries`}
          stages={inquiryStages}
          stage={isCrowd ? undefined : stage}
          nameOf={(it) => lookup(t, `inquiries_stage_${it}`)}
        >
          <a
            href={href(page, `/business/${profileId}/inquiries?crowd=yes`)}
            aria-current={isCrowd ? "page" : undefined}
          >
            {t.inquiries_crowd()}
          </a>
        </StageTabs>
        <p>
          <a href={href(page, `/business/${profileId}/quotations`)}>{t.quotations_own_title()}</a>{" "}
          <a href={href(page, `/business/${profileId}/orders`)}>{t.orders_own_title()}</a>
        </p>
        {isCrowd ? <p class="hint">{t.inquiries_crowd_hint()}</p> : null}
        {inquiries.length === 0 ? <p>{lookup(t, `inquiries_inbox_none_${stage}`)}</p> : null}
        <InquiryList inquiries={inquiries} side="exporter" />
        <Pager {...cursors} />
      </section>
    </Layout>
  );
};

const InquiryList: FC<{ inquiries: Inquiry[]; side: Side }> = ({ inquiries, side }) => (
  <ul class="plain stack">
    {inquiries.map((inquiry) => (
      <li class="card stack">
        <InquiryCard inquiry={inquiry} side={side} />
      </li>
    ))}
  </ul>
);

const InquiryCard: FC<{ inquiry: Inquiry; side: Side }> = ({ inquiry, side }) => {
  const page = usePage();
  const { t, locale } = page;
  const { company } = inquiry;
  const asked = {
    quantity: quantityText(page, inquiry.quantity, inquiry.unit),
    country: countryName(inquiry.destinationCountry, locale),
  };
  return (
    <>
      <h2>
        <a href={href(page, `/inquiries/${inquiry.id}`)}>
          <Written texts={inquiry.listingTitle} />
        </a>
      </h2>
      <p>
        {side === "buyer"
          ? inquiry.exporterName
          : beside(page, [company.name, countryName(company.country, locale)])}
        {" · "}
        {side === "buyer" ? t.inquiries_you_asked(asked) : t.inquiries_asked(asked)}
      </p>
      <p class="row">
        <span class="badge">{stageText(page, inquiry, side)}</span>
        {isUnread(inquiry, side) ? <strong class="badge unread">{t.inquiries_unread()}</strong> : null}
        <QuotesUntil inquiry={inquiry} />
        <span class="hint">
          {t.inquiries_last_message()} <Ago at={inquiry.lastMessage.at} />
        </span>
      </p>
    </>
  );
};
