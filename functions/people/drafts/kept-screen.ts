import { blankForm } from "#functions/platform/http/form.ts";
import type { ParamsOf } from "#functions/platform/http/params.ts";
import { readForm } from "#functions/platform/http/read-form.ts";
import type { View } from "#functions/platform/http/site.ts";
import { form, page, type SiteCall, type SiteRoute } from "#functions/platform/http/site-route.ts";
import type { Verb } from "#functions/platform/verbs/verb.ts";
import { ValidationFailed } from "#shared/errors.ts";
import type { Permission } from "#shared/permissions.ts";
import { acts } from "#web/components/form/acts.ts";
import { type FieldValues, type FormState, textIn } from "#web/form-state.ts";
import { forgetDraft, keepTyped, keptDraft } from "./draft-cookie.ts";

interface KeptScreen<Path extends string, Answer> {
  /** Who may see it: those whom the page's read lets. */
  guard: Permission | { permission: Permission };
  /** Where it is, below the language: what is typed there is kept by it. */
  address(at: ParamsOf<Path>): string;
  read(values: FieldValues, call: SiteCall<Path>): unknown;
  draw(form: FormState, call: SiteCall<Path>): View;
  done(answer: Answer, call: SiteCall<Path>, values: FieldValues): string | Promise<string>;
  /** Where "later" and "back" lead with what cannot be read yet; without it, that is refused as always. */
  leave?(act: string, at: ParamsOf<Path>): string;
}

/**
 * One screen of something that is written over several: a page and its form. What cannot be read is kept as it was typed,
 * for whoever comes back to the screen, and forgotten once it is sent.
 */
export function keptScreen<Path extends string, Answer>(
  path: Path,
  // biome-ignore lint/suspicious/noExplicitAny: the verb's input is parsed by the verb
  verb: Verb<ParamsOf<Path>, any, Answer>,
  { guard, address, read, draw, done, leave }: KeptScreen<Path, Answer>,
): SiteRoute[] {
  type Parts = Parameters<typeof form<Path, ParamsOf<Path>, Answer>>[2];
  const parts = {
    async instead(values: FieldValues, call: SiteCall<Path>) {
      const act = textIn(values, "act");
      const isLeaving = act === acts.later || act === acts.back;
      if (!leave || !isLeaving || (await isReadable(values, call))) return undefined;
      await keepTyped(call, address(call.at), typedOnly(values));
      return `/${call.ctx.locale}${leave(act, call.at)}`;
    },
    read,
    async done(answer: Answer, call: SiteCall<Path>) {
      await forgetDraft(call.c, address(call.at));
      return done(answer, call, (await readForm(call.c)).values);
    },
    async again(state: FormState, call: SiteCall<Path>) {
      // Drawn first: whoever may not write here is refused, and leaves nothing. A step after the verb's may have failed,
      // so that the next sending is another one.
      const drawn = await draw({ ...state, once: blankForm().once }, call);
      await keepTyped(call, address(call.at), typedOnly(state.values));
      return drawn;
    },
  };
  return [
    page(path, guard, async (call) => {
      const kept = await keptDraft(call.c, address(call.at));
      return draw(blankForm(kept?.values), call);
    }),
    form(path, verb, parts as unknown as Parts),
  ];

  async function isReadable(values: FieldValues, call: SiteCall<Path>): Promise<boolean> {
    try {
      await read(values, call);
      return true;
    } catch (error) {
      if (error instanceof ValidationFailed) return false;
      throw error;
    }
  }
}

/** What a screen's buttons say, and what makes its sending once: no part of what was typed. */
const ownFields = new Set(["act", "version", "privateVersion", "csrf", "once"]);

export function typedOnly(values: FieldValues): FieldValues {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !ownFields.has(name)));
}
