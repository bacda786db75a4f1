import { AppError } from "#shared/errors.ts";
import type { Locale } from "#shared/locales.ts";
import { errorText, issueText, messagesIn } from "#web/messages.ts";

/** RFC 9457, with our stable `code`, the request's id, and one entry per fault. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  code: string;
  detail: string;
  requestId: string;
  errors?: { pointer: string; code: string; detail: string }[];
}

/** An error as its answer. What is not an `AppError` says nothing of itself. */
export function problemOf(
  error: unknown,
  where: { siteUrl: string; locale: Locale; requestId: string },
): Problem {
  const t = messagesIn(where.locale);
  const code = error instanceof AppError ? error.code : "internal";
  const issues = error instanceof AppError ? error.issues : [];
  return {
    type: `${where.siteUrl}/api/problems#${code}`,
    title: errorText(t, code, error instanceof AppError ? error.params : {}),
    status: error instanceof AppError ? error.status : 500,
    code,
    detail: errorText(t, code, error instanceof AppError ? error.params : {}),
    requestId: where.requestId,
    ...(issues.length > 0
      ? { errors: issues.map((it) => ({ pointer: it.pointer, code: it.code, detail: issueText(t, it) })) }
      : {}),
  };
}
