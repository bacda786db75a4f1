/** How large a file is, as people say it. */
export function sizeText(bytes: number, locale: string): string {
  const isSmall = bytes < 100_000;
  const unit = isSmall ? "kilobyte" : "megabyte";
  const size = new Intl.NumberFormat(locale, { style: "unit", unit, maximumFractionDigits: 1 });
  return size.format(isSmall ? Math.ceil(bytes / 1000) : bytes / 1_000_000);
}
