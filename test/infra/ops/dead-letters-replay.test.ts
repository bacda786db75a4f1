import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { describe, expect, it, onTestFinished } from "vitest";
import { run } from "#test/infra/local/processes.ts";

/** SQS, S3 and Lambda as far as the command asks them, at one address. */
async function startFakeAws(state: {
  queues: Record<string, unknown[]>;
  objects: Record<string, string>;
  /** The function's answer to an event; `{ FunctionError }` where it throws. */
  invoked(name: string, event: unknown): unknown;
}) {
  const server = createServer(async (request, response) => {
    const body = await text(request);
    const url = new URL(request.url ?? "/", "http://aws");
    const [, operation] = String(request.headers["x-amz-target"]).split(".");
    const json = (answer: unknown) =>
      response.writeHead(200, { "content-type": "application/x-amz-json-1.0" }).end(JSON.stringify(answer));
    if (operation === "ReceiveMessage") {
      const waiting = state.queues[JSON.parse(body).QueueUrl.split("/").at(-1)] ?? [];
      const at = waiting.findIndex((it) => it !== "gone" && !hidden.has(it));
      if (at < 0) return json({});
      hidden.add(waiting[at]);
      const Body = JSON.stringify(waiting[at]);
      const MD5OfBody = createHash("md5").update(Body).digest("hex");
      return json({ Messages: [{ MessageId: `m${at}`, ReceiptHandle: String(at), Body, MD5OfBody }] });
    }
    if (operation === "DeleteMessage") {
      const { QueueUrl, ReceiptHandle } = JSON.parse(body);
      const waiting = state.queues[QueueUrl.split("/").at(-1)] ?? [];
      waiting[Number(ReceiptHandle)] = "gone";
      return json({});
    }
    const [, functionName] = /^\/2015-03-31\/functions\/([\w-]+)\/invocations$/.exec(url.pathname) ?? [];
    if (functionName) {
      const answer = state.invoked(functionName, JSON.parse(body));
      const isFailed = typeof answer === "object" && answer !== null && "errorMessage" in answer;
      response.writeHead(200, isFailed ? { "x-amz-function-error": "Unhandled" } : {});
      return response.end(JSON.stringify(answer ?? null));
    }
    const object = decodeURIComponent(url.pathname.slice(1));
    if (request.method === "DELETE") {
      delete state.objects[object];
      return response.writeHead(204).end();
    }
    return response.writeHead(object in state.objects ? 200 : 404).end(state.objects[object]);
  });
  const hidden = new Set<unknown>();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function replay(address: string) {
  return run("infra/ops/dead-letters-replay.ts", {
    AWS_ENDPOINT_URL: address,
    AWS_REGION: "ap-southeast-3",
    AWS_ACCESS_KEY_ID: "AKID",
    AWS_SECRET_ACCESS_KEY: "secret",
    DEAD_LETTER_QUEUES: `${address}/1/changes ${address}/1/uploads`,
    TABLE_STREAM_FUNCTION: "stream-fn",
    PHOTOS_FUNCTION: "photos-fn",
  });
}

/** As EventBridge tells of what Lambda wrote. */
const written = (key: string) => ({
  "detail-type": "Object Created",
  source: "aws.s3",
  detail: { bucket: { name: "letters" }, object: { key } },
});
/** As Lambda writes a failed batch: the event as a text within. */
const batch = (name: string) =>
  JSON.stringify({
    requestContext: { condition: "RetryAttemptsExhausted", approximateInvokeCount: 10 },
    DDBStreamBatchInfo: { shardId: "shard-1", batchSize: 1 },
    payload: JSON.stringify({ Records: [{ eventID: name, dynamodb: { SequenceNumber: "1" } }] }),
  });
const upload = { Records: [{ s3: { object: { key: "uploads/a" } } }] };

describe("npm run dead-letters:replay, for an installation on AWS", () => {
  it("gives each letter whole to its function, and takes away what is done", async () => {
    const events: [string, unknown][] = [];
    const state = {
      queues: {
        changes: [written("aws/lambda/one"), written("aws/lambda/two")] as unknown[],
        uploads: [{ version: "1.0", requestPayload: upload, responsePayload: {} }, upload] as unknown[],
      },
      objects: { "letters/aws/lambda/one": batch("e1"), "letters/aws/lambda/two": batch("e2") },
      invoked(name: string, event: unknown) {
        events.push([name, event]);
        return { batchItemFailures: [] };
      },
    };
    const command = replay(await startFakeAws(state));
    expect([await command.ended, command.output()]).toEqual([0, "4 done, 0 failed again.\n"]);
    expect(events).toEqual([
      ["stream-fn", { Records: [{ eventID: "e1", dynamodb: { SequenceNumber: "1" } }] }],
      ["stream-fn", { Records: [{ eventID: "e2", dynamodb: { SequenceNumber: "1" } }] }],
      ["photos-fn", upload],
      ["photos-fn", upload],
    ]);
    expect(state.objects).toEqual({});
    expect(Object.values(state.queues).flat()).toEqual(["gone", "gone", "gone", "gone"]);
  });

  it("leaves what fails again, by throwing or by naming a record, and says so", async () => {
    const state = {
      queues: {
        changes: [written("aws/lambda/one")] as unknown[],
        uploads: [{ requestPayload: upload }] as unknown[],
      },
      objects: { "letters/aws/lambda/one": batch("e1") },
      invoked: (name: string) =>
        name === "photos-fn"
          ? { errorMessage: "No such picture" }
          : { batchItemFailures: [{ itemIdentifier: "1" }] },
    };
    const command = replay(await startFakeAws(state));
    expect(await command.ended).toBe(1);
    expect(command.output()).toContain("aws/lambda/one: The function failed on it again");
    expect(command.output()).toContain("No such picture");
    expect(command.output()).toContain("0 done, 2 failed again.");
    expect(Object.keys(state.objects)).toEqual(["letters/aws/lambda/one"]);
    expect(Object.values(state.queues).flat()).not.toContain("gone");
  });
});
