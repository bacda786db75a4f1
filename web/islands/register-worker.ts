/**
 * What reads and sends without a connection, for who is signed in, learns, or has the site among their apps. A browser
 * without it, or an unsafe address, has the site as it is.
 */
function begin(): void {
  const { serviceWorker } = navigator;
  if (!serviceWorker) return;
  const isApp = !matchMedia("(display-mode: browser)").matches;
  if (!isApp && !document.querySelector("offline-sign, .lesson, lesson-path")) return;
  const isNew = !serviceWorker.controller;
  // Asked for as often as its answer says, not with each page.
  serviceWorker.register("/sw.js", { updateViaCache: "all" }).catch(() => undefined);
  if (isNew) void serviceWorker.ready.then(({ active }) => active?.postMessage("opened"));
}

if (document.readyState === "complete") begin();
else addEventListener("load", begin);
