import type { FC } from "hono/jsx";
import { lookup } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";

interface StageTabsProps {
  path: string;
  stages: readonly string[];
  stage: string;
  /** What the names of the stages begin with. */
  texts: "payouts_stage" | "payouts_batch_stage";
}

/** A list's stages beside each other. */
export const StageTabs: FC<StageTabsProps> = ({ path, stages, stage, texts }) => {
  const page = usePage();
  const { t } = page;
  const nameOf = (it: string) =>
    texts === "payouts_stage" ? lookup(t, `payouts_stage_${it}`) : lookup(t, `payouts_batch_stage_${it}`);
  return (
    <nav class="row" aria-label={t.inquiries_stages()}>
      {stages.map((it) => (
        <a href={href(page, `${path}?stage=${it}`)} aria-current={it === stage ? "page" : undefined}>
          {nameOf(it)}
        </a>
      ))}
    </nav>
  );
};
