import { titleOfKept } from "./kept-pages.ts";
import {
  dropWaiting,
  type Field,
  keepWaiting,
  lastReader,
  type WaitingForm,
  waitingThings,
} from "./queue.ts";
import { type FetchEvent, worker } from "./scope.ts";
import { ask, bodyOf, isLost, sendWaiting, tellPages } from "./send-waiting.ts";

/** Forms that may be sent later: what is written, not what is decided by a button. */
const laterForms =
  /^\/[\w-]+\/(inquiries\/inq_\w+|listings\/lst_\w+\/(edit|write\/\w+)|business\/(new|prf_\w+\/(listings\/new|edit|write\/\w+)))$/;

/** A form of this site's own pages: what another site sends is left to the browser, which says where it comes from. */
export function isOwnPost({ method, referrer }: Request): boolean {
  return method === "POST" && referrer.startsWith(`${location.origin}/`);
}

export function maySendLater(path: string): boolean {
  return laterForms.test(path);
}

/** Sends a form; where no answer comes, keeps it and leads to the page that shows what waits. */
export async function sendOrKeep(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const isMultipart = request.headers.get("content-type")?.startsWith("multipart/") ?? false;
  const fields = [...(await request.formData())];
  const wasOffline = !navigator.onLine;
  const body = bodyOf({ fields, isMultipart });
  const answer = await ask(request.url, { method: "POST", body, redirect: "manual" }).catch(() => undefined);
  const once = fieldOf(fields, "once");
  if (answer && !isLost(answer)) {
    if (once && (answer.type === "opaqueredirect" || answer.ok)) event.waitUntil(settle(once));
    return answer;
  }
  const reader = await lastReader();
  if (!once || !reader || reader === "none") return answer ?? Response.error();
  const page = new URL(request.referrer).pathname;
  const now = new Date().toISOString();
  await keepNewest({
    ...{ kind: "form", id: once, reader, page, fields, isMultipart, state: "waiting", madeAt: now },
    action: new URL(request.url).pathname,
    title: await titleOfKept(page),
    triedAt: wasOffline ? undefined : now,
  });
  // Not waited for: where it may not be used, some browsers never say so.
  void worker.registration.sync?.register("waiting").catch(() => undefined);
  await tellPages();
  return Response.redirect(`/${page.split("/")[1]}/offline`, 303);
}

/** A form that was kept is done now. Photos that were to follow it need its answer once more, to know their listing. */
async function settle(once: string): Promise<void> {
  const things = await waitingThings();
  const isFollowed = things.some((it) => it.kind === "photo" && it.after === once);
  const kept = things.find(({ id }) => id === once);
  if (!kept) return;
  if (isFollowed) {
    await keepWaiting({ ...kept, state: "waiting" });
    await sendWaiting();
  } else {
    await dropWaiting(once);
    await tellPages();
  }
}

/**
 * A form that holds all of a thing, or of one of its groups, stands for an earlier one of the same version that was surely not sent. A page that
 * is gone back to has its token still: another text sent from it is another thing.
 */
async function keepNewest(form: WaitingForm): Promise<void> {
  for (const earlier of await waitingThings()) {
    if (earlier.kind !== "form" || earlier.action !== form.action) continue;
    const mayBeDone = earlier.state === "waiting" || earlier.state === "unsure";
    const version = fieldOf(form.fields, "version");
    const isOlder =
      version &&
      fieldOf(earlier.fields, "version") === version &&
      fieldOf(earlier.fields, "group") === fieldOf(form.fields, "group");
    if (isOlder && !earlier.triedAt && earlier.state === "waiting") await dropWaiting(earlier.id);
    else if (earlier.id === form.id && mayBeDone) {
      if (textOf(earlier) === textOf(form)) form.triedAt = earlier.triedAt ?? form.triedAt;
      else form.id = crypto.randomUUID();
    }
  }
  form.fields = form.fields.map(([name, value]) => [name, name === "once" ? form.id : value]);
  await keepWaiting(form);
}

function fieldOf(fields: readonly Field[], name: string): string | undefined {
  const value = fields.find(([it]) => it === name)?.[1];
  return typeof value === "string" ? value : undefined;
}

function textOf({ fields }: WaitingForm): string {
  const own = fields.filter(([name]) => name !== "csrf" && name !== "once");
  return JSON.stringify(own.map(([name, it]) => [name, typeof it === "string" ? it : [it.name, it.size]]));
}
