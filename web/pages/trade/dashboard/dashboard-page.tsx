import type { Child, FC } from "hono/jsx";
import { maskNumber } from "#shared/market/profiles/business-numbers.ts";
import type { ProfilePrivate } from "#shared/market/profiles/profile.ts";
import type { Overview } from "#shared/trade/dashboard/overview.ts";
import { BusinessBar } from "#web/components/business-bar.tsx";
import { Icon } from "#web/components/icon.tsx";
import { Layout } from "#web/components/layout.tsx";
import { SeenLately } from "#web/components/seen-lately.tsx";
import { named } from "#web/components/signs.ts";
import { Thumb } from "#web/components/thumb.tsx";
import { fieldOf, Written } from "#web/components/written.tsx";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";
import { stageName } from "#web/pages/market/listings/listing-words.ts";
import { OpenOrders } from "./open-orders.tsx";
import { PaperNotices } from "./paper-notices.tsx";
import { ReadinessCard } from "./readiness-card.tsx";
import { RemovedNotice, RevokedSealNotice } from "./removed-notice.tsx";
import { VerificationCard } from "./verification-card.tsx";
import { Waiting } from "./waiting-threads.tsx";

/** A member's way into the business: what waits, what to do next, what it lists, and the rooms of it. */
export const DashboardPage: FC<Overview> = ({ profile, hidden, ...state }) => {
  const page = usePage();
  const { t } = page;
  const room = (path: string) => href(page, `/business/${profile.id}/${path}`);
  return (
    <Layout title={profile.businessName} isPrivate isBoard isDemo={profile.isDemo}>
      <div class="stack">
        <h1 dir="auto">{profile.businessName}</h1>
        <BusinessBar profileId={profile.id} unread={state.unread} />
        <RemovedNotice {...state} />
        <RevokedSealNotice profileId={profile.id} seal={state.revokedSeal} />
        <div class="columns">
          <div class="stack sections">
            <Waiting {...state} inbox={room("inquiries")} />
            <OpenOrders orders={state.orders} all={room("orders")} />
            <PaperNotices profile={profile} listings={state.listings} refused={state.refused} />
            <Steps room={room} {...state} />
            <Goods room={room} listings={state.listings} views={state.views} />
          </div>
          <div class="stack">
            <VerificationCard profile={profile} verification={state.verification} />
            <ReadinessCard standing={state.standing} to={room("readiness")} />
            <ul class="plain links">
              <Room to={room("orders")} text={t.orders_own_title()} />
              <Room to={room("payouts")} text={t.payouts_title()} />
              <Room to={room("outcomes")} text={t.outcomes_title()} />
              <Room to={room("calculator")} text={t.calculator_title()} />
              <Room to={room("quotations")} text={t.quotations_own_title()} />
              <Room to={href(page, "/needed-papers")} text={t.needed_title()} />
              <Room to={room("certificates")} text={t.certificates_title()} />
              <Room to={room("featured")} text={t.profiles_room_featured()} />
              <Room to={room("checks")} text={t.business_checks_own()} />
              <Room to={room("members")} text={t.profiles_room_members()} />
              <Room to={room("edit")} text={t.profiles_room_edit()} />
              <Room to={room("photos")} text={t.portraits_title()} />
              <Room to={href(page, `/exporters/${profile.handle}`)} text={t.profiles_room_public()} />
            </ul>
            <Learn />
            <PrivateFacts hidden={hidden} />
          </div>
        </div>
      </div>
    </Layout>
  );
};

const Room: FC<{ to: string; text: string }> = ({ to, text }) => (
  <li>
    <a href={to}>{text}</a>
  </li>
);

/** The way to the lesson that comes next, wherever the reader is on the path. */
const Learn: FC = () => {
  const page = usePage();
  const { t } = page;
  return (
    <section class="card stack" aria-labelledby="learn">
      <h2 id="learn">{t.learning_title()}</h2>
      <p>{t.learning_card_hint()}</p>
      <p class="row">
        <a class="button quiet" href={href(page, "/account/learning/next")}>
          {t.learning_next()}
        </a>
        <a href={href(page, "/account/learning")}>{t.learning_own_title()}</a>
      </p>
    </section>
  );
};

