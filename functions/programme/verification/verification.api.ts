import { del, get, post, step } from "#functions/platform/http/api-route.ts";
import { pageOfSchema } from "#shared/page-query.ts";
import { verificationFileIds } from "#shared/programme/ids.ts";
import { FileForm } from "#shared/programme/verification/evidence.ts";
import { ResultsReport } from "#shared/programme/verification/results.ts";
import {
  DeskCase,
  deskCase,
  OpenedCase,
  OwnCase,
  OwnVerification,
  ownVerification,
} from "#shared/programme/verification/shown.ts";
import type { Verification } from "#shared/programme/verification/verification.ts";
import {
  askVerification,
  changeVerification,
  getOwnCase,
  sendVerification,
  withdrawVerification,
} from "./asking.service.ts";
import {
  askMore,
  confirmVerified,
  proposeVerified,
  refuseVerification,
  revokeVerification,
  sendBackProposal,
  verifyReturnee,
} from "./deciding.service.ts";
import { listCases, openCase } from "./desk.service.ts";
import { makeFileForm, removeFile } from "./files.service.ts";
import { reportResults } from "./reporting.service.ts";

const tag = "verification";
const own = { tag, answer: OwnVerification, view: (it: Verification) => ownVerification(it) };
const decided = { tag, answer: DeskCase, view: (it: Verification) => deskCase(it) };
const path = "/verifications/:verificationId";

export const verificationApi = [
  post("/profiles/:profileId/verifications", askVerification, {
    ...own,
    summary: "Begin a request that an office check your work abroad, for a business of yours",
    description: "Add files next, and send it then: `POST …/send`.",
    status: 201,
    location: ({ id }) => `/verifications/${id}`,
  }),
  get(path, getOwnCase, {
    tag,
    summary: "Your request, with its files and who looked at them",
    answer: OwnCase,
    isAlwaysSent: true,
  }),
  step(path, changeVerification, { ...own, summary: "Tell it better, while it is not with the officers" }),
  post(`${path}/files`, makeFileForm, {
    tag,
    summary:
      "Get a form that takes one photo or PDF as evidence; it is looked at, sealed, and seen by officers alone",
    description:
      "POST `multipart/form-data` to `action`, without a token: first a part for each of `fields`, then the file as the part " +
      "named `file`, last. Then ask `GET /verifications/{verificationId}` now and again, until `fileId` is among its `files`, or " +
      "among its `failures` with the reason.",
    answer: FileForm,
    view: (form, { ctx }) => ({ ...form, action: new URL(form.action, ctx.config.siteUrl).href }),
    status: 201,
  }),
  del(`${path}/files/:fileId`, removeFile, {
    tag,
    at: { fileId: verificationFileIds.schema },
    summary: "Take a file out of your request",
    status: 204,
  }),
  step(path, sendVerification, { ...own, summary: "Send your request to the officers" }),
  step(path, withdrawVerification, {
    ...own,
    summary: "Take your request back; what you showed is deleted at once",
  }),
  get("/officer/verifications", listCases, {
    tag,
    summary: "Requests in one stage, as an officer; what waits, in the order of its asking",
    answer: pageOfSchema(DeskCase),
  }),
  get("/officer/verifications/:verificationId", openCase, {
    tag,
    summary:
      "A request with its number and words, as an officer; that you looked is noted and shown to its person",
    answer: OpenedCase,
    isAlwaysSent: true,
  }),
  step(path, verifyReturnee, { ...decided, summary: "Find that the person worked abroad as they say" }),
  step(path, proposeVerified, { ...decided, summary: "Find so, for a second officer to confirm" }),
  step(path, confirmVerified, { ...decided, summary: "Confirm what another officer found" }),
  step(path, sendBackProposal, { ...decided, summary: "Do not confirm it, and say why" }),
  step(path, askMore, { ...decided, summary: "Ask the person for more" }),
  step(path, refuseVerification, { ...decided, summary: "Refuse, with a reason" }),
  step(path, revokeVerification, {
    ...decided,
    summary: "Take back what was found; it is gone everywhere at once",
  }),
  post("/officer/verification-results", reportResults, {
    tag,
    summary: "Report what your ministry's system found of up to 200 requests, each decided by itself",
    description: "The same rows may be sent again: what stands so already is `unchanged`.",
    answer: ResultsReport,
  }),
];
