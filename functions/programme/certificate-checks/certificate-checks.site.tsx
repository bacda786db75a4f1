import { blankForm, onlyFields } from "#functions/platform/http/form.ts";
import { cursorOf, html } from "#functions/platform/http/site.ts";
import { form, page, type SiteCall } from "#functions/platform/http/site-route.ts";
import { isIdOf } from "#shared/ids.ts";
import { certificateDeskStages } from "#shared/programme/certificate-checks/stages.ts";
import { certificateFileIds } from "#shared/programme/ids.ts";
import { apart, type FormState } from "#web/form-state.ts";
import { AddPaperPage } from "#web/pages/programme/certificate-checks/add-paper-page.tsx";
import { CertificateCasePage } from "#web/pages/programme/certificate-checks/certificate-case-page.tsx";
import { CertificateCasesPage } from "#web/pages/programme/certificate-checks/certificate-cases-page.tsx";
import { OwnCertificatesPage } from "#web/pages/programme/certificate-checks/own-certificates-page.tsx";
import { answerSealed } from "../verification/answer-sealed.ts";
import { refreshSecondsOf } from "../verification/pending-uploads.ts";
import { confirmCertificate, refuseCertificate, takeBackFinding } from "./deciding.service.ts";
import { getCertificateCase, listCertificateCases } from "./desk.service.ts";
import { getPaperDesk, listCertificates, makePaperForm, openPaper } from "./papers.service.ts";

const own = "/business/:profileId/certificates";
const paper = `${own}/:certificateId` as const;
const desk = "/officer/certificates";
const one = `${desk}/:profileId/:certificateId` as const;
const pageSize = 30;

/** Where members show certificates' papers, and where officers compare them. */
export const certificateChecksSite = [
  page(own, listCertificates, async ({ c, ctx, at }) => {
    const shown = await listCertificates(ctx, at);
    const uploaded = c.req.query("uploaded");
    const isKnown = shown.items.some(({ file, failure }) =>
      [file?.id, failure?.fileId].some((it) => it === uploaded),
    );
    const isPending = uploaded !== undefined && isIdOf(certificateFileIds, uploaded) && !isKnown;
    const pending = isPending ? uploaded : undefined;
    const refreshSeconds = refreshSecondsOf(pending ? [pending] : [], ctx.now);
    return <OwnCertificatesPage {...shown} pending={pending} refreshSeconds={refreshSeconds} />;
  }),
  page(`${paper}/file`, openPaper, async (call) => {
    const { file, bytes } = await openPaper(call.ctx, call.at);
    return answerSealed(call, { media: file.media, bytes }, `certificate-${call.at.certificateId}`);
  }),
  page(`${paper}/add-file`, getPaperDesk, async ({ ctx, at }) => (
    <AddPaperPage {...(await getPaperDesk(ctx, at))} />
  )),
  // The form that the store takes is made by a button: only then the case names whom to seal for.
  form(`${paper}/add-file`, makePaperForm, {
    done: async (upload, call) => {
      return html(call.c, <AddPaperPage {...(await getPaperDesk(call.ctx, call.at))} upload={upload} />);
    },
    again: async (state, { ctx, at }) => <AddPaperPage {...(await getPaperDesk(ctx, at))} form={state} />,
  }),

  page(desk, listCertificateCases, async ({ c, ctx, at }) => {
    const stage = certificateDeskStages.find((it) => it === c.req.query("stage")) ?? "asked";
    const asked = { stage, limit: pageSize, cursor: cursorOf(c) };
    const { items, ...cursors } = await listCertificateCases(ctx, at, asked);
    return <CertificateCasesPage cases={items} stage={stage} {...cursors} />;
  }),
  page(one, getCertificateCase, (call) => draw(call, {})),
  form(`${one}/confirm`, confirmCertificate, {
    done: (_found, { at }) => `${desk}/${at.profileId}/${at.certificateId}`,
    again: (state, call) => draw(call, { confirm: state }),
  }),
  form(`${one}/refuse`, refuseCertificate, {
    read: onlyFields("reason", "words", "language"),
    done: (_found, { at }) => `${desk}/${at.profileId}/${at.certificateId}`,
    again: (state, call) => draw(call, { refuse: state }),
  }),
  form(`${one}/takeBack`, takeBackFinding, {
    read: onlyFields("words", "language"),
    done: (_found, { at }) => `${desk}/${at.profileId}/${at.certificateId}`,
    again: (state, call) => draw(call, { takeBack: state }),
  }),
];

async function draw(
  { ctx, at }: Pick<SiteCall<typeof one>, "ctx" | "at">,
  forms: Partial<Record<"confirm" | "refuse" | "takeBack", FormState>>,
) {
  const said = blankForm({ language: ctx.locale });
  const blank = { confirm: blankForm(), refuse: said, takeBack: said };
  return (
    <CertificateCasePage {...(await getCertificateCase(ctx, at))} forms={apart({ ...blank, ...forms })} />
  );
}
