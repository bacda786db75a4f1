import { dropWaiting, keepWaiting, type Offer, type WaitingPhoto, type WaitingThing } from "./queue.ts";

/** Why the site does not take a photo, as an error's code. */
export class PhotoRefused extends Error {}

/** The store does not take this form (any more): the next try is with a new one. */
export class FormSpent extends Error {}

/** Puts a form's body to an address; rejects with PhotoRefused, FormSpent, or any other error where the line broke. */
export type Post = (action: string, body: FormData) => Promise<void>;

const spareMs = 60_000;
const mostSpent = 3;
/** What the site may answer otherwise the next time. */
export const notNow: readonly number[] = [401, 429, 500, 502, 503, 504];

/**
 * Sends a photo, or finds that it arrived before: the same form of the store for all tries, until it has expired.
 * Answers the photo's id. Whoever calls holds the photo's lock, so that no two send it at once.
 */
export async function sendPhoto(photo: WaitingPhoto, post: Post): Promise<string> {
  const { api } = photo;
  if (!api) throw new Error("too early");
  const known = photo.offer;
  if (known && (await hasArrived(api, known.photoId))) return done(photo.id, known.photoId);
  const isFresh = known && Date.parse(known.expiresAt) > Date.now() + spareMs;
  photo.offer = isFresh ? known : await askForForm(photo, api);
  await keep(photo);
  const { photoId, action, fields } = photo.offer;
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  body.append("file", photo.photo, "photo");
  try {
    await post(action, body);
  } catch (error) {
    if (!(error instanceof FormSpent)) throw error;
    photo.spent = (photo.spent ?? 0) + 1;
    if (photo.spent > mostSpent) throw new PhotoRefused("lost");
    photo.offer = undefined;
    await keep(photo);
    throw error;
  }
  return done(photo.id, photoId);
}

/** Whether it is kept: where a browser keeps nothing, the page that it was made on still holds it. */
export async function keep(thing: WaitingThing): Promise<boolean> {
  return thing.reader !== "" && keepWaiting(thing).then(yes, no);
}

const yes = () => true;
const no = () => false;

async function done(id: string, photoId: string): Promise<string> {
  await dropWaiting(id).catch(no);
  return photoId;
}

async function hasArrived(api: string, photoId: string): Promise<boolean> {
  const answer = await fetch(api);
  if (!answer.ok) return false;
  const { photos, failures } = await answer.json();
  return (
    photos.some((it: { id: string }) => it.id === photoId) ||
    failures.some((it: { photoId: string }) => it.photoId === photoId)
  );
}

async function askForForm({ use }: WaitingPhoto, api: string): Promise<Offer> {
  const headers = { "content-type": "application/json" };
  const asked = use ? { headers, body: JSON.stringify({ use }) } : {};
  const answer = await fetch(`${api}/uploads`, { method: "POST", ...asked });
  if (answer.ok) return answer.json();
  if (notNow.includes(answer.status)) throw new Error("later");
  throw new PhotoRefused((await answer.json().catch(() => ({}))).code ?? "lost");
}
