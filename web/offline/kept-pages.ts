import { isLesson, keepLesson, lessonOf, questionsOf } from "./kept-lessons.ts";
import { titleIn } from "./page-text.ts";
import { lastReader, noteReader } from "./queue.ts";
import type { FetchEvent } from "./scope.ts";

/** The rooms of a business and of an inquiry: read without a connection by the one who has read them with one. */
const keptPaths =
  /^\/[\w-]+\/(business(\/new|\/prf_\w+(\/(inquiries|listings|listings\/new|edit|write\/\w+))?)?|inquiries(\/inq_\w+)?|listings\/lst_\w+\/(edit|write\/\w+))$/;
/** What a list of these leads to is fetched with it. */
const aheadLinks =
  /href="(\/[\w-]+\/(?:business\/prf_\w+\/(?:inquiries|listings|listings\/new)|inquiries\/inq_\w+|listings\/lst_\w+\/edit))"/g;
const isList = /\/(business(\/prf_\w+(\/\w+)?)?|inquiries)$/;
const ownPages = "own-pages";
const ownPhotos = "own-photos";
const maximumPages = 60;
const maximumPhotos = 90;
const maximumAhead = 8;
const freshMs = 600_000;
const slowMs = 8000;

let turns = 0;
let changedTurn = 0;
let judging: Promise<unknown> = Promise.resolve();

export function isKept(url: string): boolean {
  return keptPaths.test(new URL(url).pathname);
}

/** A page from the site; else, or where the line is too slow, the copy that was kept. Undefined where there is neither. */
export async function pageOrCopy(event: FetchEvent): Promise<Response | undefined> {
  const turn = ++turns;
  const asked = askFor(event);
  event.waitUntil(
    asked.then((it) => {
      const copy = it?.clone();
      return copy && inTurn(() => judge(turn, event.request.url, copy)).then(readAhead);
    }),
  );
  if (isLesson(event.request.url))
    event.waitUntil(asked.then((it) => keepWithQuestions(event.request.url, it)));
  const answer = await Promise.race([asked, copyIfSlow(event)]);
  if (answer) return answer;
  await judging;
  return (await lessonOf(event)) ?? copyOf(event.request.url);
}

async function keepWithQuestions(url: string, answer: Response | undefined): Promise<void> {
  if (answer?.status !== 200) return;
  await keepLesson(url, answer.clone()).catch(() => undefined);
  const questions = questionsOf(url);
  if (questions) await keepLesson(questions).catch(() => undefined);
}

async function askFor(event: FetchEvent): Promise<Response | undefined> {
  try {
    return (await event.preloadResponse) ?? (await fetch(event.request));
  } catch {
    return undefined;
  }
}

async function copyIfSlow(event: FetchEvent): Promise<Response> {
  await new Promise((resolve) => setTimeout(resolve, slowMs));
  return (await lessonOf(event)) ?? (await copyOf(event.request.url)) ?? new Promise<never>(() => undefined);
}

/** Keeps pages that nobody has gone to yet, or not through the worker. Answers with what these lead to. */
export async function readAhead(urls: Iterable<string>): Promise<string[]> {
  const cache = await caches.open(ownPages);
  const ahead: string[] = [];
  for (const url of urls) {
    const known = await cache.match(url);
    if (known && Date.parse(keptAt(known)) > Date.now() - freshMs) continue;
    const turn = ++turns;
    const answer = await fetch(url, { redirect: "manual" }).catch(() => undefined);
    if (!answer) break;
    ahead.push(...(await inTurn(() => judge(turn, url, answer))));
  }
  return ahead;
}

/** Resolves when it is known for whom the pages that have come were drawn. */
export function untilJudged(): Promise<unknown> {
  return judging;
}

/** Keeps a page that came as the answer to a form. */
export async function keepAnswer(answer: Response): Promise<void> {
  const turn = ++turns;
  await readAhead(await inTurn(() => judge(turn, answer.url, answer)));
}

