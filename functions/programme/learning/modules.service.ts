import type { Ctx } from "#functions/platform/ctx.ts";
import { type About, nothing } from "#functions/platform/verbs/about.ts";
import { read } from "#functions/platform/verbs/read.ts";
import { NotFound } from "#shared/errors.ts";
import { noSubject } from "#shared/permissions.ts";
import type { OwnLearning } from "#shared/programme/learning/learner.ts";
import { learningPermissions } from "#shared/programme/learning/learning.permissions.ts";
import { type ModuleFacts, moduleLanguage } from "#shared/programme/learning/module.ts";
import { modules } from "#web/learning/generated/modules.ts";
import { texts } from "#web/learning/generated/texts.ts";
import { shownOf, wayOf } from "./learning.service.ts";

/** The path, and how far the reader came where they are signed in: no operation for others. */
export const getPath = read({
  permission: learningPermissions.read,
  of: nothing,
  async find({ ctx }): Promise<{ modules: readonly ModuleFacts[]; own: OwnLearning | undefined }> {
    return { modules, own: await ownOf(ctx) };
  },
});

/** One module in the reader's language, else in English; no operation. */
export const getModule = read({
  permission: learningPermissions.read,
  of: moduleAt(),
  find: ({ ctx, thing }) => textOf(ctx, thing),
});

/** Its questions, and how far the reader came where they are signed in. */
export const getQuiz = read({
  permission: learningPermissions.read,
  of: moduleAt(),
  find: async ({ ctx, thing }) => ({ ...textOf(ctx, thing), modules, own: await ownOf(ctx) }),
});

function textOf({ locale }: Ctx, facts: ModuleFacts) {
  const language = moduleLanguage(locale);
  const text = texts[`${facts.slug}-${language}`]?.();
  if (!text) throw new NotFound();
  return { facts, language, text };
}

function moduleAt(): About<{ module: string }, ModuleFacts> {
  return {
    find: async (_ctx, { module }) => modules.find(({ slug }) => slug === module),
    subject: () => noSubject,
  };
}

async function ownOf(ctx: Ctx): Promise<OwnLearning | undefined> {
  return ctx.actor.kind === "person" ? shownOf(await wayOf(ctx)) : undefined;
}
