import * as z from "zod";
import { type ScaleName, scales } from "./scales.ts";

/** The parts of an assessment, in the order in which they are asked. */
export const parts = ["product", "capacity", "papers", "price", "market"] as const;
export const Part = z.enum(parts);
export type Part = z.infer<typeof Part>;

export const questionsOfPart = 8;

/** The modules of the learning path, by their addresses below `/learn`. */
export const learningModules = [
  "hs-code",
  "price-by-incoterm",
  "packing-and-labels",
  "papers-in-order",
  "halal-and-food-rules",
  "photos-with-a-phone",
  "answering-a-buyer",
  "samples",
  "safe-payment",
  "shipping-small-lots",
  "the-pitch",
  "cooperatives",
] as const;

/** Where whoever is not there yet goes on: a module, or a room of the business. */
export const nextPlaces = [...learningModules, "listings", "calculator", "profile"] as const;
export type NextPlace = (typeof nextPlaces)[number];

/**
 * One question of an assessment. Its texts (`readiness_ask_<id>`, `_why_` and `_do_`) stand in the messages. An id means
 * the same in every set, and is never given to another question.
 */
export const Question = z.strictObject({
  id: z.string().regex(/^[a-z]+(?:_[a-z]+)*$/),
  part: Part,
  weight: z.int().min(1).max(3),
  scale: z.enum(Object.keys(scales) as [ScaleName, ...ScaleName[]]),
  next: z.enum(nextPlaces),
});
export type Question = z.infer<typeof Question>;

/** All questions that were asked at a time, so that a result of then can be read by what was asked. */
export const QuestionSet = z.strictObject({ number: z.int().min(1), questions: z.array(Question) });
export type QuestionSet = z.infer<typeof QuestionSet>;
