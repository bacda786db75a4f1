import type { FC } from "hono/jsx";
import type { Office } from "#shared/people/people/offices.ts";
import { officeName } from "#web/components/checks.tsx";
import { AgoAndMoment } from "#web/components/moment.tsx";
import { usePage } from "#web/page.ts";

export interface Done {
  at?: string | undefined;
  office?: Office | undefined;
  /** Told to officers alone. */
  officerName?: string | undefined;
}

/** When something was done, in which office's name, and by whom. */
export const DoneBy: FC<Done> = ({ at, office, officerName }) => {
  const page = usePage();
  return (
    <>
      {at ? <AgoAndMoment at={at} /> : null}
      {office ? ` · ${officeName(page, office)}` : null}
      {officerName ? (
        <>
          {" · "}
          <bdi>{officerName}</bdi>
        </>
      ) : null}
    </>
  );
};
