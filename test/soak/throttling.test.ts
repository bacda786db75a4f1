import pMap from "p-map";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { streamTries } from "#shared/stream-tries.ts";
import { inquiryFields, makeMarket } from "#test/support/inquiries.ts";
import { followStream, mailsTo, type Stream } from "#test/support/stream.ts";
import { calm, sometimes, startWeather, type Weather, type WeatherProxy } from "#test/support/weather.ts";
import { createWorld, type World } from "#test/support/world.ts";
import { isWhole, timeout } from "./size.ts";

const atOnce = 6;
const share = 0.3;
const mostFailed = 0.005;

let proxy: WeatherProxy;
let world: World;
let stream: Stream;
beforeAll(async () => {
  world = await createWorld({
    through: async (engine) => {
      proxy = await startWeather(engine);
      return proxy.endpoint;
    },
  });
  stream = await followStream(world);
});
afterEach(() => proxy.change(calm));
afterAll(() => proxy.stop());

type Market = Awaited<ReturnType<typeof makeMarket>>;

/** Every answer of the site and the API, and those that failed. */
function tally() {
  const failed: Response[] = [];
  let calls = 0;
  return {
    failed,
    calls: () => calls,
    async of(answering: Response | Promise<Response>): Promise<Response> {
      const answer = await answering;
      calls += 1;
      if (answer.status >= 500) failed.push(answer);
      return answer;
    },
  };
}

type Tally = ReturnType<typeof tally>;

/** A buyer looks around and asks; the form comes twice. */
async function ask({ buyer, listing }: Market, { of }: Tally): Promise<void> {
  const browser = await world.browserOf(buyer);
  const paths = ["/en", "/en/categories/46", `/en/listings/${listing.id}`];
  await Promise.all(paths.map((path) => of(browser.get(path))));
  const form = inquiryFields();
  const send = () => of(browser.post(`/en/listings/${listing.id}/inquire`, form));
  await Promise.all([send(), send()]);
}

/** The exporter reads what was asked and answers, with one key twice. */
async function answer({ exporter, profile }: Market, { of }: Tally): Promise<void> {
  const api = world.apiOf(exporter);
  const asked = await of(api("GET", `/profiles/${profile.id}/inquiries?stage=new`));
  for (const { id } of (await asked.json()).items ?? []) {
    await of(api("GET", `/inquiries/${id}`));
    const key = { "idempotency-key": crypto.randomUUID() };
    const message = { text: "We can send it in June.", language: "en" };
    const send = () => of(api("POST", `/inquiries/${id}/messages`, message, key));
    await Promise.all([send(), send()]);
  }
}

/** As the stream's trigger does it: a batch that fails comes again from where it failed. */
async function follow(): Promise<number> {
  let deadLetters = 0;
  for (let records = await stream.read(); records.length > 0; records = await stream.read()) {
    for (let tries = 0; records.length > 0; ) {
      const [failure] = (await stream.deliver(records)).batchItemFailures;
      const at = records.findIndex(({ dynamodb }) => dynamodb?.SequenceNumber === failure?.itemIdentifier);
      tries = at === 0 ? tries + 1 : 0;
      const isDead = tries === streamTries.most;
      deadLetters += isDead ? 1 : 0;
      records = at < 0 ? [] : records.slice(isDead ? 1 : at);
    }
  }
  return deadLetters;
}

/** What meets the weather, and how many markets the short run needs so that enough of it does. */
const kinds: [string, Weather, number][] = [
  ["single operations", sometimes(share, ["throttle"], /^(GetItem|Query|UpdateItem)$/), 4],
  ["transactions", sometimes(share, ["throttle"], /^TransactWriteItems$/), 4],
  ["batches", sometimes(share, ["throttle"], /^BatchGetItem$/), 8],
  ["anything", sometimes(share, ["throttle"]), 4],
  [
    "anything, and by lost answers too",
    sometimes(share, ["throttle", "conflict", "error", "error after", "reset", "reset after"]),
    4,
  ],
];

describe("with 30 % of the table's calls throttled", { timeout }, () => {
  it.each(kinds)(
    "(%s) hardly a call fails, nothing is lost or doubled, and every mail goes out once",
    async (_, weather, few) => {
      const markets = await pMap(Array.from({ length: isWhole ? 120 : few }), () => makeMarket(world), {
        concurrency: atOnce,
      });
      await stream.settle();
      stream.sent();
      proxy.change(weather);
      const calls = tally();
      await pMap(markets, (market) => ask(market, calls), { concurrency: atOnce });
      expect(await follow()).toBe(0);
      await pMap(markets, (market) => answer(market, calls), { concurrency: atOnce });
      expect(await follow()).toBe(0);
      expect(Object.values(proxy.met()).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(10);
      proxy.change(calm);

      const told = calls.failed.map(({ status, headers }) => [status, headers.get("retry-after")]);
      expect(told).toEqual(told.map(() => [503, "5"]));
      expect(told.length).toBeLessThanOrEqual(mostFailed * calls.calls());

      // A mail that failed is tried again within minutes.
      for (let minutes = 0; minutes < 4; minutes++) await stream.passTime(60);
      world.clock.now = undefined;
      for (const { buyer, exporter } of markets) {
        const { items } = await (await world.apiOf(buyer)("GET", "/inquiries")).json();
        expect(items).toHaveLength(1);
        const thread = await (await world.apiOf(buyer)("GET", `/inquiries/${items[0].id}`)).json();
        expect(thread.messages).toHaveLength(2);
        expect(await mailsTo(world, exporter.email)).toHaveLength(1);
        expect(await mailsTo(world, buyer.email)).toHaveLength(1);
      }
      expect(stream.sent()).toBe(2 * markets.length);
    },
  );
});

describe("one form, sent 20 times at once", { timeout }, () => {
  it("makes one inquiry and answers all of them the same, whatever the table's weather", async () => {
    for (let times = 0; times < (isWhole ? 40 : 2); times++) {
      const { buyer, listing } = await makeMarket(world);
      const browser = await world.browserOf(buyer);
      const form = inquiryFields();
      proxy.change(sometimes(share, ["throttle", "error", "error after", "reset", "reset after"]));
      const send = () => browser.post(`/en/listings/${listing.id}/inquire`, form);
      const answers = await Promise.all(Array.from({ length: 20 }, send));
      proxy.change(calm);
      const { items } = await (await world.apiOf(buyer)("GET", "/inquiries")).json();
      expect(items).toHaveLength(1);
      const told = new Set(answers.map(({ status, headers }) => `${status} ${headers.get("location")}`));
      expect([...told]).toEqual([`303 /en/inquiries/${items[0].id}`]);
    }
  });
});
