import type { FetchEvent } from "./scope.ts";

/** The path and its lessons: what everyone may read, and reads on without a connection. */
const lessonPaths = /^\/[\w-]+\/learn(\/[\w-]+(\/quiz)?)?$/;
const lessons = "lessons";
const maximumLessons = 60;
const freshMs = 600_000;

export function isLesson(url: string): boolean {
  return lessonPaths.test(new URL(url).pathname);
}

/**
 * Keeps a lesson as those see it who are not signed in, whoever reads it: it says nothing of anyone, so it outlives a sign-out.
 * Asked for without a cookie, unless the page that came was drawn for nobody anyway.
 */
export async function keepLesson(url: string, answer?: Response): Promise<void> {
  const cache = await caches.open(lessons);
  const key = keyOf(url);
  const known = await cache.match(key);
  const keptAt = Date.parse(known?.headers.get("rantau-kept") ?? "");
  if (keptAt > Date.now() - freshMs) return;
  const isForNobody = answer?.ok && answer.headers.get("rantau-reader") === "none";
  const open = isForNobody ? answer : await fetch(key, { credentials: "omit" });
  if (open.status !== 200) return;
  const headers = new Headers(open.headers);
  for (const name of ["content-encoding", "content-length"]) headers.delete(name);
  headers.set("rantau-kept", new Date().toISOString());
  await cache.put(key, new Response(await open.text(), { headers }));
  const keys = await cache.keys();
  for (const old of keys.slice(0, Math.max(0, keys.length - maximumLessons))) await cache.delete(old);
}

/** With a lesson's text its questions, before anybody has gone there. */
export function questionsOf(url: string): string | undefined {
  const key = keyOf(url);
  return /\/learn\/[\w-]+$/.test(key) ? `${key}/quiz` : undefined;
}

/** The lesson that was kept, where one was asked for. */
export async function lessonOf({ request }: Pick<FetchEvent, "request">): Promise<Response | undefined> {
  return isLesson(request.url) ? caches.match(keyOf(request.url), { cacheName: lessons }) : undefined;
}

function keyOf(url: string): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}`;
}
