/** What every answer says, page or not: what it is is not guessed, and nobody shows it in a frame. */
export const answerHeaders = {
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "content-security-policy": "frame-ancestors 'none'",
} as const;

/** The policy of what is no page: should it be opened as one, it loads and does nothing. */
export const dataPolicy = "default-src 'none'; frame-ancestors 'none'";
