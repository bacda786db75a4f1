import type { FC } from "hono/jsx";
import type { Mismatch } from "#shared/trade/order-documents/mismatches.ts";
import { usePage } from "#web/page.ts";
import { claimText, factName, shipmentName, whoClaims } from "./document-words.ts";

/** On which figures papers of an order do not agree, and what each says. Nothing where they do. */
export const Mismatches: FC<{ mismatches: readonly Mismatch[] }> = ({ mismatches }) => {
  const page = usePage();
  const { t } = page;
  if (mismatches.length === 0) return null;
  const hasValue = mismatches.some(({ fact }) => fact === "amountMinor");
  return (
    <section class="failure stack" aria-labelledby="mismatches">
      <h2 id="mismatches">{t.documents_mismatch_title()}</h2>
      <p>{t.documents_mismatch_lead()}</p>
      {mismatches.map(({ fact, shipment, claims }) => (
        <div class="stack">
          <h3>
            {factName(t, fact)} <small class="hint">{shipmentName(t, shipment)}</small>
          </h3>
          <dl class="facts">
            {claims.map((claim) => (
              <>
                <dt>{whoClaims(t, claim)}</dt>
                <dd>
                  <bdi>{claimText(page, fact, claim)}</bdi>
                </dd>
              </>
            ))}
          </dl>
        </div>
      ))}
      {hasValue ? <p class="hint">{t.documents_mismatch_fob()}</p> : null}
    </section>
  );
};
