import * as z from "zod";
import { get, post, step } from "#functions/platform/http/api-route.ts";
import { pageOfSchema } from "#shared/page-query.ts";
import { Measure, WholeMeasure } from "#shared/trade/moderation/measure.ts";
import { measuredThings } from "#shared/trade/moderation/reasons.ts";
import {
  getMeasure,
  grantAppeal,
  liftMeasure,
  listMeasures,
  takeMeasure,
  upholdMeasure,
} from "./measures.service.ts";

const tag = "moderation";
const one = "/measures/:measureId";
const answered = { tag, answer: Measure };

export const measuresApi = [
  get("/measures", listMeasures, {
    tag,
    summary:
      "What was taken from view or suspended, in one stage; appeals oldest first, all else newest first",
    answer: pageOfSchema(Measure),
  }),
  get(one, getMeasure, {
    tag,
    summary: "One measure with its history",
    answer: WholeMeasure,
  }),
  post("/moderation/:of/:thingId", takeMeasure, {
    ...answered,
    summary: "Take a listing, a business or a review from view, or suspend somebody",
    at: {
      of: z.enum(measuredThings),
      thingId: z
        .string()
        .regex(/^(lst|prf|prs)_[0-9A-Z]{26}$|^ord_[0-9A-Z]{26}\.(buyer|exporter)$/)
        .meta({
          description: "Its id; of a review, that of its order, a point, and the side that wrote it",
          examples: ["lst_01J9ZQ0000000000000000000A", "ord_01J9ZQ0000000000000000000A.buyer"],
        }),
    },
    status: 201,
    location: ({ id }) => `/measures/${id}`,
  }),
  step(one, upholdMeasure, {
    ...answered,
    summary: "Leave it as it is after an appeal; not for who decided first",
  }),
  step(one, grantAppeal, { ...answered, summary: "Lift it after an appeal; not for who decided first" }),
  step(one, liftMeasure, { ...answered, summary: "Lift it while no appeal waits" }),
];
