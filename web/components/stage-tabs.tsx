import type { Child, FC } from "hono/jsx";
import { href, usePage } from "../page.ts";

interface StageTabsProps {
  /** Where the list is. */
  path: string;
  stages: readonly string[];
  /** The one that is shown; undefined where it is what stands beside them. */
  stage: string | undefined;
  nameOf(stage: string): string | undefined;
  children?: Child;
}

/** A list's stages beside each other. */
export const StageTabs: FC<StageTabsProps> = ({ path, stages, stage, nameOf, children }) => {
  const page = usePage();
  return (
    <nav class="row" aria-label={page.t.inquiries_stages()}>
      {stages.map((it) => (
        <a href={href(page, `${path}?stage=${it}`)} aria-current={it === stage ? "page" : undefined}>
          {nameOf(it)}
        </a>
      ))}
      {children}
    </nav>
  );
};
