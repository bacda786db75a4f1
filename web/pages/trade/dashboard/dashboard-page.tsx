import type { Child, FC } from "hono/jsx";
import { maskNumber } from "#shared/market/profiles/business-numbers.ts";
import type { ProfilePrivate } from "#shared/market/profiles/profile.ts";
import type { Overview } from "#shared/trade/dashboard/overview.ts";
import { Layout } from "#web/components/layout.tsx";
import { lookup } from "#web/messages.ts";
import { href, type PageContext, usePage } from "#web/page.ts";

/** A member's way into the business: what to do next, and the rooms of it. */
export const DashboardPage: FC<Overview> = ({ profile, hidden, ...state }) => {
  const page = usePage();
  const { t } = page;
  const room = (path: string) => href(page, `/business/${profile.id}/${path}`);
  return (
    <Layout title={profile.businessName} isPrivate>
      <div class="stack">
        <h1 dir="auto">{profile.businessName}</h1>
        <div class="columns">
          <Steps room={room} {...state} />
          <div class="stack">
            <nav class="card stack" aria-label={t.profiles_rooms()}>
              <a href={room("listings")}>{t.profiles_room_listings()}</a>
              <a href={room("inquiries")}>{t.profiles_room_inquiries()}</a>
              <a href={room("featured")}>{t.profiles_room_featured()}</a>
              <a href={room("members")}>{t.profiles_room_members()}</a>
              <a href={room("edit")}>{t.profiles_room_edit()}</a>
              <a href={href(page, `/exporters/${profile.handle}`)}>{t.profiles_room_public()}</a>
            </nav>
            <PrivateFacts hidden={hidden} />
          </div>
        </div>
      </div>
    </Layout>
  );
};

type StepsProps = Omit<Overview, "profile" | "hidden"> & { room(path: string): string };

const Steps: FC<StepsProps> = ({ room, gaps, hasListing, hasPublished, waiting }) => {
  const page = usePage();
  const { t, locale } = page;
  const parts = gaps.map((gap) => lookup(t, `profiles_gap_${gap}`) ?? gap);
  return (
    <section class="stack" aria-labelledby="next">
      <h2 id="next">{t.profiles_dashboard_next()}</h2>
      <ol class="plain stack">
        {page.actor.kind === "person" && !page.actor.person.emailVerified ? (
          <li class="card failure">
            <h3>
              <span class="badge">{t.profiles_step_open()}</span> {t.people_verify_email()}
            </h3>
            <p>{t.people_verify_email_why()}</p>
          </li>
        ) : null}
        <Step isDone={gaps.length === 0} title={t.profiles_step_profile()} to={room("edit")}>
          {gaps.length > 0
            ? t.profiles_step_profile_missing({ parts: new Intl.ListFormat(locale).format(parts) })
            : null}
        </Step>
        <Step isDone={hasListing} title={t.profiles_step_listing()} to={room("listings/new")} />
        <Step isDone={hasPublished} title={t.profiles_step_publish()} to={room("listings")} />
        <Step isDone={waiting.count === 0} title={t.profiles_step_inquiries()} to={room("inquiries")}>
          {waitingText(page, waiting)}
        </Step>
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
  const { t } = usePage();
  return (
    <li class="card">
      <h3>
        <span class="badge">{isDone ? t.profiles_step_done() : t.profiles_step_open()}</span> {title}
      </h3>
      {children ? <p>{children}</p> : null}
      {isDone ? null : (
        <p>
          <a href={to} aria-label={`${t.profiles_go()}: ${title}`}>
            {t.profiles_go()}
          </a>
        </p>
      )}
    </li>
  );
};

function waitingText({ t }: PageContext, { count, hasMore }: Overview["waiting"]): string {
  if (count === 0) return t.profiles_step_inquiries_none();
  return hasMore ? t.profiles_step_inquiries_many({ count }) : t.profiles_step_inquiries_waiting({ count });
}

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
