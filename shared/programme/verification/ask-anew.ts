import { recheckAt } from "./clock.ts";
import { isUndecidedVerification } from "./stages.ts";
import type { Verification } from "./verification.ts";

/** Whether a person may ask once more after this request: it is over, or what it found ends soon; `today` is Jakarta's. */
export function mayAskAnew(
  { stage, validUntil }: Pick<Verification, "stage" | "validUntil">,
  today: string,
): boolean {
  if (isUndecidedVerification(stage)) return false;
  if (stage !== "verified") return true;
  const from = recheckAt({ validUntil });
  return from !== undefined && from.slice(0, 10) <= today;
}
