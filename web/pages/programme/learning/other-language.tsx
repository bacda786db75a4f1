import type { FC } from "hono/jsx";
import { ownNames } from "#shared/locales.ts";
import { type ModuleLanguage, moduleLanguages } from "#shared/programme/learning/reading-grade.ts";

/** The same in the other of a lesson's languages, by that language's own name. */
export const OtherLanguage: FC<{ path: string; language: ModuleLanguage }> = ({ path, language }) => {
  const other = moduleLanguages.find((it) => it !== language) ?? language;
  return (
    <a href={`/${other}${path}`} lang={other} hreflang={other} dir="ltr">
      {ownNames[other]}
    </a>
  );
};
