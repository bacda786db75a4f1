import { stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { Unavailable } from "#shared/errors.ts";

/** Where another function of ours is: at Lambda by its name, or on one machine in a file that exports `handler`. */
export type FunctionPlace = { kind: "lambda"; name: string; region: string } | { kind: "file"; file: string };

/**
 * Calls another function of ours and waits for its answer.
 * @throws Unavailable where Lambda has no room for it now; Error by the name of what that function threw, as its text may
 * hold what somebody wrote.
 */
export function callFunction(place: FunctionPlace, event: unknown): Promise<unknown> {
  return place.kind === "lambda" ? callLambda(place, event) : callFile(place.file, event);
}

async function callLambda({ name, region }: { name: string; region: string }, event: unknown) {
  const { InvokeCommand, LambdaClient } = await import("@aws-sdk/client-lambda");
  const client = new LambdaClient({ region });
  const command = new InvokeCommand({ FunctionName: name, Payload: Buffer.from(JSON.stringify(event)) });
  const { FunctionError: failure, Payload: payload } = await client.send(command).catch((cause) => {
    if (/^(TooManyRequests|EC2Throttled|ServiceException)/.test(cause.name))
      throw new Unavailable("unavailable", { cause });
    throw cause;
  });
  const answer: unknown = payload ? JSON.parse(Buffer.from(payload).toString("utf8")) : undefined;
  if (failure)
    throw new Error(`${name} failed: ${(answer as { errorType?: string })?.errorType ?? failure}.`);
  return answer;
}

interface FunctionModule {
  handler(event: unknown): Promise<unknown>;
}

/** When each file that was read had last changed: a newer build is read anew. */
const readAt = new Map<string, number>();

async function callFile(file: string, event: unknown) {
  const path = resolve(file);
  const require = createRequire(path);
  const { mtimeMs } = await stat(path);
  if (readAt.get(path) !== mtimeMs)
    for (const read of Object.keys(require.cache))
      if (dirname(read) === dirname(path)) delete require.cache[read];
  readAt.set(path, mtimeMs);
  // As Lambda does, it takes and gives nothing but JSON.
  const answer = await (require(path) as FunctionModule).handler(JSON.parse(JSON.stringify(event)));
  return answer === undefined ? undefined : JSON.parse(JSON.stringify(answer));
}
