import type { Context } from "hono";
import { isForAnyone, type Permission } from "#shared/permissions.ts";
import type { FieldValues, FormState } from "#web/form-state.ts";
import type { Ctx } from "../ctx.ts";
import type { Verb, VerbFacts } from "../verbs/verb.ts";
import { nest, submit } from "./form.ts";
import type { ParamsOf } from "./params.ts";
import { allowSharing } from "./shared-cache.ts";
import { html, type SiteEnv, type View } from "./site.ts";

/** What a page's or a form's own lines are given. */
export interface SiteCall<Path extends string> {
  c: Context<SiteEnv>;
  ctx: Ctx;
  at: ParamsOf<Path>;
}

/** One page or form of the site, as it is mounted below the language. */
export interface SiteRoute {
  method: "get" | "post";
  path: string;
  /** Who may: whoever is nobody yet is asked to sign in first, unless anyone may. */
  permission: Permission;
  isPrivate: boolean;
  /** The edge may keep what it answers to those who are not signed in. */
  isShared?: boolean;
  /** How large a form may be, where that is more than usual. */
  formLimitBytes?: number | undefined;
  /** The page that a form stands on, where that is not the nearest one above its address. */
  standsOn?: string | undefined;
  /** The verb of a form. */
  verb?: VerbFacts;
  handle(c: Context<SiteEnv>): Promise<Response>;
}

/** An address without a language, such as the way to the sign-in: it sees to everything itself. */
export type BareRoute = Pick<SiteRoute, "method" | "path" | "handle">;

type MaybePromise<T> = T | Promise<T>;
/** A permission, or a verb or read that has one. */
type Guard = Permission | { permission: Permission };

/** A page: what `draw` answers is drawn whole; a Response is answered as it is. */
export function page<Path extends string>(
  path: Path,
  guard: Guard,
  draw: (call: SiteCall<Path>) => MaybePromise<View | Response>,
): SiteRoute {
  const permission = permissionOf(guard);
  return {
    method: "get",
    path,
    permission,
    isPrivate: !isForAnyone(permission),
    async handle(c) {
      const drawn = await draw(callOf<Path>(c));
      return drawn instanceof Response ? drawn : html(c, drawn);
    },
  };
}

/**
 * A page that the edge may keep while nobody is signed in: what it draws hangs on the address alone, and holds no form
 * that posts.
 */
export function sharedPage<Path extends string>(...parts: Parameters<typeof page<Path>>): SiteRoute {
  const route = page(...parts);
  if (route.isPrivate) throw new Error(`${route.path} is not for everyone: it cannot be shared.`);
  return {
    ...route,
    isShared: true,
    async handle(c) {
      const answer = await route.handle(c);
      allowSharing(c, answer);
      return answer;
    },
  };
}

interface FormParts<Path extends string, Answer> {
  /** What was typed, as the verb's input; `nest` of the fields, where not said. */
  read?(values: FieldValues, call: SiteCall<Path>): MaybePromise<unknown>;
  /** Where the browser goes next, below the language; or an answer of its own. */
  done(answer: Answer, call: SiteCall<Path>): MaybePromise<string | Response>;
  /** The same page again, with what was typed and what was wrong. */
  again(form: FormState, call: SiteCall<Path>): View;
  /** What is done in the verb's place, and where the browser goes then; undefined where the verb is to be done. */
  instead?(values: FieldValues, call: SiteCall<Path>): Promise<string | undefined>;
  /** Somebody who is not signed in may send the form: `instead` keeps what they typed. */
  isOpen?: boolean;
  formLimitBytes?: number;
  standsOn?: string;
}

/** Where the verb's thing is, as the form's fields say it; asked for where the path does not. */
type Whereabouts<Path extends string, At> =
  ParamsOf<Path> extends At ? { at?: undefined } : { at(values: FieldValues, call: SiteCall<Path>): At };

type Form<Path extends string, At, Answer> = FormParts<Path, Answer> & Whereabouts<Path, At>;

/**
 * A form: who may, what comes in, its version (the field `version`) and its repeats are its verb's. A form that fails is
 * drawn again with every value kept.
 */
export function form<Path extends string, At, Answer>(
  path: Path,
  // biome-ignore lint/suspicious/noExplicitAny: the verb's input is parsed by the verb
  verb: Verb<At, any, Answer>,
  { at: atOf, read = nest, done, again, instead, isOpen = false, ...parts }: Form<Path, At, Answer>,
): SiteRoute {
  return {
    method: "post",
    path,
    permission: verb.permission,
    isPrivate: !isForAnyone(verb.permission) && !isOpen,
    formLimitBytes: parts.formLimitBytes,
    standsOn: parts.standsOn,
    verb,
    handle(c) {
      const call = callOf<Path>(c);
      return submit(c, {
        async act(all, ctx) {
          const marked = { ...call, ctx };
          const elsewhere = await instead?.(all, marked);
          if (elsewhere !== undefined) return elsewhere;
          const { version, ...rest } = all;
          const values = verb.version ? rest : all;
          const input = verb.input ? await read(values, marked) : undefined;
          const at = (atOf ? atOf(values, marked) : call.at) as At;
          const seen = verb.version && version !== undefined ? Number(version) : undefined;
          const answer = await verb(ctx, at, input, verb.version === "required" ? (seen ?? 0) : seen);
          const next = await done(answer, marked);
          return typeof next === "string" ? `/${ctx.locale}${next}` : next;
        },
        again: (state) => again(state, call),
      });
    },
  };
}

function permissionOf(guard: Guard): Permission {
  return "permission" in guard ? guard.permission : guard;
}

function callOf<Path extends string>(c: Context<SiteEnv>): SiteCall<Path> {
  return { c, ctx: c.get("ctx"), at: c.req.param() as ParamsOf<Path> };
}
