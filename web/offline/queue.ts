import type { ModuleProgress } from "#shared/programme/learning/progress.ts";

/** What somebody made without a connection and what has become of it. */
interface Waiting {
  id: string;
  /** The person who made it, and who alone sees and sends it. */
  reader: string;
  title: string;
  /** Path of the page it was made on. */
  page: string;
  madeAt: string;
  state: "waiting" | "conflict" | "refused" | "unsure";
}

export type Field = [name: string, value: FormDataEntryValue];

/** A form's POST; its id is its one-time token, the same for all tries. */
export interface WaitingForm extends Waiting {
  kind: "form";
  action: string;
  fields: Field[];
  isMultipart: boolean;
  /** When it was first sent without an answer: from then on it may have been done. */
  triedAt?: string | undefined;
}

/** A form of the store that takes one photo. */
export interface Offer {
  photoId: string;
  action: string;
  fields: Record<string, string>;
  expiresAt: string;
}

export interface WaitingPhoto extends Waiting {
  kind: "photo";
  photo: Blob;
  /** The lock of the page that it was chosen on: while that page is open, it sends the photo itself. */
  lock: string;
  /** Path of the listing's or business's photos in the API; not known before the listing is. */
  api?: string;
  /** What of several kinds of photos it shall be. */
  use?: string | undefined;
  /** The form that makes the listing. */
  after?: string;
  offer?: Offer | undefined;
  /** How many forms the store did not take. */
  spent?: number;
}

export type WaitingThing = WaitingForm | WaitingPhoto;

let opened: Promise<IDBDatabase> | undefined;

function open(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open("rantau", 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore("waiting", { keyPath: "id" });
      request.result.createObjectStore("facts");
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  return opened;
}

/** Resolves when the transaction is kept, not when its request was heard. */
async function run<Answer>(
  store: "waiting" | "facts",
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<Answer>,
): Promise<Answer> {
  const transaction = (await open()).transaction(store, mode);
  const request = act(transaction.objectStore(store));
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = () => reject(transaction.error);
  });
}

/** Who was signed in when this browser last heard of it; `none` for nobody. */
export function lastReader(): Promise<string | undefined> {
  return run("facts", "readonly", (facts) => facts.get("reader"));
}

export async function noteReader(reader: string): Promise<void> {
  await run("facts", "readwrite", (facts) => facts.put(reader, "reader"));
}

/** The token of the session that somebody left without a connection. */
export function leavingSession(): Promise<string | undefined> {
  return run("facts", "readonly", (facts) => facts.get("leaving"));
}

export async function noteLeaving(session: string | undefined): Promise<void> {
  await run("facts", "readwrite", (facts) => facts.put(session, "leaving"));
}

/** What was learnt on this device, by who was signed in; `none` for nobody. */
export type Learned = Record<string, { modules: ModuleProgress[]; isSent: boolean }>;

/** Changes it in one transaction, so that no page or worker undoes what another noted. */
export async function changeLearned(change: (all: Learned) => Learned): Promise<Learned> {
  const facts = (await open()).transaction("facts", "readwrite").objectStore("facts");
  return new Promise((resolve, reject) => {
    let after: Learned = {};
    const known = facts.get("learned");
    known.onsuccess = () => {
      after = change(known.result ?? {});
      facts.put(after, "learned");
    };
    facts.transaction.oncomplete = () => resolve(after);
    facts.transaction.onabort = () => reject(facts.transaction.error);
  });
}

/** What waits of one person, in the order it was made: of whoever was last heard to be signed in, where not said. */
export async function waitingThings(of?: string): Promise<WaitingThing[]> {
  const reader = of || (await lastReader());
  const all = await run("waiting", "readonly", (store): IDBRequest<WaitingThing[]> => store.getAll());
  return all
    .filter((it) => it.reader === reader)
    .sort((one, other) => one.madeAt.localeCompare(other.madeAt));
}

export async function keepWaiting(thing: WaitingThing): Promise<void> {
  await run("waiting", "readwrite", (store) => store.put(thing));
}

/** With what was to follow it, where somebody thinks better of it. */
export async function discard({ id }: WaitingThing): Promise<void> {
  for (const thing of await waitingThings())
    if (thing.kind === "photo" && thing.after === id) await dropWaiting(thing.id);
  await dropWaiting(id);
}

export async function dropWaiting(id: string): Promise<void> {
  await run("waiting", "readwrite", (store) => store.delete(id));
}

/** Path of a listing's photos in the API, by an address that a form about the listing led to. */
export function photosAt(address: string): string | undefined {
  const [, listing] = /\/listings\/(lst_\w+)/.exec(address) ?? [];
  return listing && `/api/v1/listings/${listing}/photos`;
}
