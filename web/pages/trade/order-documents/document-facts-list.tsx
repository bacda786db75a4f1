import type { FC } from "hono/jsx";
import { comparedFacts, type DocumentFacts } from "#shared/trade/order-documents/order-document.ts";
import { CalendarDay } from "#web/components/calendar-day.tsx";
import { usePage } from "#web/page.ts";
import { claimText, factName } from "./document-words.ts";

/** What stands on a document, as far as somebody typed it. */
export const DocumentFactsList: FC<{ facts: DocumentFacts }> = ({ facts }) => {
  const page = usePage();
  const { t } = page;
  const { number, issuedOn, currency } = facts;
  const figures = comparedFacts.flatMap((fact) => {
    const value = facts[fact];
    return value === undefined ? [] : [{ fact, claim: { value, currency } }];
  });
  if (!number && !issuedOn && figures.length === 0) return <p>{t.documents_facts_none()}</p>;
  return (
    <dl class="facts">
      {number ? (
        <>
          <dt>{t.documents_number()}</dt>
          <dd>
            <bdi>{number}</bdi>
          </dd>
        </>
      ) : null}
      {issuedOn ? (
        <>
          <dt>{t.documents_issued_on()}</dt>
          <dd>
            <CalendarDay day={issuedOn} />
          </dd>
        </>
      ) : null}
      {figures.map(({ fact, claim }) => (
        <>
          <dt>{factName(t, fact)}</dt>
          <dd>
            <bdi>{claimText(page, fact, claim)}</bdi>
          </dd>
        </>
      ))}
    </dl>
  );
};
