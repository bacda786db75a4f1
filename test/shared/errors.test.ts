import { describe, expect, it } from "vitest";
import {
  type AppError,
  Conflict,
  Forbidden,
  Gone,
  MethodNotAllowed,
  NotFound,
  PreconditionRequired,
  RuleBroken,
  SignInRequired,
  TooLarge,
  TooManyRequests,
  Unavailable,
  UnsupportedMedia,
  ValidationFailed,
} from "#shared/errors.ts";

describe("an error of ours", () => {
  it.each<[number, string, AppError]>([
    [400, "ValidationFailed", new ValidationFailed("x_y")],
    [401, "SignInRequired", new SignInRequired()],
    [403, "Forbidden", new Forbidden()],
    [404, "NotFound", new NotFound()],
    [405, "MethodNotAllowed", new MethodNotAllowed("x_y")],
    [409, "Conflict", new Conflict("x_y")],
    [410, "Gone", new Gone("x_y")],
    [413, "TooLarge", new TooLarge("x_y")],
    [415, "UnsupportedMedia", new UnsupportedMedia("x_y")],
    [422, "RuleBroken", new RuleBroken("x_y")],
    [428, "PreconditionRequired", new PreconditionRequired("x_y")],
    [429, "TooManyRequests", new TooManyRequests("x_y")],
    [503, "Unavailable", new Unavailable()],
  ])("is answered with %i where it is a %s, and logged by that name", (status, name, error) => {
    expect(error).toMatchObject({ status, name });
  });

  it("asks to try again in five seconds where we stand on something that does not answer", () => {
    expect(new Unavailable()).toMatchObject({ code: "unavailable", retryAfterSeconds: 5 });
    expect(new Unavailable("busy_now", { retryAfterSeconds: 30 })).toMatchObject({
      code: "busy_now",
      retryAfterSeconds: 30,
    });
  });

  it.each<[string, AppError]>([
    ["sign_in_required", new SignInRequired()],
    ["forbidden", new Forbidden()],
    ["not_found", new NotFound()],
    ["token_expired", new SignInRequired("token_expired")],
    ["invitation_gone", new NotFound("invitation_gone")],
    ["inquiry_blocked", new Forbidden("inquiry_blocked")],
  ])("says %s", (code, error) => {
    expect(error).toMatchObject({ code, message: code });
  });

  it("carries its figures, its faults, when to try again, and what it came of", () => {
    const cause = new Error("below");
    const issues = [{ pointer: "/price", code: "price_missing" }];
    const told = { params: { maximum: 3 }, issues, retryAfterSeconds: 60 };
    for (const error of [
      new TooManyRequests("x_y", { ...told, cause }),
      new Forbidden("x_y", { ...told, cause }),
    ])
      expect(error).toMatchObject({ ...told, cause });
    expect(new NotFound("x_y", told)).toMatchObject(told);
  });

  it("has none of these where none are told, and the name of its kind", () => {
    expect(new Conflict("x_y")).toMatchObject({
      name: "Conflict",
      params: {},
      issues: [],
      retryAfterSeconds: undefined,
      cause: undefined,
    });
  });
});
