/** Holds the currency that a reader chose. The edge keeps a copy of each page for each value of it (docs/decisions/053). */
export const currencyCookie = "__Host-currency";
