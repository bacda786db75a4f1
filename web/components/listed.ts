import { comma, type Reader } from "./signs.ts";

type Parts = readonly (string | undefined)[];

/** Things of one kind side by side, parted as the reader's language parts them: "a, b", "a、b", "a، b". */
export function listed({ t }: Reader, names: Parts): string {
  return told(names).join(t.site_comma());
}

/** Facts of one thing, of which no two are of a kind: "Jeddah, Saudi Arabia", "Jeddah，沙烏地阿拉伯". */
export function beside(reader: Reader, facts: Parts): string {
  return told(facts).join(comma(reader));
}

function told(parts: Parts): Parts {
  return parts.filter(Boolean);
}
