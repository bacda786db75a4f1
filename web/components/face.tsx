import type { FC } from "hono/jsx";

/** Stands for a maker who has shown no portrait: the first letter of the name that is their own. */
export const Face: FC<{ name: string }> = ({ name }) => (
  <span class="face" aria-hidden="true">
    {initialOf(name)}
  </span>
);

/** "Koperasi Kopi Purna" is one of many cooperatives: what kind of business it is comes before the name. */
const kinds = /^(?:Koperasi|UD|CV|PT|KUB|Kelompok|Rumah)\b\.?\s*/i;

function initialOf(name: string): string {
  return [...(name.replace(kinds, "") || name)][0]?.toLocaleUpperCase("id") ?? "";
}
