import type { FC } from "hono/jsx";
import type { NumberEvent } from "#shared/programme/business-checks/number-case.ts";
import { officeName } from "#web/components/checks.tsx";
import { AgoAndMoment } from "#web/components/moment.tsx";
import { Written } from "#web/components/written.tsx";
import { lookup } from "#web/messages.ts";
import { usePage } from "#web/page.ts";
import { numberName } from "./number-words.ts";

type ShownEvent = Omit<NumberEvent, "officerId" | "officerName" | "numbersVersion"> & {
  officerName?: string | undefined;
};

/** What was found of a business's numbers, the newest first. */
export const NumberHistory: FC<{ events: readonly ShownEvent[] }> = ({ events }) => {
  const page = usePage();
  const { t } = page;
  if (events.length === 0) return null;
  return (
    <section class="card stack" aria-labelledby="history">
      <h2 id="history">{t.business_checks_history()}</h2>
      <ol class="plain stack" reversed>
        {events.toReversed().map((it) => (
          <li>
            <strong>{numberName(page, it.number)}</strong>:{" "}
            {lookup(t, `business_checks_outcome_${it.outcome}`)}
            <br />
            <small class="hint">
              <AgoAndMoment at={it.at} />
              {` · ${officeName(page, it.office)}`}
              {it.officerName ? (
                <>
                  {" · "}
                  <bdi>{it.officerName}</bdi>
                </>
              ) : null}
            </small>
            {it.words && it.language ? <Written texts={{ [it.language]: it.words }} as="div" /> : null}
          </li>
        ))}
      </ol>
    </section>
  );
};
