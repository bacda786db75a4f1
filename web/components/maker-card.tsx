import type { FC } from "hono/jsx";
import { pickLocalized } from "#shared/locales.ts";
import type { Profile } from "#shared/market/profiles/profile.ts";
import { href, usePage } from "../page.ts";
import { Face } from "./face.tsx";
import { RoadLine } from "./road.tsx";

export type Maker = Pick<Profile, "handle" | "businessName" | "workedAbroad" | "regencyCode" | "text">;

/** A maker in a list: a sentence of their own, their name, and where they worked. The whole card is one link. */
export const MakerCard: FC<{ maker: Maker; headingLevel?: 2 | 3 }> = ({ maker, headingLevel = 3 }) => {
  const page = usePage();
  const Heading = headingLevel === 2 ? "h2" : "h3";
  return (
    <article class="card maker-card">
      <Voice of={maker} />
      <div class="line">
        <Face name={maker.businessName} />
        <div>
          <Heading>
            <a class="whole" href={href(page, `/exporters/${maker.handle}`)} dir="auto">
              {maker.businessName}
            </a>
          </Heading>
          <p class="hint">
            <RoadLine of={maker} />
          </p>
        </div>
      </div>
    </article>
  );
};

/** A sentence of a maker's own story; none where it has no short one. */
export const Voice: FC<{ of: Pick<Profile, "text"> }> = ({ of: { text } }) => {
  const found = pickLocalized(text, usePage().locale);
  const sentence = found && sentenceOf(found.value.story);
  if (!found || !sentence) return null;
  return (
    <blockquote class="voice" lang={found.locale} dir="auto">
      {sentence}
    </blockquote>
  );
};

const longest = 150;
/** Shorter ones say something only where a sign is a word. */
const shortest = 24;
const scrap = 8;

/** Stories end with what they come to: the last sentence that is neither a scrap nor a paragraph. */
export function sentenceOf(story: string): string | undefined {
  const sentences = story
    .split(/(?<=[.!?؟])\s+|(?<=[。！？])|\n+/)
    .map((it) => it.trim())
    .filter((it) => it.length <= longest);
  return sentences.findLast((it) => it.length >= shortest) ?? sentences.findLast((it) => it.length >= scrap);
}
