import type { KnownRoutes } from "./platform/mounted-routes.ts";

/**
 * What a start has to know of the slices' routes. Nothing here, where slices are read at once; in the bundles of the
 * functions the build puts all of it in this place, and each slice is read with the first request to one of its routes.
 */
export const knownRoutes: KnownRoutes = {};
