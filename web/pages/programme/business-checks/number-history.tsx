import type { FC } from "hono/jsx";
import type { NumberEvent } from "#shared/programme/business-checks/number-case.ts";
import type { OwnNumbers } from "#shared/programme/business-checks/shown.ts";
import { colon } from "#web/components/signs.ts";
import { lookup } from "#web/messages.ts";
import { usePage } from "#web/page.ts";
import { History } from "../office/history.tsx";
import { numberName } from "./number-words.ts";

interface NumberHistoryProps {
  events: readonly (NumberEvent | OwnNumbers["history"][number])[];
}

/** What was found of a business's numbers. */
export const NumberHistory: FC<NumberHistoryProps> = ({ events }) => {
  const page = usePage();
  const { t } = page;
  return (
    <History
      title={t.business_checks_history()}
      events={events.map((event) => ({
        event,
        what: (
          <>
            <strong>{numberName(page, event.number)}</strong>
            {colon(page)}
            {lookup(t, `business_checks_outcome_${event.outcome}`)}
          </>
        ),
      }))}
    />
  );
};
