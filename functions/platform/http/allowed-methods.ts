import type { Context, Env, Hono } from "hono";
import { methodNotAllowed } from "hono/method-not-allowed";
import { MethodNotAllowed } from "#shared/errors.ts";

/** Answers 405 with `Allow` where an address is there for other methods, by the app's own page or problem. */
export function allowedMethods<E extends Env>(
  app: Hono<E>,
  answer: (c: Context<E>, error: MethodNotAllowed) => Response | Promise<Response>,
) {
  return methodNotAllowed({
    app: app as never,
    async onMethodNotAllowed(c, methods) {
      const allowed = methods.toSorted().join(", ");
      const answered = await answer(
        c as unknown as Context<E>,
        new MethodNotAllowed("method_not_allowed", { params: { allowed } }),
      );
      answered.headers.set("Allow", allowed);
      return answered;
    },
  });
}
