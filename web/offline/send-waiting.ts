import { keepAnswer } from "./kept-pages.ts";
import {
  dropWaiting,
  keepWaiting,
  lastReader,
  photosAt,
  type WaitingForm,
  type WaitingPhoto,
  waitingThings,
} from "./queue.ts";
import { worker } from "./scope.ts";
import { FormSpent, notNow, PhotoRefused, sendPhoto } from "./send-photo.ts";

/** The site knows a repeat for 48 hours; what may have been done is not sent again after that. */
const knownAsRepeatMs = 47 * 3_600_000;
/** A line that is neither there nor gone is gone by then. */
export const patienceMs = { form: 30_000, photo: 300_000 } as const;

/**
 * Sends all that waits, one after the other, and in one place at a time however many tabs and workers there are. Rejects
 * where something has to be tried again.
 */
export async function sendWaiting(): Promise<void> {
  await navigator.locks.request("waiting", { ifAvailable: true }, async (lock) => {
    if (!lock) throw new Error("busy");
    if (!(await waitingThings()).some(({ state }) => state === "waiting")) return;
    const { reader, csrf } = await ask("/reader.json").then((it) => it.json());
    if (reader !== (await lastReader())) return;
    const failures: unknown[] = [];
    const each = async (act: Promise<string | undefined>) => {
      const ledTo = await act.catch((error) => void failures.push(error));
      await tellPages(ledTo);
    };
    // What a form tells of its listing, photos that wait for it are read with.
    for (const { id } of await waitingThings()) {
      const it = (await waitingThings()).find((now) => now.id === id);
      if (it?.kind === "form" && it.state === "waiting") await each(sendForm(it, csrf));
    }
    for (const it of await waitingThings())
      if (it.kind === "photo" && it.state === "waiting" && it.api) await each(sendKeptPhoto(it));
    if (failures.length > 0) throw failures[0];
  });
}

/** Tells every open page that what waits has changed, and where the sending of it led. */
export async function tellPages(ledTo?: string): Promise<void> {
  for (const client of await worker.clients.matchAll()) client.postMessage({ ledTo });
}

export function bodyOf({ fields, isMultipart }: Pick<WaitingForm, "fields" | "isMultipart">): BodyInit {
  const body = isMultipart ? new FormData() : new URLSearchParams();
  for (const [name, value] of fields) (body as FormData).append(name, value as string);
  return body;
}

/** Rejects, too, where no answer comes in good time. */
export function ask(url: string, init: RequestInit = {}, ms: number = patienceMs.form): Promise<Response> {
  return fetch(url, { ...init, signal: AbortSignal.timeout(ms) });
}

/** What stands before the site has answered in its place. */
export function isLost({ status }: Response): boolean {
  return status === 502 || status === 504;
}

/** Answers the address that the site went on to, where it took the form. */
async function sendForm(form: WaitingForm, csrf: string): Promise<string | undefined> {
  const now = Date.now();
  const tried = { ...form, triedAt: form.triedAt ?? new Date(now).toISOString() };
  if (Date.parse(tried.triedAt) < now - knownAsRepeatMs) return keepAs("unsure", form);
  await keepWaiting(tried);
  const own = form.fields.filter(([name]) => name !== "csrf");
  const body = bodyOf({ ...form, fields: [...own, ["csrf", csrf]] });
  const answer = await ask(form.action, { method: "POST", body });
  if (notNow.includes(answer.status) || answer.headers.has("retry-after")) throw new Error("later");
  if (!answer.ok) return keepAs(answer.status === 409 ? "conflict" : "refused", tried);
  await releasePhotos(form, answer.url);
  await followGroup(form);
  await dropWaiting(form.id);
  await keepAnswer(answer);
  return answer.url;
}

async function keepAs(state: WaitingForm["state"], form: WaitingForm): Promise<undefined> {
  await keepWaiting({ ...form, state });
}

async function releasePhotos({ id }: WaitingForm, address: string): Promise<void> {
  const api = photosAt(address);
  for (const it of await waitingThings())
    if (api && it.kind === "photo" && it.after === id && !it.api) await keepWaiting({ ...it, api });
}

/**
 * What was typed here into other groups of the same version comes after this one, which was taken: so nobody else's came
 * between, and no earlier try of these was.
 */
async function followGroup({ id, action, fields }: WaitingForm): Promise<void> {
  const of = (name: string, all: WaitingForm["fields"]) => all.find(([it]) => it === name)?.[1];
  const version = of("version", fields);
  if (!of("group", fields) || !version) return;
  for (const it of await waitingThings()) {
    const isOther = it.kind === "form" && it.id !== id && it.action === action && it.state === "waiting";
    if (!isOther || !of("group", it.fields) || of("version", it.fields) !== version) continue;
    const next: WaitingForm["fields"] = it.fields.map(([name, value]) =>
      versionNames.has(name) ? [name, String(Number(value) + 1)] : [name, value],
    );
    await keepWaiting({ ...it, fields: next });
  }
}

const versionNames = new Set(["version", "privateVersion"]);

/** A photo that a page is sending has that page's lock, and is left to it. */
async function sendKeptPhoto(photo: WaitingPhoto): Promise<undefined> {
  await navigator.locks.request(photo.lock, { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    try {
      await sendPhoto(photo, post);
    } catch (error) {
      if (!(error instanceof PhotoRefused)) throw error;
      await keepWaiting({ ...photo, state: "refused" });
    }
  });
}

async function post(action: string, body: FormData): Promise<void> {
  const answer = await ask(action, { method: "POST", body }, patienceMs.photo);
  if (answer.status === 413) throw new PhotoRefused("photo_too_heavy");
  if (!answer.ok) throw new FormSpent();
}
