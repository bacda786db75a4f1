import type { ApiRoute } from "./http/api-route.ts";
import type { BareRoute, SiteRoute } from "./http/site-route.ts";
import type { Slice } from "./slice.ts";

interface Routes {
  api: ApiRoute;
  site: SiteRoute;
  bareSite: BareRoute;
}
export type RoutePart = keyof Routes;

/** What must be known of a route before the first request to it. */
const facts = ["method", "path", "isPrivate", "formLimitBytes", "standsOn"] as const;

type FactsOf<Route> = Pick<Route, Extract<keyof Route, (typeof facts)[number]>>;
interface Handled {
  handle(c: unknown): Promise<Response>;
}
/** A route whose slice is read with the first request to it. */
type MountedRoute<Route extends { handle: unknown }> = FactsOf<Route> & Pick<Route, "handle">;

/** The routes' facts, by slice and part. */
export type KnownRoutes = Readonly<
  Record<string, { [Part in RoutePart]?: readonly FactsOf<Routes[Part]>[] } | undefined>
>;

/** What the build writes into a bundle that mounts these parts of the slices. */
export async function knownRoutesOf(
  slices: readonly Slice[],
  parts: readonly RoutePart[],
): Promise<KnownRoutes> {
  const entries = slices.map(async (slice) => {
    const known = parts.map(async (part) => [part, (await slice[part]?.())?.map(factsOf)]);
    return [slice.name, Object.fromEntries(await Promise.all(known))];
  });
  return Object.fromEntries(await Promise.all(entries));
}

function factsOf(route: object): object {
  const told = Object.entries(route).filter(([name]) => (facts as readonly string[]).includes(name));
  return Object.fromEntries(told);
}

/** One part's routes of all slices, in their order. A slice of which nothing is known is read at once. */
export async function mountedRoutes<Part extends RoutePart>(
  slices: readonly Slice[],
  part: Part,
  known: KnownRoutes,
): Promise<MountedRoute<Routes[Part]>[]> {
  const mounted = slices.map(async (slice) => {
    let routes: Promise<readonly Handled[]> | undefined;
    const read = () => {
      routes ??= (slice[part]?.() ?? Promise.resolve([])) as Promise<readonly Handled[]>;
      return routes;
    };
    const told = known[slice.name]?.[part] ?? (await read()).map(factsOf);
    return told.map((facts, index) => ({
      ...facts,
      handle: async (c: unknown) => (await read())[index]?.handle(c),
    }));
  });
  return (await Promise.all(mounted)).flat() as unknown as MountedRoute<Routes[Part]>[];
}
