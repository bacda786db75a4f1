import type { FC } from "hono/jsx";
import type { Listing } from "#shared/market/listings/listing.ts";
import { byExporter } from "#shared/trade/rfqs/rules.ts";
import { maximumExporters } from "#shared/trade/rfqs/stages.ts";
import { FieldGroup } from "#web/components/form/field-group.tsx";
import { Thumb } from "#web/components/thumb.tsx";
import { fieldOf, Written } from "#web/components/written.tsx";
import { type FormState, issuesAt, listAt } from "#web/form-state.ts";
import { issueText } from "#web/messages.ts";
import { usePage } from "#web/page.ts";
import { orderHint } from "../inquiries/listing-summary.tsx";

/** Whom the request goes to: each exporter once, with the listings that were picked, to be left out again. */
export const AskedFields: FC<{ form: FormState; listings: readonly Listing[] }> = ({ form, listings }) => {
  const { t } = usePage();
  const groups = byExporter(listings);
  return (
    <FieldGroup
      form={form}
      name="listingIds"
      isCard
      isRequired
      label={t.rfqs_asked({ count: groups.length })}
      hint={t.rfqs_asked_hint({ maximum: maximumExporters })}
    >
      <ul class="plain stack">
        {groups.map((group) => (
          <li class="stack">
            <strong class="maker" dir="auto">
              {group[0].exporter.businessName}
            </strong>
            {group.map((listing) => (
              <Asked form={form} listing={listing} />
            ))}
          </li>
        ))}
      </ul>
    </FieldGroup>
  );
};

const Asked: FC<{ form: FormState; listing: Listing }> = ({ form, listing }) => {
  const page = usePage();
  const chosen = listAt(form, "listingIds");
  const at = chosen.indexOf(listing.id);
  const issues = at < 0 ? [] : issuesAt(form, `listingIds.${at}`);
  return (
    <div>
      <input type="hidden" name="shownIds" value={listing.id} />
      <label class="board-row found-row">
        <input type="checkbox" name="listingIds" value={listing.id} checked={at >= 0} />
        <Thumb listing={listing} />
        <span>
          <Written texts={fieldOf(listing.text, "title")} />
          <span class="hint">{orderHint(page, listing)}</span>
        </span>
      </label>
      {issues.map((issue) => (
        <p class="issue">{issueText(page.t, issue)}</p>
      ))}
    </div>
  );
};
