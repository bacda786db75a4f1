import type { FC } from "hono/jsx";
import { errorText } from "../messages.ts";
import { usePage } from "../page.ts";

interface WriteFirstProps {
  /** Set where this was written before signing in, and only waits to be sent. */
  isKept: boolean;
  /** Why this reader may not send it, as an error's code. */
  refusal?: string | undefined;
}

/** Above a form that may be written before signing in: why it cannot be sent, or that it was kept. */
export const WriteFirstNotice: FC<WriteFirstProps> = ({ isKept, refusal }) => {
  const { t, actor } = usePage();
  if (refusal)
    return (
      <p class="failure" role="alert">
        {errorText(t, refusal)}
      </p>
    );
  if (!isKept) return null;
  return (
    <p class="notice" role="status">
      {actor.kind === "person" ? t.inquiries_kept_signed_in() : t.inquiries_kept()}
    </p>
  );
};

/** Sends it; whoever is not signed in goes on to that first. `send` is what it says to those who are. */
export const WriteFirstButton: FC<Pick<WriteFirstProps, "isKept"> & { send: string }> = ({
  isKept,
  send,
}) => {
  const { t, actor } = usePage();
  if (actor.kind === "anonymous") return <button>{t.inquiries_continue()}</button>;
  return <button>{isKept ? t.inquiries_send_now() : send}</button>;
};
