import type { Context } from "hono";
import { ulid } from "ulid";
import { AppError, ValidationFailed } from "#shared/errors.ts";
import { withoutLocale } from "#shared/locales.ts";
import type { FieldValues, FormState } from "#web/form-state.ts";
import type { Ctx } from "../ctx.ts";
import { noteRefusal } from "../security-log.ts";
import { readForm } from "./read-form.ts";
import { html, type SiteEnv, type View } from "./site.ts";

/** A form before anything was typed into it. */
export function blankForm(values: FieldValues = {}): FormState {
  return { values, issues: [], once: ulid() };
}

interface Submission {
  /** Does it, and answers where the browser goes next, or with a page where what was done is told. */
  act(values: FieldValues, ctx: Ctx): Promise<string | Response>;
  /** The same page again, with what was typed and what was wrong. */
  again(form: FormState): View;
}

/**
 * Handles a form's POST: reads it, does it once however often it is sent, and goes on; or draws the page again with
 * every value kept and each fault beside its field.
 */
export async function submit(c: Context<SiteEnv>, { act, again }: Submission): Promise<Response> {
  const ctx = c.get("ctx");
  const { values, faults, once } = await readForm(c);
  try {
    const invalid = Object.keys(values).filter((name) =>
      [values[name]].flat().some((it) => it?.includes("\uFFFD")),
    );
    const broken = invalid.map((name) => ({
      pointer: `/${name.replaceAll(".", "/")}`,
      code: "text_not_utf8",
    }));
    const issues = [...faults, ...broken];
    if (issues.length > 0) throw new ValidationFailed("input_invalid", { issues });
    const path = await act(values, { ...ctx, ...(once ? { once: { key: once, scope: onceScope(c) } } : {}) });
    return typeof path === "string" ? c.redirect(path, 303) : path;
  } catch (error) {
    if (!(error instanceof AppError) || error.status === 401 || error.status === 404) throw error;
    noteRefusal(ctx, error, { method: c.req.method, route: c.req.routePath });
    if (error.retryAfterSeconds) c.header("Retry-After", String(error.retryAfterSeconds));
    const form: FormState = {
      values,
      issues: error.issues,
      failure: { code: error.code, params: error.params },
      once: error.status === 409 || error.code === "idempotency_key_reused" || !once ? ulid() : once,
    };
    return html(c, again(form), error.status);
  }
}

/** Within whom a one-time token counts: the session's person, or nobody yet, and the form's address. */
function onceScope(c: Context<SiteEnv>): string {
  const { actor } = c.get("ctx");
  const who = actor.kind === "person" ? actor.person.id : "anonymous";
  return `${who} ${c.req.method} ${withoutLocale(c.req.path)}`;
}

type Nested = { [key: string]: string | string[] | Nested | Nested[] };

/**
 * Flat field values as the object their names spell: `tiers.0.minQuantity` makes a list. Blank fields are left out, and
 * so are objects and list entries in which every field is blank.
 */
export function nest(values: FieldValues): Nested {
  const root: Nested = {};
  for (const [name, value] of Object.entries(values)) {
    const kept = Array.isArray(value) ? value.filter((it) => it.trim() !== "") : value;
    if (kept.length === 0 || (typeof kept === "string" && kept.trim() === "")) continue;
    const path = name.split(".");
    if (path.some((part) => part in Object.prototype)) continue;
    let at = root;
    for (const part of path.slice(0, -1)) {
      const next = at[part];
      at = at[part] = typeof next === "object" && !Array.isArray(next) ? next : {};
    }
    at[path.at(-1) ?? name] = kept;
  }
  return listsOf(root) as Nested;
}

/** Reads of a form's values those alone that it has fields for. */
export function onlyFields(...names: string[]) {
  return (values: FieldValues) => nest(Object.fromEntries(names.map((name) => [name, values[name] ?? ""])));
}

function listsOf(value: Nested[string]): Nested[string] {
  if (typeof value !== "object" || Array.isArray(value)) return value;
  const keys = Object.keys(value);
  const parts = Object.fromEntries(keys.map((key) => [key, listsOf(value[key] as Nested[string])])) as Nested;
  if (keys.length === 0 || !keys.every((key) => /^\d{1,3}$/.test(key))) return parts;
  return keys.toSorted((a, b) => Number(a) - Number(b)).map((key) => parts[key]) as Nested[];
}
