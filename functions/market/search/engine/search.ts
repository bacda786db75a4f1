import type { ContentLocale } from "#shared/locales.ts";
import type { CertificateKind } from "#shared/market/certificates/certificate.ts";
import type { Filters, Sort } from "#shared/market/search/facets.ts";
import type { SearchAnswer } from "#shared/market/search/search-answer.ts";
import type { Currency } from "#shared/terms/currencies.ts";
import type { Incoterm } from "#shared/terms/incoterms.ts";
import type { UnitCode } from "#shared/terms/units.ts";

/** A published listing, as far as search knows it. */
export interface SearchDocument {
  id: string;
  /** Of the listing: a change with a lower one than is known does nothing. */
  version: number;
  /** Of its maker. */
  profileId?: string | undefined;
  texts: { locale: ContentLocale; title: string; description: string }[];
  /** Names of its maker and place: business, regency, province, island. */
  maker: string[];
  /** What its certificates vouch for, in words. */
  marks: string[];
  hsCode?: string | undefined;
  /** HS chapter, or `services`. */
  category?: string | undefined;
  province: string;
  certificates: CertificateKind[];
  incoterm?: Incoterm | undefined;
  /** Where the Incoterm holds: a port, an airport, a town. */
  namedPlace?: string | undefined;
  /** What it is sold by. */
  unit?: UnitCode | undefined;
  /** What its price is in. */
  currency?: Currency | undefined;
  /** The lowest unit price, about, in US dollars: for order and bands alone. */
  dollars?: number | undefined;
  minimumOrder?: number | undefined;
  leadTimeDays?: number | undefined;
  /** What shows it, where that is as wide as a tile at least. */
  photoId?: string | undefined;
  offer: "goods" | "service";
  hasSample: boolean;
  /** The last day on which something that was checked of its maker stands. */
  checkedUntil?: string | undefined;
  /** See `standingQuality`. */
  quality: number;
  publishedAt: string;
  /** Where it stands among the newest, where that is not when it was published: see `shelvedAt` of listings. */
  shelvedAt?: string | undefined;
}

/** A listing is now this, or (without a document) no longer to be found. */
export interface SearchChange {
  id: string;
  version: number;
  document?: SearchDocument | undefined;
  /** Set where what changed is of its maker: it is taken in though this version of the listing is known. */
  isOfMaker?: boolean | undefined;
}

/** Where a whole index comes from. */
export interface SearchSource {
  /** All that is published now, in batches. */
  all(): AsyncIterable<SearchDocument[]>;
  /** These listings as they are now, whatever their stage. */
  load(ids: string[]): Promise<SearchChange[]>;
}

/** Where a page of results begins or ends: the value sorted by, and the listing's id. */
export interface Position {
  value: number;
  id: string;
}

export interface SearchQuery {
  text: string;
  filters: Filters;
  sort: Sort;
  currency: Currency;
  limit: number;
  now: Date;
  /** Only what was first published in this time: after the one moment, and up to the other. */
  published?: { after: string; upTo: string } | undefined;
  after?: Position | undefined;
  before?: Position | undefined;
  /** The last word may be only begun. */
  isTyping?: boolean | undefined;
}

export interface SearchResult extends Pick<SearchAnswer, "total" | "complete" | "facets" | "corrections"> {
  /** What this page shows, the near goods last. */
  ids: string[];
  /** The makers of what this page shows, each once. */
  makerIds: string[];
  /** How many of the last of `ids` do not answer, but are near to the best of what does: they are in no count. */
  near: number;
  next?: Position;
  previous?: Position;
}

/** What stands in each category (by its code) and province. */
export interface Shelves {
  /** How many listings; those with none have no entry. */
  categories: ReadonlyMap<string, number>;
  provinces: ReadonlyMap<string, number>;
  /** Of each category's newest listings that are shown by a photo, that photo. */
  photos: ReadonlyMap<string, string>;
}

export interface Suggestion {
  listingId: string;
  locale: ContentLocale;
  title: string;
}

export interface SuggestQuery {
  text: string;
  locale: ContentLocale;
  limit: number;
  now: Date;
}

/** There is no index that can be read just now: none was built yet, or it is broken, or of an older format. */
export class SearchUnavailable extends Error {
  constructor(reason: string, options?: ErrorOptions) {
    super(`Search is not available: ${reason}`, options);
    this.name = "SearchUnavailable";
  }
}

/** Full-text search over published listings. Every engine passes test/functions/market/search/engine/contract.ts. */
export interface Search {
  /**
   * Takes in changes; older ones than are known, and repeated ones, do nothing.
   * @throws SearchUnavailable where there is no index to change yet.
   */
  apply(changes: readonly SearchChange[]): Promise<{ applied: number }>;
  /** Builds the whole index anew; what changes meanwhile is in it too. */
  rebuild(source: SearchSource): Promise<{ documents: number }>;
  /** @throws SearchUnavailable */
  query(query: SearchQuery): Promise<SearchResult>;
  /** @throws SearchUnavailable */
  shelves(): Promise<Shelves>;
  /** Titles that what is being typed may become. @throws SearchUnavailable */
  suggest(query: SuggestQuery): Promise<Suggestion[]>;
}
