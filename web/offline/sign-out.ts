import { forgetReader } from "./kept-pages.ts";
import { forgetLearned } from "./learned.ts";
import { dropWaiting, leavingSession, noteLeaving, waitingThings } from "./queue.ts";
import { ask, isLost } from "./send-waiting.ts";

/** Nothing of whoever signs out stays on the device, with a connection or without; their session ends with the next one. */
export async function signOut(request: Request): Promise<Response> {
  const { url, referrer } = request;
  const body = new URLSearchParams(await request.text());
  for (const { id } of await waitingThings()) await dropWaiting(id);
  await forgetReader();
  await forgetLearned();
  const answer = await ask(url, { method: "POST", body, redirect: "manual" }).catch(() => undefined);
  if (answer && !isLost(answer)) return answer;
  await noteLeaving(body.get("csrf") ?? undefined);
  return Response.redirect(`/${new URL(referrer).pathname.split("/")[1]}/offline`, 303);
}

/**
 * Ends the session that somebody left without a connection, before it draws any page. Answers whether that is still to
 * be done.
 */
export async function isStillLeaving(): Promise<boolean> {
  try {
    const left = await leavingSession();
    const { csrf } = await ask("/reader.json").then((it) => it.json());
    // Somebody has signed in since: that is another session.
    if (csrf === left) {
      const body = new URLSearchParams({ csrf });
      const answer = await ask("/sign-out", { method: "POST", body, redirect: "manual" });
      if (answer.type !== "opaqueredirect") return true;
    }
    await noteLeaving(undefined);
    return false;
  } catch {
    return true;
  }
}
