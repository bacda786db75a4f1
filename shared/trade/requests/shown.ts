import * as z from "zod";
import { Answer, BuyerRequest, ForwardedRequest } from "./request.ts";
import { mostAnswers } from "./stages.ts";

/** An answer as its readers see it: with its author's name alone. */
export const ShownAnswer = Answer.omit({ authorId: true });
type ShownAnswer = z.infer<typeof ShownAnswer>;

/** A request as its readers see it: people by their names alone. */
export const ShownRequest = z.strictObject({
  ...BuyerRequest.omit({ buyerId: true }).shape,
  answers: z.array(ShownAnswer).max(mostAnswers),
  forwarded: ForwardedRequest.omit({ attacheId: true }).optional(),
});
export type ShownRequest = z.infer<typeof ShownRequest>;

export function shownAnswer({ authorId: _authorId, ...shown }: Answer): ShownAnswer {
  return shown;
}

export function shownRequest({
  buyerId: _buyerId,
  forwarded,
  answers,
  ...request
}: BuyerRequest): ShownRequest {
  const shown = { ...request, answers: answers.map(shownAnswer) };
  if (!forwarded) return shown;
  const { attacheId: _attacheId, ...told } = forwarded;
  return { ...shown, forwarded: told };
}
