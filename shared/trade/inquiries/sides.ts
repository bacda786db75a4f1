import type { Person } from "#shared/people/people/person.ts";
import type { Inquiry, Side } from "./inquiry.ts";

export function otherSide(side: Side): Side {
  return side === "buyer" ? "exporter" : "buyer";
}

/** On which side of a thread somebody stands who may read it. */
export function sideOf({ buyerId }: Pick<Inquiry, "buyerId">, person: Pick<Person, "id">): Side {
  return buyerId === person.id ? "buyer" : "exporter";
}

/** Whether something waits that the other side wrote. */
export function isUnread(inquiry: Pick<Inquiry, "lastMessage" | "readAt">, side: Side): boolean {
  return inquiry.lastMessage.from !== side && (inquiry.readAt[side] ?? "") < inquiry.lastMessage.at;
}

/** What was read once a side writes: what stood above, and nothing that the other writes at the same moment. */
export function readAbove(
  { readAt, lastMessage }: Pick<Inquiry, "lastMessage" | "readAt">,
  writer: Side,
): Inquiry["readAt"] {
  return { ...readAt, [writer]: lastMessage.at };
}
