import { type BareRoute, page } from "#functions/platform/http/site-route.ts";
import { siteLocales } from "#shared/locales.ts";
import { everyone } from "#shared/permissions.ts";
import { OfflinePage } from "#web/pages/people/offline/offline-page.tsx";

/** What pages without a connection are drawn with, whichever of them are kept. */
const shellAssets = ["site", "front", "magazine", "boards", "forms", "lessons", "offline"].flatMap((it) => [
  `${it}.css`,
  `${it}.js`,
]);

export const offlineSite = [page("/offline", everyone, () => <OfflinePage />)];

export const workerRoutes: readonly BareRoute[] = [
  {
    method: "get",
    path: "/sw.js",
    /** Small, as browsers ask for it often; at the root, as a worker rules what lies below its address. */
    async handle(c) {
      const { assets } = c.get("ctx").config;
      const shell = [...shellAssets, "icon.svg"].flatMap((name) => assets[name] ?? []);
      const source = [
        `self.shell=${JSON.stringify(shell)}`,
        `self.locales=${JSON.stringify(siteLocales)}`,
        `importScripts(${JSON.stringify(assets["worker.js"])})`,
      ];
      return c.body(`${source.join(";\n")};\n`, assets["worker.js"] ? 200 : 404, {
        "Content-Type": "text/javascript; charset=utf-8",
        "Cache-Control": "public, max-age=600",
      });
    },
  },
  {
    method: "get",
    path: "/reader.json",
    /** Who would send a form now, and its token: other sites cannot read the answer. */
    async handle(c) {
      const { actor } = c.get("ctx");
      const reader = actor.kind === "person" ? actor.person.id : "none";
      return c.json({ reader, csrf: c.get("csrf") }, 200, { "Cache-Control": "private, no-store" });
    },
  },
];
