import type { FC } from "hono/jsx";
import type { Messages } from "../../messages.ts";
import { type ReferenceContext, ReferenceFrame } from "./reference-frame.tsx";

/** Every stable code of an error, and of a field's fault, with its meaning: where a problem's `type` points. */
export const ProblemsPage: FC<{ context: ReferenceContext }> = ({ context }) => {
  const { t } = context;
  return (
    <ReferenceFrame context={context} title={t.reference_problems_title()}>
      <div class="stack sections">
        <section class="narrow stack">
          <h1>{t.reference_problems_title()}</h1>
          <p>{t.reference_problems_what()}</p>
          <Codes t={t} prefix="error_" />
        </section>
        <section class="narrow stack" aria-labelledby="issues">
          <h2 id="issues">{t.reference_issues_title()}</h2>
          <p>{t.reference_issues_what()}</p>
          <Codes t={t} prefix="issue_" />
        </section>
      </div>
    </ReferenceFrame>
  );
};

const Codes: FC<{ t: Messages; prefix: "error_" | "issue_" }> = ({ t, prefix }) => (
  <dl class="stack">
    {Object.entries(t as unknown as Record<string, (inputs: typeof figures) => string>)
      .filter(([key]) => key.startsWith(prefix))
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, text]) => (
        <div id={prefix === "error_" ? key.slice(prefix.length) : key}>
          <dt>
            <code>{key.slice(prefix.length)}</code>
          </dt>
          <dd>{text(figures)}</dd>
        </div>
      ))}
  </dl>
);

/** Stands for the figures of a text: each shows as its own name. */
const figures: Record<string, string> = new Proxy({}, { get: (_, name) => `{${String(name)}}` });
