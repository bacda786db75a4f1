import type { Child, FC } from "hono/jsx";
import type { ContentLocale } from "#shared/locales.ts";
import { Written } from "#web/components/written.tsx";
import { type Done, DoneBy } from "./done-by.tsx";

interface Event extends Done {
  words?: string | undefined;
  language?: ContentLocale | undefined;
}

interface HistoryProps {
  title: string;
  /** The oldest first. */
  events: readonly { event: Event; what: Child; details?: Child }[];
}

/** What was done about something, the newest first; each with what it was and, below who did it, what was said. */
export const History: FC<HistoryProps> = ({ title, events }) => {
  if (events.length === 0) return null;
  return (
    <section class="card stack" aria-labelledby="history">
      <h2 id="history">{title}</h2>
      <ol class="plain stack" reversed>
        {events.toReversed().map(({ event: { at, office, officerName, words, language }, what, details }) => (
          <li>
            {what}
            <br />
            <small class="hint">
              <DoneBy at={at} office={office} officerName={officerName} />
            </small>
            {details}
            {words && language ? <Written texts={{ [language]: words }} as="div" /> : null}
          </li>
        ))}
      </ol>
    </section>
  );
};
