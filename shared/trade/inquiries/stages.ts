import type { Inquiry, InquiryStage, Side } from "./inquiry.ts";

interface Step {
  move: InquiryMove;
  from: InquiryStage;
  to: InquiryStage;
  by: Side | "either" | "closer";
  /** Whether the exporter must have answered before, or must not have. */
  answered?: boolean;
}

export type InquiryMove = "answer" | "close" | "reopen";

/**
 * The life of an inquiry: who may take it from where to where. A closed one takes no messages until the side that
 * closed it opens it again, and then stands where it stood.
 */
export const inquirySteps: readonly Step[] = [
  { move: "answer", from: "new", to: "answered", by: "exporter" },
  { move: "close", from: "new", to: "closed", by: "either" },
  { move: "close", from: "answered", to: "closed", by: "either" },
  { move: "reopen", from: "closed", to: "new", by: "closer", answered: false },
  { move: "reopen", from: "closed", to: "answered", by: "closer", answered: true },
];

type Standing = Pick<Inquiry, "stage" | "closedBy" | "answeredAt">;

/** The stage that a side's move leads to; undefined where it may not make that move from here. */
export function stageAfter(inquiry: Standing, move: InquiryMove, side: Side): InquiryStage | undefined {
  function allows(step: Step): boolean {
    const isTheirs =
      step.by === "either" || step.by === side || (step.by === "closer" && inquiry.closedBy === side);
    const fits = step.answered === undefined || step.answered === (inquiry.answeredAt !== undefined);
    return step.move === move && step.from === inquiry.stage && isTheirs && fits;
  }
  return inquirySteps.find(allows)?.to;
}

/** Whether something waits that the other side wrote. */
export function isUnread(inquiry: Pick<Inquiry, "lastMessage" | "readAt">, side: Side): boolean {
  return inquiry.lastMessage.from !== side && (inquiry.readAt[side] ?? "") < inquiry.lastMessage.at;
}
