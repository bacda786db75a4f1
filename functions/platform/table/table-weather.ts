import type { DynamoDBClientConfig } from "@aws-sdk/client-dynamodb";
import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { Unavailable } from "#shared/errors.ts";
import { backOff, pauseMs } from "../backoff.ts";

/** One try of one call; the table answers most within 20 ms. */
const usualTryMs = 4_000;
/** All tries of one call in terms of one, so that a request (29 s) can still say what is the matter. */
const triesInAll = 3;
/** Tries again that a process may owe: a table that answers nothing is then asked once for each call. */
const mostOwed = 1_000;

type Strategy = Exclude<NonNullable<DynamoDBClientConfig["retryStrategy"]>, (...given: never) => unknown>;
type RetryStrategy = Extract<Awaited<Strategy>, { acquireInitialRetryToken: unknown }>;

/** Errors of the table's weather (throttled, unreachable, silent) after which no further try is made. */
const givenUp = new WeakSet<object>();
/** Errors of a call that may have been done, and must not be done twice. */
const unsure = new WeakSet<object>();

/** What the SDK is told: how long one try takes, and when it tries again (docs/decisions/031). */
export function weatherSettings(
  tryMs = usualTryMs,
): Pick<DynamoDBClientConfig, "retryStrategy" | "requestHandler"> {
  return {
    retryStrategy: tryAgain(tryMs * triesInAll),
    requestHandler: {
      connectionTimeout: tryMs,
      requestTimeout: tryMs,
      socketTimeout: tryMs,
      throwOnRequestTimeout: true,
    },
  };
}

/** A plain update is no condition on what it finds: one whose answer did not come is not sent again. */
export function sendUpdatesOnce(client: DynamoDBDocumentClient): void {
  client.middlewareStack.add(
    (next, context) => async (args) => {
      try {
        return await next(args);
      } catch (error) {
        if (context.commandName === "UpdateItemCommand" && error instanceof Error) unsure.add(error);
        throw error;
      }
    },
    { step: "finalizeRequest", priority: "low", name: "sendUpdatesOnce" },
  );
}

/** What a failed call is to its caller. */
export function asTold(error: unknown): unknown {
  return error instanceof Error && givenUp.has(error) ? tableUnavailable(error) : error;
}

export function tableUnavailable(cause?: unknown): Unavailable {
  return new Unavailable("unavailable", { cause });
}

/** Tries of what the SDK takes for done, or for refused: until its time is up, with a pause before each. */
export function patience(tryMs = usualTryMs): { again(): Promise<boolean> } {
  const until = Date.now() + tryMs * triesInAll;
  let attempt = 0;
  return {
    async again() {
      attempt += 1;
      if (Date.now() > until) return false;
      await backOff(attempt);
      return true;
    },
  };
}

interface Token {
  attempt: number;
  startedAt: number;
  delayMs: number;
}

function tryAgain(patienceMs: number): RetryStrategy {
  let owed = 0;
  const tokens = new WeakMap<object, Token>();
  function tokenOf(token: Token) {
    const made = { getRetryCount: () => token.attempt, getRetryDelay: () => token.delayMs };
    tokens.set(made, token);
    return made;
  }
  return {
    acquireInitialRetryToken: async () => tokenOf({ attempt: 0, startedAt: Date.now(), delayMs: 0 }),
    async refreshRetryTokenForRetry(before, { error, errorType }) {
      const { attempt, startedAt } = tokens.get(before) ?? { attempt: 0, startedAt: Date.now() };
      const delayMs = pauseMs(attempt + 1);
      const isWeather = errorType !== "CLIENT_ERROR";
      const mayBeDone = errorType !== "THROTTLING" && error !== undefined && unsure.has(error);
      const isLate = Date.now() + delayMs - startedAt > patienceMs;
      if (!isWeather || mayBeDone || isLate || owed >= mostOwed) {
        if (isWeather && error) givenUp.add(error);
        throw new Error("No further try.");
      }
      owed += 1;
      return tokenOf({ attempt: attempt + 1, startedAt, delayMs });
    },
    recordSuccess(token) {
      owed = Math.max(0, owed - Math.max(1, token.getRetryCount()));
    },
  };
}
