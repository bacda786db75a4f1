import type { FC } from "hono/jsx";
import { countryName } from "#shared/terms/countries.ts";
import type { Overview, WaitingThread } from "#shared/trade/dashboard/overview.ts";
import { isUnread } from "#shared/trade/inquiries/sides.ts";
import { Ago } from "#web/components/moment.tsx";
import { quantityText } from "#web/components/quantity.ts";
import { Thumb } from "#web/components/thumb.tsx";
import { Written } from "#web/components/written.tsx";
import { href, type PageContext, usePage } from "#web/page.ts";
import { QuotesUntil } from "../inquiries/thread-rfq.tsx";
import { VerificationNow } from "./verification-card.tsx";

type WaitingProps = Pick<Overview, "waiting" | "threads" | "verification"> & { inbox: string };

/** What waits for the business, before all else: what waited longest is first. */
export const Waiting: FC<WaitingProps> = ({ waiting, threads, verification, inbox }) => {
  const page = usePage();
  const { t, actor } = page;
  const isAsked = verification?.stage === "more_needed" || verification?.stage === "preparing";
  const isUnverified = actor.kind === "person" && !actor.person.emailVerified;
  return (
    <section class="stack" aria-labelledby="waiting">
      <div class="spread">
        <h2 id="waiting">{t.profiles_waiting()}</h2>
        <a href={inbox}>{t.profiles_waiting_all()}</a>
      </div>
      <ul class="plain stack board-rows">
        {isUnverified ? (
          <li class="failure">
            <h3>
              <span class="badge">{t.profiles_step_open()}</span> {t.people_verify_email()}
            </h3>
            <p>{t.people_verify_email_why()}</p>
          </li>
        ) : null}
        {verification && isAsked ? (
          <li class="notice">
            <h3>
              <a href={href(page, `/verifications/${verification.verificationId}`)}>{t.checks_look()}</a>
            </h3>
            <VerificationNow verification={verification} />
          </li>
        ) : null}
        {threads.map((thread) => (
          <li class="card board-row">
            <Row {...thread} />
          </li>
        ))}
      </ul>
      {threads.length === 0 && !isUnverified && !isAsked ? (
        <p class="hint">{t.profiles_waiting_none()}</p>
      ) : null}
      <p class="hint">{waitingText(page, waiting)}</p>
    </section>
  );
};

const Row: FC<WaitingThread> = ({ inquiry, listing }) => {
  const page = usePage();
  const { t, locale } = page;
  const { company, quantity, unit, destinationCountry, lastMessage } = inquiry;
  return (
    <>
      <Thumb listing={listing} />
      <div>
        <h3>
          <a class="whole" href={href(page, `/inquiries/${inquiry.id}`)}>
            <Written texts={inquiry.listingTitle} />
          </a>
        </h3>
        <p>
          <bdi>{company.name}</bdi>
          {" · "}
          {t.inquiries_asked({
            quantity: quantityText(page, quantity, unit),
            country: countryName(destinationCountry, locale),
          })}
        </p>
        <p class="hint">
          {isUnread(inquiry, "exporter") ? (
            <>
              <strong class="badge unread">{t.inquiries_unread()}</strong>{" "}
            </>
          ) : null}
          <Ago at={lastMessage.at} /> <QuotesUntil inquiry={inquiry} />
        </p>
      </div>
    </>
  );
};

function waitingText({ t }: PageContext, { count, hasMore }: Overview["waiting"]): string {
  if (count === 0) return t.profiles_step_inquiries_none();
  return hasMore ? t.profiles_step_inquiries_many({ count }) : t.profiles_step_inquiries_waiting({ count });
}
