/** What a title says of the goods themselves, and what they come with: "… with songket lining". */
export function titleParts(title: string): { main: string; aside: string } {
  const [, main, aside] = /^(.+?\S)\s+(?=(?:with|dengan|berlapis|beserta)\s)(.*)$/isu.exec(title) ?? [];
  return main !== undefined && aside !== undefined ? { main, aside } : { main: title, aside: "" };
}

/** Terms of the thesaurus that say how goods are sold: the Incoterm, and the unit. */
export function termsOfSale({
  incoterm,
  unit,
}: {
  incoterm?: string | undefined;
  unit?: string | undefined;
}): string[] {
  return [
    ...(incoterm ? [`incoterm-${incoterm.toLowerCase()}`] : []),
    ...(unit ? [`unit-${unit.toLowerCase()}`] : []),
  ];
}
