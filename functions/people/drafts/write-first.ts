import type { ParamsOf } from "#functions/platform/http/params.ts";
import type { View } from "#functions/platform/http/site.ts";
import { form, type SiteCall, type SiteRoute } from "#functions/platform/http/site-route.ts";
import type { Verb } from "#functions/platform/verbs/verb.ts";
import { RuleBroken } from "#shared/errors.ts";
import { isTrapped, sentAgainField, trapField } from "#web/components/trap.tsx";
import type { FieldValues, FormState } from "#web/form-state.ts";
import { filledFields, forgetDraft, signInKeeping } from "./draft-cookie.ts";

interface WriteFirst<Path extends string, Input, Answer> {
  /** The form's own address, to which the browser comes back. */
  pathOf(at: ParamsOf<Path>): string;
  /** The form's fields that are worth keeping. */
  fields: ReadonlySet<string>;
  /** What was typed, as the verb's input. @throws ValidationFailed */
  read(values: FieldValues, call: SiteCall<Path>): Input;
  /** What the verb would refuse of it, told before the way to the sign-in. */
  check(input: Input, call: SiteCall<Path>): void | Promise<void>;
  done(answer: Answer, call: SiteCall<Path>): string;
  again(form: FormState, call: SiteCall<Path>): View;
}

/**
 * A form that people write first and sign in after: what they typed is kept meanwhile. Where the trap is filled in, the
 * form is shown once more with all that was typed: it may have been the browser that filled it in.
 */
export function writeFirstForm<Path extends string, Input, Answer>(
  path: Path,
  // biome-ignore lint/suspicious/noExplicitAny: the verb's input is parsed by the verb
  verb: Verb<ParamsOf<Path>, any, Answer>,
  { pathOf, fields, read, check, done, again }: WriteFirst<Path, Input, Answer>,
): SiteRoute {
  const kept = new Set([...fields, sentAgainField]);
  const typedIn = ({ [trapField]: _trap, [sentAgainField]: _again, ...typed }: FieldValues) => typed;
  return form(path, verb, {
    isOpen: true,
    async instead(values, call) {
      if (isTrapped(values)) throw new RuleBroken("form_to_send_again");
      if (call.ctx.actor.kind === "person") return undefined;
      await check(read(typedIn(values), call), call);
      return signInKeeping(call, pathOf(call.at), filledFields(values, kept));
    },
    read: (values, call) => read(typedIn(values), call),
    async done(answer, call) {
      await forgetDraft(call.c, pathOf(call.at));
      return done(answer, call);
    },
    again,
  });
}
