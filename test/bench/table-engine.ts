import { Agent, createServer, request } from "node:http";
import type { AddressInfo } from "node:net";

/** An operation as it was sent to the table. */
export interface SentOperation {
  target: string;
  body: string;
}

/** Stands before the table and keeps what is sent, with the capacity units that the engine counts for it. */
export async function openMeter(endpoint: string) {
  const sent: SentOperation[] = [];
  let units = 0;
  const server = createServer(async (incoming, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk);
    const operation = {
      target: String(incoming.headers["x-amz-target"]),
      body: String(Buffer.concat(chunks)),
    };
    const body = JSON.stringify({ ...JSON.parse(operation.body), ReturnConsumedCapacity: "TOTAL" });
    const answer = await send(new Agent(), endpoint, { ...operation, body });
    const { ConsumedCapacity = [] } = JSON.parse(answer.body);
    for (const { CapacityUnits = 0 } of [ConsumedCapacity].flat()) units += CapacityUnits;
    sent.push(operation);
    response.writeHead(answer.status, { "content-type": "application/x-amz-json-1.0" }).end(answer.body);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async costOf(act: () => Promise<unknown>) {
      sent.length = 0;
      units = 0;
      await act();
      return { operations: [...sent], units };
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** How often in a second the engine itself does these operations, asked over so many connections by bare HTTP. */
export async function engineLimit(
  endpoint: string,
  operations: readonly SentOperation[],
  { connections, seconds }: { connections: number; seconds: number },
): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const begun = performance.now();
  const end = begun + seconds * 1000;
  let done = 0;
  async function client(): Promise<void> {
    while (performance.now() < end) {
      for (const operation of operations) await send(agent, endpoint, operation);
      done++;
    }
  }
  await Promise.all(Array.from({ length: connections }, client));
  agent.destroy();
  return done / ((performance.now() - begun) / 1000);
}

function send(agent: Agent, endpoint: string, { target, body }: SentOperation) {
  return new Promise<{ status: number; body: string }>((resolve, reject) => {
    const headers = {
      "content-type": "application/x-amz-json-1.0",
      "content-length": Buffer.byteLength(body),
      "x-amz-target": target,
      // DynamoDB Local reads an access key from this and checks no signature.
      authorization:
        "AWS4-HMAC-SHA256 Credential=local/20200101/local/dynamodb/aws4_request, SignedHeaders=host, Signature=0",
    };
    const call = request(endpoint, { method: "POST", agent, headers }, async (answer) => {
      const chunks: Buffer[] = [];
      for await (const chunk of answer as AsyncIterable<Buffer>) chunks.push(chunk);
      resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(chunks).toString("utf8") });
    });
    call.on("error", reject);
    call.end(body);
  });
}
