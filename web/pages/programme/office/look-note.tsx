import type { FC } from "hono/jsx";
import { href, usePage } from "#web/page.ts";

interface LookNoteProps {
  /** Set where something was refused: what is private is not shown once more, as that would be another look. */
  isHidden: boolean;
  /** Where it can be looked at again. */
  path: string;
  again: string;
  noted: string;
}

/** That a look at what is private is noted; where it is hidden, the way to look again. */
export const LookNote: FC<LookNoteProps> = ({ isHidden, path, again, noted }) =>
  isHidden ? (
    <p class="notice">
      <a href={href(usePage(), path)}>{again}</a>
    </p>
  ) : (
    <p class="hint">{noted}</p>
  );
