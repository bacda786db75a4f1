import type { FC } from "hono/jsx";
import { checklistOf } from "#shared/market/listings/checklist.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { FormFailure } from "#web/components/form/failure.tsx";
import { GroupForm } from "#web/components/form/group-form.tsx";
import { type FieldsProps, textAt } from "#web/form-state.ts";
import { lookup } from "#web/messages.ts";
import { href, type PageContext, usePage } from "#web/page.ts";
import { writtenIn } from "../written-in.ts";
import { GroupFields } from "./listing-form.tsx";
import { ListingPreview } from "./listing-preview.tsx";
import { groupOf, type ListingGroup, listingGroups } from "./listing-screens.ts";
import { groupName } from "./listing-words.ts";

interface ListingGroupsProps extends FieldsProps {
  listing: Listing;
  /** The group that was just sent. */
  sent?: ListingGroup | undefined;
}

/** A listing's fields in the groups that it was written in; what is missing or wrong stands open. */
export const ListingGroups: FC<ListingGroupsProps> = ({ listing, form, sent }) => {
  const page = usePage();
  const { t, locale } = page;
  const language = writtenIn(listing.text, locale);
  const missing = checklistOf(listing).filter((it) => !it.isDone);
  const home = { provinceCode: listing.provinceCode, regencyCode: listing.exporter.regencyCode };
  return (
    <FormFailure form={form}>
      <div class="groups stack">
        {listingGroups.map((group) => {
          const lacks = missing.some((it) => it.part !== "photo" && groupOf(it.pointer) === group);
          const isFaulty = form.issues.some((it) => groupOf(it.pointer) === group);
          return (
            <GroupForm
              form={form}
              action={href(page, `/listings/${listing.id}/edit`)}
              group={group}
              title={groupName(page, group)}
              gist={lacks ? t.listings_checklist_open() : gistOf(page, form, group, language)}
              isLacking={lacks}
              isOpen={lacks || isFaulty || group === sent}
              hidden={{ version: String(listing.version) }}
            >
              <GroupFields
                form={form}
                group={group}
                language={language}
                home={home}
                isForLater={listing.stage !== "published"}
              />
            </GroupForm>
          );
        })}
        <ListingPreview
          form={form}
          titleName={`text.${language}.title`}
          listing={listing}
          maker={listing.exporter.businessName}
        />
      </div>
    </FormFailure>
  );
};

/** What stands in a group, in a few words. */
function gistOf(
  { t }: PageContext,
  form: FieldsProps["form"],
  group: ListingGroup,
  language: string,
): string {
  const [text, unit] = [(name: string) => textAt(form, name), textAt(form, "unit")];
  if (group === "first") return text(`text.${language}.title`);
  if (group === "about") return [text("hsCode"), lookup(t, `unit_${unit}`)].filter(Boolean).join(" · ");
  if (group === "price") return `${text("price.currency")} ${text("price.tiers.0.unitAmountMinor")}`.trim();
  if (group === "delivery")
    return `${text("price.delivery.incoterm")} ${text("price.delivery.namedPlace")}`.trim();
  return text("certificates.0.number") || t.site_optional();
}
