import type { FC } from "hono/jsx";
import type { Listing } from "#shared/market/listings/listing.ts";
import { readTerms } from "#shared/market/listings/read-terms.ts";
import { unitCodes } from "#shared/terms/units.ts";
import { Blank, cardSizes, termsText } from "#web/components/listing-card.tsx";
import { Photo } from "#web/components/photo.tsx";
import { Price } from "#web/components/price.tsx";
import { type FieldsProps, type FormState, textAt } from "#web/form-state.ts";
import { usePage } from "#web/page.ts";
import { previewTexts } from "./preview-texts.ts";

interface PreviewProps extends FieldsProps {
  titleName: string;
  listing?: Listing;
  /** Whose it is. */
  maker: string;
}

/** The card as buyers will see it, of what stands in the form; with a script it follows what is typed. */
export const ListingPreview: FC<PreviewProps> = ({ form, titleName, listing, maker }) => {
  const page = usePage();
  const { t, locale } = page;
  const photo = listing?.photos[0];
  const unit = unitCodes.find((it) => it === textAt(form, "unit"));
  const terms = { ...readTerms((name) => textAt(form, name), locale), unit };
  const told = termsText(page, terms);
  const title = textAt(form, titleName);
  return (
    <section class="stack preview" aria-labelledby="preview">
      <h2 id="preview">{t.listings_preview()}</h2>
      <listing-preview
        data-said={JSON.stringify(termsSaid(form))}
        data-texts={JSON.stringify(previewTexts(page))}
      >
        <article class="listing-card">
          {listing && photo ? (
            <Photo listing={listing} photo={photo} sizes={cardSizes} isOrnament />
          ) : (
            <Blank />
          )}
          <div class="card-text">
            <h3 dir="auto" data-of={titleName} hidden={title === ""}>
              {title}
            </h3>
            <Price listing={terms} isBare />
            <p class="hint" data-terms hidden={told === ""}>
              {told}
            </p>
            <p class="hint">
              <bdi>
                <span data-of="price.delivery.incoterm">{textAt(form, "price.delivery.incoterm")}</span>{" "}
                <span data-of="price.delivery.namedPlace">{textAt(form, "price.delivery.namedPlace")}</span>
              </bdi>
            </p>
            <p class="by">
              <span class="maker" dir="auto">
                {maker}
              </span>
            </p>
          </div>
        </article>
      </listing-preview>
    </section>
  );
};

/** What the card says of the terms, by their fields: those that this page does not ask for are said by others. */
function termsSaid(form: FormState): Record<string, string> {
  const names = Object.keys(form.values).filter((name) =>
    /^(?:minimumOrder|unit|price\.(?:currency|tiers\..+))$/.test(name),
  );
  return Object.fromEntries(names.map((name) => [name, textAt(form, name)]));
}
