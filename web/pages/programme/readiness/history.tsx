import type { FC } from "hono/jsx";
import { parts } from "#shared/programme/readiness/question.ts";
import type { AssessmentResult } from "#shared/programme/readiness/readiness.ts";
import { Wide } from "#web/components/wide.tsx";
import { href, usePage } from "#web/page.ts";
import { changeText, dayText, partName, percentText } from "./words.ts";

/** So many stand beside each other on a phone. */
const besideEachOther = 3;

interface HistoryProps {
  profileId: string;
  /** Newest first. */
  finished: readonly AssessmentResult[];
}

/** The last results beside each other, part by part, with what has changed since the one before; links to those before. */
export const History: FC<HistoryProps> = ({ profileId, finished }) => {
  const page = usePage();
  const { t } = page;
  const shown = finished.slice(0, besideEachOther);
  const earlier = finished.slice(besideEachOther);
  const address = ({ number }: AssessmentResult) =>
    href(page, `/business/${profileId}/readiness/results/${number}`);
  const rows = [
    { name: t.readiness_all(), of: ({ percent }: AssessmentResult): number | undefined => percent },
    ...parts.map((part) => ({ name: partName(page, part), of: (it: AssessmentResult) => it.parts[part] })),
  ];
  return (
    <section class="stack">
      <h2 id="history">{t.readiness_history()}</h2>
      <Wide labelledBy="history">
        <table class="results">
          <thead>
            <tr>
              <td />
              {shown.map((it) => (
                <th scope="col">
                  <a href={address(it)}>{dayText(page, it.finishedAt)}</a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, of }) => (
              <tr>
                <th scope="row">{name}</th>
                {shown.map((it, at) => (
                  <td>
                    <Figure
                      now={of(it)}
                      before={finished[at + 1] && of(finished[at + 1] as AssessmentResult)}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
      {earlier.length > 0 ? (
        <ul class="plain">
          {earlier.map((it) => (
            <li>
              <a href={address(it)}>{t.readiness_result_of({ date: dayText(page, it.finishedAt) })}</a>{" "}
              {percentText(page, it.percent)}
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
};

const Figure: FC<{ now: number | undefined; before: number | undefined }> = ({ now, before }) => {
  const page = usePage();
  if (now === undefined) return <>–</>;
  return (
    <>
      {percentText(page, now)}
      {before === undefined ? null : (
        <small class="hint">
          {" "}
          <span class="unseen">{page.t.readiness_change()} </span>
          <bdi>{changeText(page, now - before)}</bdi>
        </small>
      )}
    </>
  );
};
