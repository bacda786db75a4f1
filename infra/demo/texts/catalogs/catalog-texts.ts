/** What one more language says of a catalog: the attaché's letter unless `catalogs.ts` has it, and notes by listing's slug. */
export interface CatalogText {
  letter?: { title: string; introduction: string };
  notes: Readonly<Record<string, string>>;
}

/** By the catalog's slug. */
export type CatalogTexts = Readonly<Record<string, CatalogText>>;
