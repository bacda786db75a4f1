import type { FC } from "hono/jsx";
import type { Listing } from "#shared/market/listings/listing.ts";
import type { PhotoDesk } from "#shared/market/listings/photo-upload.ts";
import { ScreenFrame } from "#web/components/form/screen-frame.tsx";
import { type FormState, textAt } from "#web/form-state.ts";
import { href, usePage } from "#web/page.ts";
import { writtenIn } from "../written-in.ts";
import { FoundCode } from "./found-code.tsx";
import { IncotermChoice } from "./incoterm-choice.tsx";
import { Checklist } from "./listing-desk.tsx";
import { ListingPreview } from "./listing-preview.tsx";
import { type ListingScreen, listingScreens, screenOf, screenPath } from "./listing-screens.ts";
import { groupName, screensOf } from "./listing-words.ts";
import { PhotoStrip } from "./photo-strip.tsx";
import { AboutFields, FirstFields, PriceScreenFields } from "./screen-fields.tsx";

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
  const language = writtenIn(listing.text, page.locale);
  const titleName = `text.${language}.title`;
  const title = textAt(form, titleName);
  const pathOf = (it: ListingScreen) => href(page, screenPath(listing.id, it));
  const isGoods = textAt(form, "offerKind") !== "service";
  return (
    <ScreenFrame
      screens={screensOf(page)}
      at={listingScreens.indexOf(screen)}
      needed={page.t.listings_screen_needed()}
      later={page.t.listings_later()}
      form={form}
      action={pathOf(screen)}
      elsewhere={(pointer) => {
        const place = screenOf(pointer);
        return { name: groupName(page, place), address: pathOf(place) };
      }}
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
