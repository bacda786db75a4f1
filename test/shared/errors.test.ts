import { describe, expect, it } from "vitest";
import {
  type AppError,
  Conflict,
  Forbidden,
  NotFound,
  PreconditionRequired,
  RuleBroken,
  SignInRequired,
  TooLarge,
  TooManyRequests,
  UnsupportedMedia,
  ValidationFailed,
} from "#shared/errors.ts";

describe("an error of ours", () => {
  it.each<[number, AppError]>([
    [400, new ValidationFailed("x_y")],
    [401, new SignInRequired()],
    [403, new Forbidden()],
    [404, new NotFound()],
    [409, new Conflict("x_y")],
    [413, new TooLarge("x_y")],
    [415, new UnsupportedMedia("x_y")],
    [422, new RuleBroken("x_y")],
    [428, new PreconditionRequired("x_y")],
    [429, new TooManyRequests("x_y")],
  ])("is answered with %i where it is a %s", (status, error) => {
    expect(error.status).toBe(status);
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
