import type { FC } from "hono/jsx";
import { errorText } from "#web/messages.ts";
import { href, usePage } from "#web/page.ts";

interface LookNoteProps {
  /** Why the reader may not open what is private, where they may not. */
  closed: string | undefined;
  /** Where it can be opened again. */
  path: string;
  noted: string;
}

/** That a look at what is private is noted; or why there is none. */
export const LookNote: FC<LookNoteProps> = ({ closed, path, noted }) => {
  const page = usePage();
  if (closed === undefined) return <p class="hint">{noted}</p>;
  const text = errorText(page.t, closed);
  return <p class="notice">{closed === "open_again" ? <a href={href(page, path)}>{text}</a> : text}</p>;
};
