import type { FC } from "hono/jsx";
import type { Listing } from "#shared/market/listings/listing.ts";
import { Blank, cardSizes } from "#web/components/listing-card.tsx";
import { Photo } from "#web/components/photo.tsx";
import { type FieldsProps, textAt } from "#web/form-state.ts";
import { lookup } from "#web/messages.ts";
import { usePage } from "#web/page.ts";

interface PreviewProps extends FieldsProps {
  titleName: string;
  listing?: Listing;
  /** Whose it is. */
  maker: string;
}

/** The card as buyers will see it, of what stands in the form; with a script it follows what is typed. */
export const ListingPreview: FC<PreviewProps> = ({ form, titleName, listing, maker }) => {
  const { t } = usePage();
  const photo = listing?.photos[0];
  const unit = textAt(form, "unit");
  const amount = textAt(form, "price.tiers.0.unitAmountMinor");
  const currency = textAt(form, "price.currency");
  const title = textAt(form, titleName);
  return (
    <section class="stack preview" aria-labelledby="preview">
      <h2 id="preview">{t.listings_preview()}</h2>
      <listing-preview>
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
            <p class="price">
              <bdi>
                <span data-of="price.currency">{amount === "" ? "" : currency}</span>{" "}
                <span data-of="price.tiers.0.unitAmountMinor">{amount}</span>
              </bdi>
            </p>
            <p class="hint">
              <span data-of="minimumOrder">{textAt(form, "minimumOrder")}</span>{" "}
              <span data-of="unit">{lookup(t, `unit_${unit}`) ?? ""}</span>
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