interface RoomsProps {
  room(path: string): string;
}

const Goods: FC<Pick<Overview, "listings" | "views"> & RoomsProps> = ({ room, listings, views }) => {
  const page = usePage();
  const { t } = page;
  if (listings.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="goods">
      <div class="spread">
        <h2 id="goods">{t.profiles_room_listings()}</h2>
        <a href={room("listings")}>{t.profiles_goods_all()}</a>
      </div>
      <ul class="plain board-goods">
        {listings.map((listing) => (
          <li class="card board-row">
            <Thumb listing={listing} />
            <div>
              <h3>
                <a class="whole" href={href(page, `/listings/${listing.id}/edit`)}>
                  <Written texts={fieldOf(listing.text, "title")} />
                </a>
              </h3>
              <p>
                <span class={listing.stage === "published" ? "badge is-done" : "badge"}>
                  {stageName(page, listing.stage)}
                </span>
              </p>
              <SeenLately listing={listing} views={views} />
            </div>
          </li>
        ))}
      </ul>
      <p>
        <a class="button quiet less" href={room("listings/new")}>
          <Icon name="plus" />
          {t.listings_new()}
        </a>
      </p>
    </section>
  );
};

type StepsProps = Pick<Overview, "gaps" | "listings" | "hasPublished"> & RoomsProps;

/** What a business still lacks before buyers find and trust it; nothing once all is done. */
const Steps: FC<StepsProps> = ({ room, gaps, listings, hasPublished }) => {
  const { t, locale } = usePage();
  const hasListing = listings.length > 0;
  if (gaps.length === 0 && hasListing && hasPublished) return null;
  const parts = gaps.map((gap) => lookup(t, `profiles_gap_${gap}`) ?? gap);
  return (
    <section class="stack" aria-labelledby="next">
      <h2 id="next">{t.profiles_dashboard_next()}</h2>
      <ol class="plain stack">
        <Step isDone={gaps.length === 0} title={t.profiles_step_profile()} to={room("edit")}>
          {gaps.length > 0
            ? t.profiles_step_profile_missing({ parts: new Intl.ListFormat(locale).format(parts) })
            : null}
        </Step>
        <Step isDone={hasListing} title={t.profiles_step_listing()} to={room("listings/new")} />
        <Step isDone={hasPublished} title={t.profiles_step_publish()} to={room("listings")} />
      </ol>
    </section>
  );
};

const Step: FC<{ isDone: boolean; title: string; to: string; children?: Child }> = ({
  isDone,
  title,
  to,
  children,
}) => {
  const page = usePage();
  const { t } = page;
  return (
    <li class="card">
      <h3>
        <span class={isDone ? "badge is-done" : "badge unread"}>
          {isDone ? t.profiles_step_done() : t.profiles_step_open()}
        </span>{" "}
        {title}
      </h3>
      {children ? <p>{children}</p> : null}
      {isDone ? null : (
        <p>
          <a href={to} aria-label={named(page, t.profiles_go(), title)}>
            {t.profiles_go()}
          </a>
        </p>
      )}
    </li>
  );
};

/** Numbers are masked here: this page is opened often, and others may look over the shoulder. */
const PrivateFacts: FC<{ hidden: ProfilePrivate }> = ({ hidden }) => {
  const { t } = usePage();
  const { nib, npwp, phone, email } = hidden;
  const facts = [
    [t.profiles_nib(), nib && maskNumber(nib)],
    [t.profiles_npwp(), npwp && maskNumber(npwp)],
    [t.profiles_phone(), phone],
    [t.profiles_mail(), email],
  ].filter(([, value]) => value !== undefined);
  return (
    <section class="card stack" aria-labelledby="private">
      <h2 id="private">{t.profiles_private_heading()}</h2>
      <p class="hint">{t.profiles_section_private_hint()}</p>
      {facts.length === 0 ? (
        <p>{t.profiles_private_none()}</p>
      ) : (
        <dl class="facts">
          {facts.map(([name, value]) => (
            <>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </>
          ))}
        </dl>
      )}
    </section>
  );
};
