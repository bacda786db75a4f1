import { blankForm } from "#functions/platform/http/form.ts";
import { form, page, type SiteCall, type SiteRoute } from "#functions/platform/http/site-route.ts";
import type { Verb } from "#functions/platform/verbs/verb.ts";
import { isIdOf } from "#shared/ids.ts";
import { verificationFileIds } from "#shared/programme/ids.ts";
import type { Verification } from "#shared/programme/verification/verification.ts";
import { type FormState, flatten } from "#web/form-state.ts";
import { AddFilePage } from "#web/pages/programme/verification/add-file-page.tsx";
import { AskPage, ChangePage } from "#web/pages/programme/verification/ask-page.tsx";
import { OwnCasePage } from "#web/pages/programme/verification/own-case-page.tsx";
import { answerSealed } from "./answer-sealed.ts";
import {
  askVerification,
  changeVerification,
  getAskDesk,
  getOwnCase,
  sendVerification,
  withdrawVerification,
} from "./asking.service.ts";
import { getFileDesk, openOwnFile, removeFile } from "./files.service.ts";
import { refreshSecondsOf } from "./pending-uploads.ts";
import { readAsked, readChanged, tidyForm } from "./verification-input.ts";

const ask = "/business/:profileId/verification";
const one = "/verifications/:verificationId";
type Call = Pick<SiteCall<typeof one>, "c" | "ctx" | "at">;

/** Where a person asks for verification, shows what they have, and sees how it stands and who looked. */
export const askingSite = [
  page(ask, getAskDesk, async ({ c, ctx, at }) => {
    const { profile, last, mayAsk } = await getAskDesk(ctx, at);
    if (last && !mayAsk) return c.redirect(`/${ctx.locale}/verifications/${last.id}`, 302);
    const stays = last?.stays ?? profile.workedAbroad;
    return <AskPage profile={profile} last={last} form={blankForm(flatten({ stays }))} />;
  }),
  form(ask, askVerification, {
    read: readAsked,
    done: ({ id }) => `/verifications/${id}`,
    again: async (state, { ctx, at }) => {
      const { profile, last } = await getAskDesk(ctx, at);
      return <AskPage profile={profile} last={last} form={tidyForm(state)} />;
    },
  }),

  page(one, getOwnCase, (call) => draw(call)),
  page(`${one}/edit`, getOwnCase, async ({ ctx, at }) => {
    const verification = await getOwnCase(ctx, at);
    const { stays, workerNumber, words } = verification;
    return (
      <ChangePage verification={verification} form={blankForm(flatten({ stays, workerNumber, words }))} />
    );
  }),
  form(`${one}/edit`, changeVerification, {
    read: readChanged,
    done: (_verification, call) => pathOf(call),
    again: async (state, { ctx, at }) => (
      <ChangePage verification={await getOwnCase(ctx, at)} form={tidyForm(state)} />
    ),
  }),
  page(`${one}/add-file/:shows`, getFileDesk, async ({ ctx, at }) => (
    <AddFilePage {...(await getFileDesk(ctx, at, { shows: at.shows as never }))} />
  )),
  form(`${one}/files/:fileId/remove`, removeFile, {
    done: (_nothing, call) => `${pathOf(call)}#evidence`,
    again: (plain, call) => draw(call, plain),
  }),
  page(`${one}/files/:fileId`, openOwnFile, async (call) => {
    const { file, bytes } = await openOwnFile(call.ctx, call.at);
    return answerSealed(call, { media: file.media, bytes }, file.shows);
  }),
  button("send", sendVerification),
  button("withdraw", withdrawVerification),
];

/** A button, whose fault is told at the head of the page. */
function button(action: string, verb: Verb<{ verificationId: string }, undefined, Verification>): SiteRoute {
  return form(`${one}/${action}` as const, verb, {
    done: (_verification, call) => pathOf(call),
    again: (plain, call) => draw(call, plain),
  });
}

function pathOf({ at: { verificationId } }: Pick<Call, "at">): string {
  return `/verifications/${verificationId}`;
}

async function draw({ c, ctx, at }: Call, plain: FormState = blankForm()) {
  const uploaded = [...new Set(c.req.queries("uploaded"))].filter((id) => isIdOf(verificationFileIds, id));
  const verification = await getOwnCase(ctx, at);
  const known = [...verification.files.map(({ id }) => id), ...verification.failures.map((it) => it.fileId)];
  const pending = uploaded.filter((id) => !known.some((it) => it === id));
  return (
    <OwnCasePage
      verification={verification}
      pending={pending.length}
      refreshSeconds={refreshSecondsOf(pending, ctx.now)}
      form={plain}
    />
  );
}
