import type { Permission } from "#shared/permissions.ts";
import type { Tried } from "./asking.ts";

type Route = Tried["route"];

export function permissionOf(route: Route): Permission {
  return route.isApi ? route.verb.permission : route.permission;
}

/** Whoever is nobody may send it, and is asked to sign in after: what they typed is kept. */
export function isOpenForm(route: Route): boolean {
  return !route.isApi && route.method === "post" && !route.isPrivate;
}

export function isVersioned(route: Route): boolean {
  return route.verb?.version !== undefined;
}

export function keyOf({ method, path }: Pick<Route, "method" | "path">): string {
  return `${method.toUpperCase()} ${path}`;
}

export function titleOf(route: Route): string {
  return `${route.isApi ? "API" : "site"} ${keyOf(route)}`;
}
