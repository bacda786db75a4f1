import { localePattern } from "#shared/locales.ts";

/** A header's value as OpenAPI describes it. */
function header(
  description: string,
  schema: { type: string; pattern?: string; format?: string },
  example: string,
) {
  return { description, schema, example };
}

const etag = { type: "string", pattern: '^(W/)?"\\d{1,15}"$' };

/** What answers carry. */
export const answerHeaders = {
  ETag: header("The version of what is answered, for `If-Match` and `If-None-Match`.", etag, '"3"'),
  Location: header(
    "Where what was made is found.",
    { type: "string", format: "uri-reference" },
    "/api/v1/listings/lst_01JABCDEFGHJKMNPQRSTVWXYZ0",
  ),
  "X-Request-Id": header(
    "The id under which we have noted the request.",
    { type: "string" },
    "JKJaXmPLvHcESHA=",
  ),
  "Content-Language": header(
    "The language of the texts for people.",
    { type: "string", pattern: `^(${localePattern})$` },
    "en",
  ),
  "Retry-After": header("After how many seconds to come again.", { type: "string", pattern: "^\\d+$" }, "60"),
  "WWW-Authenticate": header("How to say who you are.", { type: "string" }, 'Bearer realm="rantau"'),
};

const entityTags = '^\\s*(\\*|(W/)?"[!#-~]*"(\\s*,\\s*((W/)?"[!#-~]*")?)*)\\s*$';

function requestHeader(name: string, description: string, pattern: string, example: string) {
  return { name, in: "header", required: false, description, schema: { type: "string", pattern }, example };
}

/** What requests may carry; each route refers to those that it reads. */
export const headerParameters = {
  IfMatch: {
    ...requestHeader(
      "If-Match",
      "The ETag of the version that you change: answered with 409 where it is no longer the current one.",
      entityTags,
      '"3"',
    ),
    required: true,
  },
  IfMatchOptional: requestHeader(
    "If-Match",
    "The ETag of the version that you mean: answered with 409 where it is no longer the current one.",
    entityTags,
    '"3"',
  ),
  IfNoneMatch: requestHeader(
    "If-None-Match",
    "The ETag of what you have: answered with 304 where it is still the current one.",
    entityTags,
    '"3"',
  ),
  IdempotencyKey: requestHeader(
    "Idempotency-Key",
    "The same key with the same input does the same thing once, and is answered alike, for two days.",
    "^[!-~]{1,255}$",
    "8e03978e-40d5-43e8-bc93-6894a57f9324",
  ),
};
export type HeaderParameter = keyof typeof headerParameters;
