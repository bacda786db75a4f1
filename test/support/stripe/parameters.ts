import { badParameter } from "./refused.ts";

export type Parameters = { [name: string]: string | Parameters };

/** `a[b][0]=c` as Stripe's form encoding has it. */
export function readParameters(text: string): Parameters {
  const read: Parameters = Object.create(null);
  for (const [name, value] of new URLSearchParams(text)) {
    const path = name.split(/[[\]]+/).filter((part) => part !== "");
    const last = path.pop();
    if (last === undefined) continue;
    let at = read;
    for (const part of path) {
      const next = at[part];
      const group = typeof next === "object" ? next : (Object.create(null) as Parameters);
      at[part] = group;
      at = group;
    }
    at[last === "" ? String(Object.keys(at).length) : last] = value;
  }
  return read;
}

/** Refuses what Stripe does not know: a name that is wrong by a letter must not go unseen. */
export function checkNames(given: Parameters, known: string, under = ""): void {
  for (const name of Object.keys(given))
    if (!known.split(" ").includes(name)) {
      const param = under === "" ? name : `${under}[${name}]`;
      throw badParameter(param, `Received unknown parameter: ${param}`, "parameter_unknown");
    }
}

export function textOf(given: Parameters, name: string): string | undefined {
  const value = given[name];
  if (typeof value === "object") throw badParameter(name, `Invalid string: ${name}`);
  return value;
}

export function needed(given: Parameters, name: string): string {
  const value = textOf(given, name);
  if (value === undefined || value === "")
    throw badParameter(name, `Missing required param: ${name}.`, "parameter_missing");
  return value;
}

export function wholeOf(given: Parameters, name: string, param = name): number | undefined {
  const value = textOf(given, name);
  if (value === undefined) return undefined;
  if (!/^-?\d{1,15}$/.test(value))
    throw badParameter(param, `Invalid integer: ${value}`, "parameter_invalid_integer");
  return Number(value);
}

export function groupOf(given: Parameters, name: string): Parameters {
  const value = given[name];
  if (typeof value === "string") throw badParameter(name, `Invalid object: ${name}`);
  return value ?? Object.create(null);
}

/** Of `metadata`: texts of at most 500 signs under at most 50 names. */
export function metadataOf(given: Parameters, name = "metadata"): Record<string, string> {
  const entries = Object.entries(groupOf(given, name));
  if (entries.length > 50) throw badParameter(name, "Metadata can have up to 50 keys.");
  return Object.fromEntries(
    entries.map(([key, value]) => {
      if (typeof value !== "string" || value.length > 500)
        throw badParameter(`${name}[${key}]`, "Invalid metadata.");
      return [key, value];
    }),
  );
}
