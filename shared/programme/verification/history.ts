import { maximumEvents, type Verification, type VerificationEvent } from "./verification.ts";

/** The history with one thing more; of a very long one the oldest in its middle are forgotten, never how it began. */
export function happened(
  { history }: Pick<Verification, "history">,
  event: VerificationEvent,
): VerificationEvent[] {
  const kept = history.length < maximumEvents ? history : [...history.slice(0, 1), ...history.slice(2)];
  return [...kept, event];
}
