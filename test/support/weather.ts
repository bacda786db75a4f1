import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** One call of the table, as it passes. */
export interface PassingCall {
  /** Such as `GetItem`. */
  operation: string;
  // biome-ignore lint/suspicious/noExplicitAny: DynamoDB's own JSON, of some twenty shapes
  input: any;
}

/**
 * What befalls a call. `throttle`: refused, not done (a transaction is cancelled, of a batch a part is left out).
 * `conflict`: a transaction that another one is in the way of. `error`: 500, not done. `error after`: 500, done.
 * `reset`: the connection is lost, not done; `reset after`: done. `hang`: no answer, not done. `hang after`: no answer,
 * done. `hang within`: an answer that stops in its middle.
 */
export type Fault =
  | "throttle"
  | "conflict"
  | "error"
  | "error after"
  | "reset"
  | "reset after"
  | "hang"
  | "hang after"
  | "hang within";

/** Decides what befalls a call; undefined lets it pass. */
export type Weather = (call: PassingCall) => Fault | undefined;

export const calm: Weather = () => undefined;

const deckSize = 20;

/**
 * A share of the calls meets one of these: of each twenty just so many, in an order of chance. So a short run has its
 * weather too.
 */
export function sometimes(share: number, faults: readonly Fault[], operations = /./): Weather {
  const hits = Math.round(share * deckSize);
  let deck: boolean[] = [];
  return ({ operation }) => {
    if (!operations.test(operation)) return undefined;
    if (deck.length === 0) deck = shuffled(Array.from({ length: deckSize }, (_, at) => at < hits));
    return deck.pop() ? faults[Math.floor(Math.random() * faults.length)] : undefined;
  };
}

function shuffled<T>(items: readonly T[]): T[] {
  const keyed = items.map((item) => ({ item, place: Math.random() }));
  return keyed.toSorted((one, other) => one.place - other.place).map(({ item }) => item);
}

export interface WeatherProxy {
  endpoint: string;
  /** From now on. */
  change(weather: Weather): void;
  /** How often each fault was met since the last change. */
  met(): Partial<Record<Fault, number>>;
  stop(): Promise<void>;
}

/** Stands before a real table engine, and does to calls what the weather says. Streams pass untouched. */
export async function startWeather(engine: string): Promise<WeatherProxy> {
  let weather = calm;
  let met: Partial<Record<Fault, number>> = {};
  const server = createServer((request, response) => {
    pass(request, response).catch(() => response.destroy());
  });

  async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(request);
    const [api, operation = ""] = String(request.headers["x-amz-target"]).split(".");
    const input = JSON.parse(body);
    const fault = api?.startsWith("DynamoDB_") ? weather({ operation, input }) : undefined;
    if (fault) met[fault] = (met[fault] ?? 0) + 1;
    if (fault === "hang") return;
    if (fault === "reset") return void request.socket.destroy();
    if (fault === "error") return answer(response, 500, { __type: `${types}InternalServerError` });
    if (fault === "conflict" && operation === "TransactWriteItems")
      return cancel(response, input, "TransactionConflict");
    if (fault === "throttle") return throttle(request, response, { operation, input });
    const done = await forward(request, body);
    if (fault === "error after") return answer(response, 500, { __type: `${types}InternalServerError` });
    if (fault === "hang after") return;
    if (fault === "reset after") return void request.socket.destroy();
    if (fault === "hang within") {
      response.writeHead(200, { "content-type": contentType, "content-length": 1000 }).write("{");
      return;
    }
    answer(response, done.status, done.body);
  }

  async function throttle(request: IncomingMessage, response: ServerResponse, call: PassingCall) {
    const { operation, input } = call;
    if (operation === "TransactWriteItems") return cancel(response, input, "ThrottlingError");
    if (operation !== "BatchGetItem") {
      const type = `${types}ProvisionedThroughputExceededException`;
      return answer(response, 400, { __type: type, message: "Too much." });
    }
    const [[table, { Keys, ...rest }]] = Object.entries<{ Keys: unknown[] }>(input.RequestItems) as [
      [string, { Keys: unknown[] }],
    ];
    const kept = Keys.filter(() => Math.random() < 0.5);
    const left = Keys.filter((key) => !kept.includes(key));
    const asked = JSON.stringify({ ...input, RequestItems: { [table]: { ...rest, Keys: kept } } });
    const found =
      kept.length > 0
        ? ((await forward(request, asked)).body as { Responses: object })
        : { Responses: { [table]: [] } };
    const UnprocessedKeys = left.length > 0 ? { [table]: { ...rest, Keys: left } } : {};
    answer(response, 200, { ...found, UnprocessedKeys });
  }

  async function forward({ headers }: IncomingMessage, body: string) {
    const answered = await fetch(engine, {
      method: "POST",
      headers: {
        "content-type": contentType,
        "x-amz-target": String(headers["x-amz-target"]),
        authorization: String(headers.authorization),
      },
      body,
    });
    return { status: answered.status, body: (await answered.json()) as object };
  }

  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    change(next) {
      weather = next;
      met = {};
    },
    met: () => met,
    async stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}

const types = "com.amazonaws.dynamodb.v20120810#";
const contentType = "application/x-amz-json-1.0";

/** As AWS cancels a transaction: for one of its items, or all. */
function cancel(response: ServerResponse, input: PassingCall["input"], code: string): void {
  const reasons = (input.TransactItems as unknown[]).map((_, at) => ({ Code: at === 0 ? code : "None" }));
  answer(response, 400, {
    __type: `${types}TransactionCanceledException`,
    Message: `Transaction cancelled, please refer cancellation reasons for specific reasons [${code}]`,
    CancellationReasons: reasons,
  });
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { "content-type": contentType }).end(JSON.stringify(body));
}
