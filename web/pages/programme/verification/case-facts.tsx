import type { FC } from "hono/jsx";
import type { Stay, VerificationEvent } from "#shared/programme/verification/verification.ts";
import { countryName } from "#shared/terms/countries.ts";
import { officeName } from "#web/components/checks.tsx";
import { listed } from "#web/components/listed.ts";
import { AgoAndMoment } from "#web/components/moment.tsx";
import { Written } from "#web/components/written.tsx";
import { lookup } from "#web/messages.ts";
import { usePage } from "#web/page.ts";

/** Where somebody says that they worked, each with its years, trade and employer's kind. */
export const Stays: FC<{ stays: readonly Stay[] }> = ({ stays }) => {
  const { t, locale } = usePage();
  return (
    <ul class="plain stack">
      {stays.map(({ country, fromYear, toYear, trade, employerKind }) => (
        <li>
          <strong>{countryName(country, locale)}</strong>{" "}
          <bdi>
            {fromYear}–{toYear}
          </bdi>
          <br />
          <span dir="auto">{trade}</span> · {lookup(t, `verification_employer_${employerKind}`)}
        </li>
      ))}
    </ul>
  );
};

type ShownEvent = Omit<VerificationEvent, "officerId" | "officerName"> & { officerName?: string | undefined };

/** What was done to a request, the newest first. */
export const History: FC<{ events: readonly ShownEvent[] }> = ({ events }) => {
  const page = usePage();
  const { t } = page;
  if (events.length === 0) return null;
  return (
    <section class="card stack" aria-labelledby="history">
      <h2 id="history">{t.verification_history()}</h2>
      <ol class="plain stack" reversed>
        {events.toReversed().map((it) => (
          <li>
            <strong>{lookup(t, `verification_act_${it.act}`)}</strong>
            <br />
            <small class="hint">
              <AgoAndMoment at={it.at} />
              {it.office ? ` · ${officeName(page, it.office)}` : null}
              {it.officerName ? (
                <>
                  {" · "}
                  <bdi>{it.officerName}</bdi>
                </>
              ) : null}
            </small>
            {it.reason ? <p>{lookup(t, `verification_reason_${it.reason}`)}</p> : null}
            {it.kinds && it.kinds.length > 0 ? (
              <p>
                {listed(
                  page,
                  it.kinds.map((kind) => lookup(t, `verification_shows_${kind}`) ?? kind),
                )}
              </p>
            ) : null}
            {it.words && it.language ? <Written texts={{ [it.language]: it.words }} as="div" /> : null}
          </li>
        ))}
      </ol>
    </section>
  );
};