/** Forgets all that was kept of whoever is signed in: at a sign-out, before it is known to have worked. */
export function forgetReader(): Promise<void> {
  const turn = ++turns;
  changedTurn = turn;
  return inTurn(() => become(turn, "none"));
}

/** A photo on a kept page. */
export async function photoOrCopy({ request }: FetchEvent): Promise<Response> {
  const cache = await caches.open(ownPhotos);
  const known = await cache.match(request);
  if (known) return known;
  const turn = turns;
  const answer = await fetch(request);
  if (answer.status === 200 && turn >= changedTurn) await cache.put(request, answer.clone());
  await trim(ownPhotos, maximumPhotos);
  return answer;
}

export async function titleOfKept(path: string): Promise<string> {
  const known = await caches.match(path, { cacheName: ownPages, ignoreSearch: true });
  return titleIn((await known?.text()) ?? "") ?? path;
}

/** Removes the oldest of a cache, beyond so many. */
export async function trim(name: string, maximum: number): Promise<void> {
  const cache = await caches.open(name);
  const keys = await cache.keys();
  for (const key of keys.slice(0, Math.max(0, keys.length - maximum))) await cache.delete(key);
}

/**
 * Whoever a page was drawn for is who is signed in now; what was kept of anybody else goes. Answers may come in another
 * order than they were asked for: one from before the latest change says nothing any more. Answers with what to read ahead.
 */
async function judge(turn: number, url: string, answer: Response): Promise<string[]> {
  const reader = answer.headers.get("rantau-reader");
  if (!reader || turn < changedTurn) return [];
  await become(turn, reader);
  if (reader === "none" || !isKept(url)) return [];
  const cache = await caches.open(ownPages);
  const key = keyOf(url);
  if (answer.status === 403 || answer.status === 404) await cache.delete(key);
  if (answer.status !== 200) return [];
  // What is said once, such as that something was saved, is not to be read again: the page without it is.
  await cache.delete(key);
  if (key !== url) return [key];
  const headers = new Headers(answer.headers);
  for (const name of ["content-encoding", "content-length"]) headers.delete(name);
  headers.set("rantau-kept", new Date().toISOString());
  const html = await answer.text();
  await cache.put(key, new Response(html, { headers }));
  await trim(ownPages, maximumPages);
  return isList.test(new URL(url).pathname) ? linksOf(html, url) : [];
}

/** The address of a page without what is said once. */
function keyOf(url: string): string {
  const { origin, pathname, searchParams } = new URL(url);
  const kept = [...searchParams].filter(([name]) => name === "cursor" || name === "stage");
  return `${origin}${pathname}${kept.length > 0 ? `?${new URLSearchParams(kept)}` : ""}`;
}

function linksOf(html: string, url: string): string[] {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (connection?.saveData) return [];
  const language = new URL(url).pathname.split("/")[1];
  const links = [...html.matchAll(aheadLinks)].map(([, path = ""]) => path);
  const own = [...new Set(links)].filter((it) => it.split("/")[1] === language);
  return own.slice(0, maximumAhead).map((path) => new URL(path, url).href);
}

async function become(turn: number, reader: string): Promise<void> {
  if ((await lastReader()) === reader) return;
  changedTurn = turn;
  await Promise.all([caches.delete(ownPages), caches.delete(ownPhotos)]);
  await noteReader(reader);
}

function inTurn<Answer>(act: () => Promise<Answer>): Promise<Answer> {
  const next = judging.then(act);
  judging = next.catch(() => undefined);
  return next;
}

async function copyOf(url: string): Promise<Response | undefined> {
  const cache = await caches.open(ownPages);
  const known = await cache.match(keyOf(url));
  if (!known) return undefined;
  const html = await known.text();
  const marked = html
    .replace("<offline-sign", `<offline-sign data-kept="${keptAt(known)}"`)
    // Each time it is shown, its forms are other forms.
    .replace(/(name="once" value=")[^"]*/g, (_, start) => start + crypto.randomUUID());
  return new Response(marked, { headers: known.headers });
}

function keptAt({ headers }: Response): string {
  return headers.get("rantau-kept") ?? "";
}
