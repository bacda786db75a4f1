import { randomUUID } from "node:crypto";
import type { ApiRoute } from "#functions/platform/http/api-route.ts";
import type { SiteRoute } from "#functions/platform/http/site-route.ts";
import { type ActorName, actors, type Fixture } from "#test/functions/permissions/actors.ts";
import type { World } from "#test/support/world.ts";
import type { Example } from "./example.ts";

/** One declared route with what it is tried with. */
export interface Tried {
  route: (ApiRoute & { isApi: true }) | (SiteRoute & { isApi: false });
  example: Example;
}

export interface Sending {
  who: ActorName;
  /** Marks the request as one that may be repeated; another for each, where not given. */
  key?: string;
  version?: number;
}

/** Asks declared routes as each of the people, the API by token and the site by a browser with its forms' tokens. */
export async function askerOf(world: World, { people }: Fixture) {
  const browsers = new Map(
    await Promise.all(actors.map(async (who) => [who, await world.browserOf(people[who])] as const)),
  );

  function askApi({ route, example }: Tried & { route: ApiRoute }, { who, key, version }: Sending) {
    const headers = {
      ...(key === undefined ? {} : { "idempotency-key": key }),
      ...(route.verb.version ? { "if-match": `"${version ?? example.version ?? 1}"` } : {}),
      ...(route.text ? { "content-type": route.text.type } : {}),
    };
    const method = route.method.toUpperCase();
    return world.apiOf(people[who])(method, addressOf(route.path, example), example.body, headers);
  }

  function askSite({ route, example }: Tried & { route: SiteRoute }, { who, key, version }: Sending) {
    const browser = browsers.get(who);
    if (!browser) throw new Error(`${who} has no browser.`);
    const address = `/en${addressOf(route.path, example)}`.replace(/\/$/, "");
    if (route.method === "get") return browser.get(address);
    const fields = example.fields ?? (example.body as Example["fields"]) ?? {};
    const held = String(version ?? example.version ?? 1);
    const once = key ?? randomUUID();
    return browser.post(address, { ...fields, ...(route.verb?.version ? { version: held } : {}), once });
  }

  return async (tried: Tried, sending: Sending): Promise<Response> =>
    tried.route.isApi
      ? askApi({ ...tried, route: tried.route }, sending)
      : askSite({ ...tried, route: tried.route }, sending);
}

function addressOf(path: string, { at = {}, query = "" }: Example): string {
  const address = path.replaceAll(/:(\w+)/g, (_, name: string) => {
    const value = at[name];
    if (value === undefined) throw new Error(`${path}: its example says not what :${name} is.`);
    return value;
  });
  return address + query;
}
