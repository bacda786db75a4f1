import type { Listing } from "#shared/market/listings/listing.ts";

type Seen = Pick<Listing, "text" | "photos">;

/** Whether a listing says or shows the same as another: one that was removed and is offered again as a new one. */
export function isSameAgain(listing: Seen, removed: Seen): boolean {
  const photos = new Set(removed.photos.map(({ id }) => id));
  if (listing.photos.some(({ id }) => photos.has(id))) return true;
  const titles = new Set(titlesOf(removed));
  return titlesOf(listing).some((title) => titles.has(title));
}

/** As they read, without what writing varies: case, width, spaces and signs. */
function titlesOf({ text }: Seen): string[] {
  return Object.values(text)
    .map(({ title }) =>
      title
        .normalize("NFKC")
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}]+/gu, ""),
    )
    .filter((title) => title !== "");
}
