import { momentFormat } from "#shared/terms/day-format.ts";

/** A moment in the reader's own zone, as the page's language writes it. */
export function timeText(iso: string): string {
  return momentFormat(document.documentElement.lang).format(new Date(iso));
}

/** What a page calls itself, without the site's name behind it. A worker has nothing that reads HTML. */
export function titleIn(html: string): string | undefined {
  const [, title] = /<title>([^<]*?)(?: – [^<–]*)?<\/title>/.exec(html) ?? [];
  return title?.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => marks[name] ?? "");
}

const marks: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
