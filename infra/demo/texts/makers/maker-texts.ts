/** What more languages say of makers, by handle; the first two are written where the business is. */
export type MakerTexts = Readonly<Record<string, { story: string; makes: string }>>;
