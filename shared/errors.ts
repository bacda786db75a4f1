/** One fault of an input: where (RFC 6901 pointer), which rule, and the rule's figures. */
export interface FieldIssue {
  pointer: string;
  code: string;
  params?: Record<string, string | number>;
}

interface AppErrorOptions {
  params?: Record<string, string | number>;
  issues?: FieldIssue[];
  retryAfterSeconds?: number;
  cause?: unknown;
}

/**
 * What a verb throws when it cannot do what was asked. `code` is stable, and is the key of the text shown
 * (`error_<code>` in the messages); nothing else of the error reaches the reader.
 */
export abstract class AppError extends Error {
  /** Written out in each class: the bundles' own names of classes are a letter or two. */
  abstract override readonly name: string;
  abstract readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 410 | 413 | 415 | 422 | 428 | 429 | 503;
  readonly code: string;
  readonly params: Record<string, string | number>;
  readonly issues: FieldIssue[];
  readonly retryAfterSeconds: number | undefined;

  constructor(code: string, options: AppErrorOptions = {}) {
    super(code, { cause: options.cause });
    this.code = code;
    this.params = options.params ?? {};
    this.issues = options.issues ?? [];
    this.retryAfterSeconds = options.retryAfterSeconds;
  }
}

export class ValidationFailed extends AppError {
  override readonly name = "ValidationFailed";
  readonly status = 400;
}
export class SignInRequired extends AppError {
  override readonly name = "SignInRequired";
  readonly status = 401;
  constructor(code = "sign_in_required") {
    super(code);
  }
}
export class Forbidden extends AppError {
  override readonly name = "Forbidden";
  readonly status = 403;
  constructor(code = "forbidden", options?: AppErrorOptions) {
    super(code, options);
  }
}
export class NotFound extends AppError {
  override readonly name = "NotFound";
  readonly status = 404;
  constructor(code = "not_found", options?: AppErrorOptions) {
    super(code, options);
  }
}
export class MethodNotAllowed extends AppError {
  override readonly name = "MethodNotAllowed";
  readonly status = 405;
}
/** What was here once, and was taken away for good. */
export class Gone extends AppError {
  override readonly name = "Gone";
  readonly status = 410;
}
export class Conflict extends AppError {
  override readonly name = "Conflict";
  readonly status = 409;
}
export class TooLarge extends AppError {
  override readonly name = "TooLarge";
  readonly status = 413;
}
export class UnsupportedMedia extends AppError {
  override readonly name = "UnsupportedMedia";
  readonly status = 415;
}
export class RuleBroken extends AppError {
  override readonly name = "RuleBroken";
  readonly status = 422;
}
export class TooManyRequests extends AppError {
  override readonly name = "TooManyRequests";
  readonly status = 429;
}
export class PreconditionRequired extends AppError {
  override readonly name = "PreconditionRequired";
  readonly status = 428;
}
/** Something that we stand on does not answer now; the same may be asked again in some seconds. */
export class Unavailable extends AppError {
  override readonly name = "Unavailable";
  readonly status = 503;
  constructor(code = "unavailable", options: AppErrorOptions = {}) {
    super(code, { retryAfterSeconds: 5, ...options });
  }
}
