import { blankForm } from "#functions/platform/http/form.ts";
import type { Listing } from "#shared/market/listings/listing.ts";
import { type FormState, flatten, textAt } from "#web/form-state.ts";

/** The form of a listing's photos as they stand. */
export function photoForm(listing: Listing): FormState {
  return blankForm(flatten({ photos: listing.photos.map(({ id, alt }) => ({ id, alt })) }));
}

/** What was typed, put to the photos as they stand now: the form's own order may be an older one. */
export function photoFormAgain(listing: Listing, form: FormState): FormState {
  const typed = new Map<string, string>();
  for (let at = 0; textAt(form, `photos.${at}.id`) !== ""; at++)
    typed.set(textAt(form, `photos.${at}.id`), textAt(form, `photos.${at}.alt`));
  const photos = listing.photos.map(({ id, alt }) => ({ id, alt: typed.get(id) ?? alt }));
  return { ...form, values: flatten({ photos }) };
}
