import { isOwnPost, maySendLater, sendOrKeep } from "./kept-forms.ts";
import { isLesson, keepLesson, questionsOf } from "./kept-lessons.ts";
import { isKept, pageOrCopy, photoOrCopy, readAhead, trim, untilJudged } from "./kept-pages.ts";
import { nobody, sendLearned } from "./learned.ts";
import { lastReader, leavingSession } from "./queue.ts";
import { type FetchEvent, type WorkerEvent, worker } from "./scope.ts";
import { sendWaiting, tellPages } from "./send-waiting.ts";
import { isStillLeaving, signOut } from "./sign-out.ts";

const assets = "assets";
/** Pages still open, and kept ones, name assets of earlier versions. */
const maximumAssets = 24;
const shellPages = `shell ${worker.shell.join(" ")}`;
const offlinePath = /^\/[\w-]+\/offline$/;

function on<Kind extends WorkerEvent>(name: string, act: (event: Kind) => void): void {
  worker.addEventListener(name, act as unknown as EventListener);
}

on("install", (event) => event.waitUntil(Promise.all([install(), worker.skipWaiting()])));
on("activate", (event) => event.waitUntil(activate()));
on<FetchEvent>("fetch", answer);
on("sync", (event) => event.waitUntil(sendAll()));
on<WorkerEvent & MessageEvent>("message", (event) => {
  if (event.data === "flush") event.waitUntil(sendAll().catch(() => undefined));
  if (event.data === "changed") event.waitUntil(tellPages());
  if (event.data === "opened") event.waitUntil(keepOpened());
});

async function sendAll(): Promise<void> {
  const reader = (await lastReader()) ?? nobody;
  await Promise.all([sendWaiting(), sendLearned(reader).catch(() => undefined)]);
}

async function install(): Promise<void> {
  const cache = await caches.open(assets);
  for (const url of worker.shell) if (!(await cache.match(url))) await cache.add(url);
  for (const name of await caches.keys())
    if (name.startsWith("shell "))
      for (const { url } of await (await caches.open(name)).keys()) await keepShellPage(url);
}

async function activate(): Promise<void> {
  for (const name of await caches.keys())
    if (name.startsWith("shell ") && name !== shellPages) await caches.delete(name);
  await trim(assets, maximumAssets);
  await worker.registration.navigationPreload?.enable();
  await worker.clients.claim();
}

function answer(event: FetchEvent): void {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== location.origin) return;
  const isPage = request.mode === "navigate";
  const answered = answerTo(event, url, isPage);
  if (answered) event.respondWith(answered);
}

/** Undefined where the browser asks the site by itself. */
function answerTo(event: FetchEvent, { pathname }: URL, isPage: boolean): Promise<Response> | undefined {
  const { request } = event;
  if (isPage && isOwnPost(request)) {
    if (pathname === "/sign-out") return signOut(request);
    if (maySendLater(pathname)) return sendOrKeep(event);
  }
  if (request.method !== "GET") return undefined;
  if (pathname.startsWith("/assets/")) return assetOf(request);
  const isOfALanguage = worker.locales.includes(pathname.split("/")[1] ?? "");
  if (isPage) return isOfALanguage ? answerPage(event) : answerPlainly(event);
  const isOwnPhoto = pathname.includes("/photos/pho_") && request.referrer && isKept(request.referrer);
  return isOwnPhoto ? photoOrCopy(event) : undefined;
}

async function assetOf(request: Request): Promise<Response> {
  const known = await caches.match(request, { cacheName: assets });
  if (known) return known;
  const answer = await fetch(request);
  if (answer.ok) await (await caches.open(assets)).put(request, answer.clone());
  return answer;
}

/** Such addresses as `/sign-in`. What the browser has asked for while this worker woke may be asked for only once. */
async function answerPlainly({ request, preloadResponse }: FetchEvent): Promise<Response> {
  return (await preloadResponse) ?? fetch(request);
}

async function answerPage(event: FetchEvent): Promise<Response> {
  const { pathname, origin } = new URL(event.request.url);
  const offline = `${origin}/${pathname.split("/")[1]}/offline`;
  const isLeaving = (await leavingSession()) !== undefined;
  // What was asked for already was asked for by the session that is gone now.
  if (isLeaving && !(await isStillLeaving())) return Response.redirect(event.request.url, 303);
  const found = isLeaving ? undefined : await pageOrCopy(event);
  if (found) {
    // Sent after this page is here, so that it does not wait for it.
    event.waitUntil(
      Promise.all([keepShellPage(offline), untilJudged().then(sendAll)]).catch(() => undefined),
    );
    return found;
  }
  return (await caches.match(offline)) ?? Response.error();
}

/** Without anybody's cookie: the page is the same for everyone, and says nothing of anyone. */
async function keepShellPage(url: string): Promise<void> {
  const cache = await caches.open(shellPages);
  if (!offlinePath.test(new URL(url).pathname) || (await cache.match(url))) return;
  const answer = await fetch(url, { credentials: "omit" });
  if (answer.status === 200) await cache.put(url, answer);
}

async function keepOpened(): Promise<void> {
  // The page may be told of this worker before it is this worker's.
  const opened = await worker.clients.matchAll({ includeUncontrolled: true });
  const urls = opened.map(({ url }) => url.replace(/#.*$/, ""));
  for (const url of urls)
    await keepShellPage(new URL(`/${new URL(url).pathname.split("/")[1]}/offline`, url).href);
  for (const url of urls.filter(isLesson).flatMap((it) => [it, questionsOf(it) ?? it])) await keepLesson(url);
  await readAhead(await readAhead(urls.filter(isKept)));
}
