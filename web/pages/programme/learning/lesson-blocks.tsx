import { raw } from "hono/html";
import type { FC } from "hono/jsx";
import type { ModuleText } from "#shared/programme/learning/module.ts";
import type { Block } from "#shared/programme/learning/module-file.ts";
import { usePage } from "#web/page.ts";
import { type InLanguage, inOwn } from "./in-language.ts";

/** The sections of a lesson, each with its address, so that a question can lead back to what answers it. */
export const LessonSections: FC<{ text: ModuleText; written: InLanguage }> = ({
  text: { sections, drawings },
  written,
}) => {
  const page = usePage();
  const { t } = page;
  return (
    <>
      {sections.map(({ id, heading, example, blocks }) => (
        <section class={example ? "card stack example" : "stack"} id={id} tabindex={-1}>
          {example ? (
            <p class="eyebrow" {...inOwn(page, written)}>
              {t.learning_example()}
            </p>
          ) : null}
          <h2>{heading}</h2>
          {blocks.map((block) => (
            <LessonBlock block={block} drawings={drawings} />
          ))}
        </section>
      ))}
    </>
  );
};

const LessonBlock: FC<{ block: Block; drawings: ModuleText["drawings"] }> = ({ block, drawings }) => {
  if ("text" in block) return <p>{block.text}</p>;
  if ("note" in block) return <p class="take-along">{block.note}</p>;
  if ("list" in block)
    return (
      <ul>
        {block.list.map((it) => (
          <li>{it}</li>
        ))}
      </ul>
    );
  if ("steps" in block)
    return (
      <ol>
        {block.steps.map((it) => (
          <li>{it}</li>
        ))}
      </ol>
    );
  // A drawing is one of ours, of plain shapes alone: a test and the build hold it.
  if ("picture" in block)
    return (
      <div class="drawing" role="img" aria-label={block.says}>
        {raw(drawings[block.picture] ?? "")}
      </div>
    );
  return (
    <div class="scrolls">
      <table>
        <thead>
          <tr>
            {block.table.head.map((it) => (
              <th scope="col">{it}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.table.rows.map(([first, ...rest]) => (
            <tr>
              <th scope="row">{first}</th>
              {rest.map((it) => (
                <td>{it}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
