import type { FC } from "hono/jsx";
import type { LastVerification } from "#shared/market/profiles/last-verification.ts";
import { calendarDay } from "#shared/terms/day-format.ts";
import { dayIn } from "#shared/terms/time-zones.ts";
import type { Overview } from "#shared/trade/dashboard/overview.ts";
import { CheckLine } from "#web/components/checks.tsx";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";

/** The way to the seal for whoever has none yet; where a request of the reader's stands; what the seal says. */
export const VerificationCard: FC<Pick<Overview, "profile" | "verification">> = ({
  profile,
  verification,
}) => {
  const page = usePage();
  const { t } = page;
  const isVerified = profile.checks.returnee !== undefined;
  const stands = isVerified ? undefined : verification;
  const isKnown = isVerified || stands?.stage !== undefined;
  return (
    <section class="card stack" aria-labelledby="verified">
      <h2 id="verified">{isVerified ? t.checks_heading() : isKnown ? t.checks_look() : t.checks_next()}</h2>
      {isVerified ? <CheckLine checks={profile.checks} /> : null}
      {stands?.stage ? (
        <>
          <p>
            <span class="badge unread">{lookup(t, `verification_stage_${stands.stage}`)}</span>
          </p>
          <VerificationNow verification={stands} />
        </>
      ) : null}
      {isKnown ? null : <p>{t.checks_next_hint()}</p>}
      <p>
        <a
          href={href(
            page,
            stands?.stage
              ? `/verifications/${stands.verificationId}`
              : `/business/${profile.id}/verification`,
          )}
        >
          {isKnown ? t.checks_look() : t.profiles_go()}
        </a>
      </p>
    </section>
  );
};

/** What comes of a request that is not verified, and what waits for whom until when. */
export const VerificationNow: FC<{ verification: LastVerification }> = ({
  verification: { stage, until },
}) => {
  const { t, locale } = usePage();
  if (stage === undefined || stage === "verified") return null;
  if (stage === "preparing") return <p>{t.verification_not_sent()}</p>;
  if (stage === "more_needed")
    return (
      <p>
        {t.verification_now_more({
          date: until ? calendarDay(dayIn("Asia/Jakarta", Date.parse(until)), locale) : "",
        })}
      </p>
    );
  return <p>{lookup(t, `verification_now_${stage === "to_confirm" ? "asked" : stage}`)}</p>;
};
