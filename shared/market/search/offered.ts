const measure = "\\d[\\d.,]*\\s?(?:k?g|ml|l|cl|oz|lb|lit(?:re|er)s?|gram|kilo)";
const container =
  "(?:bag|pouch|jar|pail|tin|sack|bottle|can|drum|box|pack|packet|sachet|bucket|crate|carton)(?:e?s)?";
const wadah =
  "(?:kantong|kantung|botol|ember|kaleng|karung|kemasan|toples|stoples|dus|kotak|pak|sachet|drum|jeriken|peti|beg|balang|tin)";

/** How goods are packed: "250 g bags", "bag of five", "kantong 250 g", "250 克玻璃瓶". */
const packing = new RegExp(
  [
    `(?:\\bin\\s+)?\\b${measure}[\\s-]+(?:\\p{L}+\\s)?${container}\\b`,
    `,\\s*${container}\\s+of\\s+(?:\\d+|\\p{L}+)`,
    `\\b${wadah}\\s+(?:isi\\s+(?:\\d+|\\p{L}+)|${measure})`,
    "\\d[\\d.,]*\\s?(?:克|公斤|公克|毫升|公升)(?:裝|装|\\p{Script=Han}{0,2}[瓶袋罐包箱桶盒])",
  ].join("|"),
  "giu",
);

/** What a title says of the goods themselves, and what they come with or in: "… with songket lining". */
export function titleParts(title: string): { main: string; aside: string } {
  const [, before, behind] = /^(.+?\S)\s+(?=(?:with|dengan|berlapis|beserta|مع)\s)(.*)$/isu.exec(title) ?? [];
  const packed: string[] = [];
  const main = (before ?? title)
    .replace(packing, (it) => {
      packed.push(it);
      return " ";
    })
    .trim();
  if (main === "") return { main: title, aside: "" };
  return { main, aside: [...packed, ...(behind ? [behind] : [])].join(" ") };
}

/** Terms of the thesaurus that say how goods are sold: the Incoterm, the unit and the currency of the price. */
export function termsOfSale({
  incoterm,
  unit,
  currency,
}: {
  incoterm?: string | undefined;
  unit?: string | undefined;
  currency?: string | undefined;
}): string[] {
  return [
    ...(incoterm ? [`incoterm-${incoterm.toLowerCase()}`] : []),
    ...(unit ? [`unit-${unit.toLowerCase()}`] : []),
    ...(currency ? [`currency-${currency.toLowerCase()}`] : []),
  ];
}
