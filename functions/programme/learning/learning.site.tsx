import { type Ctx, signedIn } from "#functions/platform/ctx.ts";
import { blankForm } from "#functions/platform/http/form.ts";
import { html } from "#functions/platform/http/site.ts";
import { form, page, sharedPage } from "#functions/platform/http/site-route.ts";
import { ValidationFailed } from "#shared/errors.ts";
import { nextModule } from "#shared/programme/learning/join-progress.ts";
import { chosenIn } from "#shared/programme/learning/pass-mark.ts";
import type { FieldValues, FormState } from "#web/form-state.ts";
import { modules } from "#web/learning/generated/modules.ts";
import { CertificateProofPage } from "#web/pages/programme/learning/certificate-proof-page.tsx";
import { ModulePage } from "#web/pages/programme/learning/module-page.tsx";
import { NumbersPage } from "#web/pages/programme/learning/numbers-page.tsx";
import { OwnLearningPage } from "#web/pages/programme/learning/own-learning-page.tsx";
import { PathPage } from "#web/pages/programme/learning/path-page.tsx";
import { QuizPage } from "#web/pages/programme/learning/quiz-page.tsx";
import { answerCertificate } from "./answer-certificate.ts";
import { claimCertificate, getCertificateFile, proveCertificate } from "./certificates.service.ts";
import { answerQuiz, getLearningNumbers, getOwnLearning, sayPlace } from "./learning.service.ts";
import { getModule, getPath, getQuiz } from "./modules.service.ts";

/** The path and its modules for everyone, one's own way along it, the proof of a certificate, and the officers' numbers. */
export const learningSite = [
  sharedPage("/learn", getPath, async ({ ctx, at }) => <PathPage {...(await getPath(ctx, at))} />),

  sharedPage("/learn/:module", getModule, async ({ ctx, at }) => (
    <ModulePage {...(await getModule(ctx, at))} />
  )),

  sharedPage("/learn/:module/quiz", getQuiz, async ({ ctx, at }) => (
    <QuizPage {...(await getQuiz(ctx, at))} form={blankForm()} />
  )),

  page("/learn/:module/result", getQuiz, async ({ c, ctx, at }) => {
    const quiz = await getQuiz(ctx, at);
    const chosen = chosenIn(c.req.query(), quiz.facts.right);
    const values = chosen.map((it, question) => [`q${question}`, it === undefined ? "" : String(it)]);
    const state = blankForm(Object.fromEntries(values));
    if (!chosen.includes(undefined)) return <QuizPage {...quiz} form={state} chosen={chosen} />;
    const incomplete = { ...state, ...missingIn(chosen), failure: { code: "quiz_incomplete", params: {} } };
    return html(c, <QuizPage {...quiz} form={incomplete} />, 400);
  }),

  form("/learn/:module/quiz", answerQuiz, {
    read(values, { at }) {
      const chosen = chosenIn(values, rightOf(at.module));
      if (chosen.includes(undefined)) throw new ValidationFailed("quiz_incomplete", missingIn(chosen));
      return { choices: chosen };
    },
    done: (_own, { at, c }) => resultAddress(at.module, c.get("form")?.values ?? {}),
    again: async (state, { ctx, at }) => <QuizPage {...(await getQuiz(ctx, at))} form={state} />,
  }),

  page("/account/learning", getOwnLearning, ({ c, ctx }) =>
    ownPage(ctx, { isPlaceSaved: c.req.query("saved") === "place" }),
  ),

  page("/account/learning/next", getOwnLearning, async ({ c, ctx, at }) => {
    const { modules: passed } = await getOwnLearning(ctx, at);
    const next = nextModule(modules, passed);
    return c.redirect(`/${ctx.locale}${next ? `/learn/${next.slug}` : "/account/learning"}`, 302);
  }),

  form("/account/learning/place", sayPlace, {
    done: () => "/account/learning?saved=place#place",
    again: (state, { ctx }) => ownPage(ctx, { place: state }),
  }),

  form("/account/learning/certificate", claimCertificate, {
    done: () => "/account/learning",
    again: (state, { ctx }) => ownPage(ctx, { claim: state }),
  }),

  page("/account/learning/certificate", getCertificateFile, async (call) => {
    const { proof, pdf } = await getCertificateFile(call.ctx, call.at);
    return answerCertificate(call, proof, pdf);
  }),

  page("/learn/proofs/:code", proveCertificate, async ({ ctx, at }) => (
    <CertificateProofPage proof={await proveCertificate(ctx, at)} />
  )),

  page("/officer/learning", getLearningNumbers, async ({ ctx, at }) => (
    <NumbersPage modules={modules} numbers={await getLearningNumbers(ctx, at)} />
  )),
];

interface OwnPageState {
  place?: FormState;
  isPlaceSaved?: boolean;
  claim?: FormState;
}

async function ownPage(ctx: Ctx, { place, isPlaceSaved = false, claim }: OwnPageState = {}) {
  const own = await getOwnLearning(ctx, {});
  const { province = "", country = "" } = own;
  return (
    <OwnLearningPage
      modules={modules}
      own={own}
      isPlaceSaved={isPlaceSaved}
      place={place ?? blankForm({ province, country })}
      claim={claim ?? blankForm({ name: signedIn(ctx).name })}
    />
  );
}

function rightOf(slug: string): readonly number[] {
  return modules.find((it) => it.slug === slug)?.right ?? [];
}

function missingIn(chosen: readonly (number | undefined)[]) {
  const issues = chosen.flatMap((it, at) =>
    it === undefined ? [{ pointer: `/q${at}`, code: "answer_missing" }] : [],
  );
  return { issues };
}

/** What was chosen stands in the address, so that the page can be gone back to and read again. */
function resultAddress(slug: string, values: FieldValues): string {
  const chosen = chosenIn(values, rightOf(slug));
  return `/learn/${slug}/result?${new URLSearchParams(chosen.map((it, at) => [`q${at}`, String(it)]))}`;
}
