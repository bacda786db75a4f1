import type { FC } from "hono/jsx";
import { type ContentLocale, pickLocalized } from "#shared/locales.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import type { PhotoDesk } from "#shared/market/listings/photo-upload.ts";
import { type FormState, textAt } from "#web/form-state.ts";
import { href, usePage } from "#web/page.ts";
import { FoundCode } from "./found-code.tsx";
import { IncotermChoice } from "./incoterm-choice.tsx";
import { Checklist } from "./listing-desk.tsx";
import { ListingPreview } from "./listing-preview.tsx";
import { type ListingScreen, listingScreens, screenPath } from "./listing-screens.ts";
import { PhotoStrip } from "./photo-strip.tsx";
import { AboutFields, FirstFields, PriceScreenFields } from "./screen-fields.tsx";
import { ScreenFrame } from "./screen-frame.tsx";

interface WritePageProps {
  listing: Listing;
  screen: ListingScreen;
  form: FormState;
  desk: PhotoDesk;
  /** What the code was looked for by, where it was said in words. */
  words: string;
}

/** One screen of a listing that is written for the first time. */
export const WritePage: FC<WritePageProps> = ({ listing, screen, form, desk, words }) => {
  const page = usePage();
  const language = writtenIn(listing, page.locale);
  const titleName = `text.${language}.title`;
  const title = textAt(form, titleName);
  const before = listingScreens[listingScreens.indexOf(screen) - 1];
  const isGoods = textAt(form, "offerKind") !== "service";
  return (
    <ScreenFrame
      screen={screen}
      form={form}
      action={href(page, screenPath(listing.id, screen))}
      back={before && screenPath(listing.id, before)}
      above={
        screen === "first" ||
        (listing.photos.length === 0 && desk.pending.length === 0 && screen !== "price") ? (
          <PhotoStrip listing={listing} screen={screen} {...desk} />
        ) : null
      }
    >
      {screen === "first" ? <FirstFields form={form} language={language} /> : null}
      {screen === "about" ? (
        <>
          {isGoods ? <FoundCode form={form} title={title} words={words} /> : null}
          <AboutFields form={form} language={language} />
        </>
      ) : null}
      {screen === "price" ? <PriceScreenFields form={form} /> : null}
      {screen === "delivery" ? (
        <>
          {isGoods ? (
            <IncotermChoice
              form={form}
              home={{ provinceCode: listing.provinceCode, regencyCode: listing.exporter.regencyCode }}
            />
          ) : null}
          {form.failure?.code === "listing_incomplete" ? <Checklist listing={listing} onScreens /> : null}
        </>
      ) : null}
      <ListingPreview
        form={form}
        titleName={titleName}
        listing={listing}
        maker={listing.exporter.businessName}
      />
    </ScreenFrame>
  );
};

/** The language of the title that the reader sees: they go on in it. */
export function writtenIn(listing: Pick<Listing, "text">, reader: ContentLocale): ContentLocale {
  return pickLocalized(listing.text, reader)?.locale ?? reader;
}
