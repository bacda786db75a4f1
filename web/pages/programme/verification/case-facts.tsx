import type { FC } from "hono/jsx";
import type { OwnCase } from "#shared/programme/verification/shown.ts";
import type { Stay, VerificationEvent } from "#shared/programme/verification/verification.ts";
import { countryName } from "#shared/terms/countries.ts";
import { listed } from "#web/components/listed.ts";
import { lookup } from "#web/messages.ts";
import { usePage } from "#web/page.ts";
import { History } from "../office/history.tsx";

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

/** What was done to a request. */
export const CaseHistory: FC<{ events: readonly (VerificationEvent | OwnCase["history"][number])[] }> = ({
  events,
}) => {
  const page = usePage();
  const { t } = page;
  return (
    <History
      title={t.verification_history()}
      events={events.map((event) => {
        const { act, reason, kinds = [] } = event;
        return {
          event,
          what: <strong>{lookup(t, `verification_act_${act}`)}</strong>,
          details: (
            <>
              {reason ? <p>{lookup(t, `verification_reason_${reason}`)}</p> : null}
              {kinds.length > 0 ? (
                <p>
                  {listed(
                    page,
                    kinds.map((kind) => lookup(t, `verification_shows_${kind}`) ?? kind),
                  )}
                </p>
              ) : null}
            </>
          ),
        };
      })}
    />
  );
};
