import type { Child, FC } from "hono/jsx";
import type { ShownLook } from "#shared/programme/verification/look.ts";
import { officeName } from "#web/components/checks.tsx";
import { AgoAndMoment } from "#web/components/moment.tsx";
import { usePage } from "#web/page.ts";

interface LooksProps {
  title: string;
  looks: readonly ShownLook[];
  /** What is said of one, with when it was and by which office. */
  said(look: ShownLook, by: Child): Child;
}

/** Which office looked at what is private, and when. */
export const Looks: FC<LooksProps> = ({ title, looks, said }) => {
  const page = usePage();
  const { t } = page;
  return (
    <section class="card stack" aria-labelledby="looks">
      <h2 id="looks">{title}</h2>
      {looks.length === 0 ? <p class="hint">{t.verification_looks_none()}</p> : null}
      <ul class="plain stack">
        {looks.map((look) => (
          <li>
            {said(
              look,
              <>
                <AgoAndMoment at={look.createdAt} /> ·{" "}
                {look.office ? officeName(page, look.office) : t.verification_no_office()}
              </>,
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
