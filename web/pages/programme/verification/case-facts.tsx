import type { FC } from "hono/jsx";
import type { OwnCase } from "#shared/programme/verification/shown.ts";
import type { Stay, VerificationEvent } from "#shared/programme/verification/verification.ts";
import { countryName } from "#shared/terms/countries.ts";
import { listed } from "#web/components/listed.ts";
import { Written } from "#web/components/written.tsx";
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

type Event = VerificationEvent | OwnCase["history"][number];

/** What was done to a request. */
export const CaseHistory: FC<{ events: readonly Event[] }> = ({ events }) => {
  const { t } = usePage();
  return (
    <History
      title={t.verification_history()}
      events={events.map((event) => ({
        event,
        what: <strong>{lookup(t, `verification_act_${event.act}`)}</strong>,
        details: <Details {...event} />,
      }))}
    />
  );
};

/** What an officer asked for or found last, with their words. */
export const LastSaid: FC<{ events: readonly Event[] }> = ({ events }) => {
  const last = events.findLast(({ words, reason, kinds = [] }) => words || reason || kinds.length > 0);
  if (!last) return null;
  const { words, language } = last;
  return (
    <>
      <Details {...last} />
      {words && language ? <Written texts={{ [language]: words }} as="div" /> : null}
    </>
  );
};

const Details: FC<Pick<Event, "reason" | "kinds">> = ({ reason, kinds = [] }) => {
  const page = usePage();
  const { t } = page;
  const names = kinds.map((kind) => lookup(t, `verification_shows_${kind}`) ?? kind);
  return (
    <>
      {reason ? <p>{lookup(t, `verification_reason_${reason}`)}</p> : null}
      {names.length > 0 ? <p>{listed(page, names)}</p> : null}
    </>
  );
};
