import type { ContactField, Inquiry, Message, Side } from "#shared/trade/inquiries/inquiry.ts";

/** A thread as one of its sides sees it. */
export interface ThreadView {
  inquiry: Inquiry;
  messages: Message[];
  side: Side;
  blockedBy: Side[];
  isReported: boolean;
  shareable: ContactField[];
  isOffered: boolean;
  exporterHandle: string;
}

/** Who writes with the reader. */
export function otherName({ inquiry, side }: Pick<ThreadView, "inquiry" | "side">): string {
  return side === "buyer" ? inquiry.exporterName : inquiry.company.name;
}
