import type { AppError } from "#shared/errors.ts";
import type { Role } from "#shared/people/people/person.ts";
import type { Ctx } from "./ctx.ts";
import type { LogFields } from "./log.ts";

/** What whoever looks into an attack asks the log for. */
export type SecurityEvent =
  | "signed_in"
  | "signed_out"
  | "sign_in_refused"
  | "token_refused"
  | "refused"
  | "roles_changed"
  | "measure_taken"
  | "measure_lifted"
  | "member_joined"
  | "member_removed"
  | "handle_changed"
  | "certificate_checked"
  | "certificate_refused"
  | "certificate_finding_taken_back"
  | "returnee_verified"
  | "verification_refused"
  | "verification_revoked"
  | "number_compared"
  | "number_check_taken_back"
  | "names_found_different"
  | "payout_account_given"
  | "payout_file_taken";

/** Writes down who did what to whom: ids, codes and routes alone, never a name, an address or what somebody typed. */
export function noteSecurity(
  { actor, log }: Pick<Ctx, "actor" | "log">,
  event: SecurityEvent,
  fields: LogFields = {},
) {
  const actorId = actor.kind === "person" ? actor.person.id : "anonymous";
  log.info(event, { isSecurity: true, actorId, ...fields });
}

/** Writes down that somebody took a role that is everyone's to take, by doing for the first time what it is for. */
export function noteOwnRole(ctx: Pick<Ctx, "actor" | "log">, role: Role): void {
  if (ctx.actor.kind === "anonymous" || ctx.actor.person.roles.includes(role)) return;
  noteSecurity(ctx, "roles_changed", { by: "themselves", personId: ctx.actor.person.id, added: role });
}

/**
 * Writes down that somebody was refused: who may not, whose form or token is not ours, who does too much at once.
 * Whoever is only asked to sign in first is not among them, nor is a thing that is not there.
 */
export function noteRefusal(
  ctx: Pick<Ctx, "actor" | "log">,
  { status, code, cause }: AppError,
  { method, route }: { method: string; route: string },
): void {
  const isHidden = status === 404 && cause === "hidden";
  const isRefused = status === 403 || status === 429 || (status === 401 && code !== "sign_in_required");
  if (isHidden || isRefused)
    noteSecurity(ctx, "refused", { code: isHidden ? "hidden" : code, status, method, route });
}
