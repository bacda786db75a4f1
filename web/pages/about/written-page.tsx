import type { Child, FC } from "hono/jsx";
import { Layout } from "#web/components/layout.tsx";
import { lookup } from "#web/messages.ts";
import { usePage } from "#web/page.ts";
import { pageFacts } from "./page-facts.ts";

/** The pages that say what Rantau is and how it is used; each is also the path that it lies at. */
export type WrittenPageName = "about" | "help" | "safety" | "privacy" | "terms" | "contact";

/** As many parts as a page may have: those that it has none of are not drawn. */
const mostParts = 9;

/** What parts are called that other pages lead to. */
const names: Readonly<Record<string, string>> = {
  "contact 2": "report",
  "help 9": "seal",
  "safety 3": "paying",
  "safety 4": "disputes",
  "safety 5": "checked",
  "safety 6": "warnings",
};

interface WrittenPageProps {
  name: WrittenPageName;
  /** What stands above its parts, beside its lead. */
  children?: Child;
}

/** One of them: a lead, and its parts. */
export const WrittenPage: FC<WrittenPageProps> = ({ name, children }) => {
  const { t } = usePage();
  const facts = pageFacts(t);
  const textOf = (key: string) => lookup(t, `pages_${name}_${key}`, facts);
  const title = textOf("title") ?? "";
  const parts = Array.from({ length: mostParts }, (_, at) => String(at + 1))
    .map((part) => ({ part, title: textOf(`${part}_title`), text: textOf(part) }))
    .filter(({ text }) => text !== undefined);
  return (
    <Layout title={title} description={textOf("lead")}>
      <article class="narrow stack sections">
        <header class="stack">
          <h1>{title}</h1>
          <p class="lead">{textOf("lead")}</p>
          {children}
        </header>
        {parts.map((it) => (
          <section class="stack" id={names[`${name} ${it.part}`]}>
            <h2>{it.title}</h2>
            {it.text?.split("\n\n").map((paragraph) => (
              <p>{paragraph}</p>
            ))}
          </section>
        ))}
      </article>
    </Layout>
  );
};
