import * as z from "zod";
import { get } from "#functions/platform/http/api-route.ts";
import { NeededPaper } from "#shared/trade/needed-papers/needed-paper.ts";
import { certainties, sources } from "#shared/trade/needed-papers/sources.ts";
import { listNeededPapers } from "./needed-papers.service.ts";

/** A rule's source as it is cited, and how sure it is. */
export const PaperSource = z.strictObject({ cited: z.string(), certainty: z.enum(certainties) });
export const NeededPaperView = NeededPaper.extend({ sources: z.array(PaperSource).min(1) });

export const neededPapersApi = [
  get("/needed-papers", listNeededPapers, {
    tag: "papers",
    summary: "Which papers a shipment out of Indonesia needs, in their order, each with its source",
    description:
      "A help to plan by. What is not known has the need `unknown`, with whom to ask. Weight is gross; the value is told in US dollars and euros by the newest rates that are kept.",
    answer: z.strictObject({ items: z.array(NeededPaperView) }),
    view: (papers) => ({
      items: papers.map((it) => ({ ...it, sources: it.sources.map((key) => sources[key]) })),
    }),
  }),
];
