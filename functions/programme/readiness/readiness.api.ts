import { get, post, put } from "#functions/platform/http/api-route.ts";
import {
  AssessmentNumber,
  CountedBands,
  OwnReadiness,
  SharedReadiness,
  ShownAssessment,
  shownAssessment,
} from "#shared/programme/readiness/readiness.ts";
import {
  finishAssessment,
  getAssessment,
  getReadiness,
  saveAnswers,
  shareAnswers,
} from "./readiness.service.ts";
import { countBands, getStanding } from "./standing.service.ts";

const tag = "readiness";
const own = "/profiles/:profileId/readiness";
const one = { tag, answer: ShownAssessment, view: (it: ShownAssessment) => shownAssessment(it) };

export const readinessApi = [
  get(own, getReadiness, {
    tag,
    summary: "What your business answered so far, and its last results",
    answer: OwnReadiness,
  }),
  put(`${own}/answers`, saveAnswers, {
    tag,
    summary: "Keep some answers; all others stay as they are",
    status: 204,
  }),
  post(`${own}/assessments`, finishAssessment, {
    ...one,
    summary: "Finish an assessment of which all questions are answered",
    status: 201,
    location: ({ profileId, number }) => `/profiles/${profileId}/readiness/assessments/${number}`,
  }),
  get(`${own}/assessments/:number`, getAssessment, {
    ...one,
    at: { number: AssessmentNumber },
    summary: "A finished assessment, by the questions that were asked then",
  }),
  put(`${own}/sharing`, shareAnswers, {
    tag,
    summary: "Let trade attachés read your answers, or no longer, as the business's owner",
    status: 204,
  }),
  get(`${own}/standing`, getStanding, {
    tag,
    summary: "In which band a business stands, and its answers while it shares them, as an attaché",
    answer: SharedReadiness,
  }),
  get("/readiness/bands", countBands, {
    tag,
    summary: "How many businesses stand in each band, as an officer",
    description: "A province is told by itself only where at least five businesses are counted in it.",
    answer: CountedBands,
  }),
];
