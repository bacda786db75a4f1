import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import { unmarshall } from "@aws-sdk/util-dynamodb";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { apiApp } from "#functions/api.app.ts";
import { profilePrivateRecord, profileWithPrivate } from "#functions/market/profiles/profiles.records.ts";
import { getProfileToEdit } from "#functions/market/profiles/profiles.service.ts";
import { createLog } from "#functions/platform/log.ts";
import { sealWith } from "#functions/platform/seal/seal.ts";
import { openTable } from "#functions/platform/table/open-table.ts";
import { signedCursors } from "#functions/platform/table/page.ts";
import { fromItem } from "#functions/platform/table/record.ts";
import { add, change } from "#functions/platform/table/write.ts";
import { outcomeOf } from "#functions/platform/verbs/commit.ts";
import { doneRecord, repeatsOf } from "#functions/platform/verbs/repeats.ts";
import { callTable } from "#infra/local/table/call-table.ts";
import { sealAgain } from "#infra/ops/seal-again.ts";
import { makeExporter } from "#test/support/factories.ts";
import { followStream } from "#test/support/stream.ts";
import { readState } from "#test/support/table-state.ts";
import { createWorld, type World } from "#test/support/world.ts";
import { newBusiness } from "./profile-forms.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld({ table: "engine" });
});

type Stored = Record<string, { S: string }>;

/** A woman's NIK as her NPWP. */
const value = {
  nib: "9120304567890",
  npwp: "3507135205900001",
  phone: "+6281234567890",
  email: "rahasia@usaha.example",
};
const fields = ["nib", "npwp", "phone", "email"] as const;
/** What of the values may be found nowhere, in whatever form they were typed. */
const traces = ["9120304567890", "3507135205900001", "81234567890", "rahasia"];

function place() {
  const { tableName, dynamodbEndpoint: endpoint = "" } = world.config;
  return { tableName, endpoint };
}

async function storedOf(profileId: string): Promise<Stored> {
  const state = await readState(place());
  const item = [...state.values()].find(
    (it) => (it as Stored).pk?.S === `PROFILE#${profileId}` && (it as Stored).sk?.S === "PRIVATE",
  );
  if (!item) throw new Error("Nothing private is stored.");
  return item as Stored;
}

async function store(item: Stored): Promise<void> {
  const { tableName: TableName, endpoint } = place();
  await callTable(endpoint, "DynamoDB_20120810.PutItem", { TableName, Item: item });
}

/** A business that has told all its numbers and contacts. */
async function makeTold() {
  const { person, profile } = await makeExporter(world);
  const path = `/profiles/${profile.id}/private`;
  const put = await world.apiOf(person)("PUT", path, value, { "if-match": '"1"' });
  expect(put.status).toBe(200);
  return { person, profile, path };
}

/** The same table to a process with other keys. */
function tableWith(keys: string) {
  const cursors = signedCursors(world.config.cursorKey);
  return openTable({
    config: world.config,
    cursors,
    seal: sealWith(async () => keys),
    now: world.platform.now,
  });
}

describe("a business's numbers and contacts", () => {
  it("come back by the API, in the form and on the dashboard as they were typed", async () => {
    const { person, profile, path } = await makeTold();
    expect(await (await world.apiOf(person)("GET", path)).json()).toMatchObject(value);
    const browser = await world.browserOf(person);
    const form = await (await browser.get(`/en/business/${profile.id}/edit`)).text();
    for (const text of Object.values(value)) expect(form).toContain(`value="${text}"`);
    const dashboard = await (await browser.get(`/en/business/${profile.id}`)).text();
    expect(dashboard).toContain("••••••••••••0001");
    expect(dashboard).toContain(value.email);
  });

  it("lie in the table and in its stream only sealed", async () => {
    const stream = await followStream(world);
    const { profile } = await makeTold();
    const founder = await world.makePerson();
    const body = { ...newBusiness(), private: value };
    const made = await world.apiOf(founder)("POST", "/profiles", body, { "idempotency-key": "k" });
    expect(made.status).toBe(201);
    const records = await stream.read();
    const images = records.filter(({ dynamodb }) => dynamodb?.NewImage?.sk?.S === "PRIVATE");
    expect(images).toHaveLength(3);
    const everything = JSON.stringify([[...(await readState(place())).values()], records]);
    for (const trace of traces) expect(everything).not.toContain(trace);
    const item = await storedOf(profile.id);
    for (const name of fields) expect(item[name]?.S).toMatch(/^sealed:[\w-]{8}:[\w-]{40,}$/);
    expect(new Set(fields.map((name) => item[name]?.S)).size).toBe(4);
    expect((await stream.deliver(records)).batchItemFailures).toEqual([]);
  });

  it("leave no digest in the table that a number could be guessed from", async () => {
    const marks = ["one-key", "another-key"].map((cursorKey) => {
      const ctx = { ...world.ctxOf(), config: { ...world.config, cursorKey } };
      const claim = repeatsOf(ctx, { key: "k", scope: "a form" }, { raw: value }).claim("x");
      return claim.at(ctx.now.toISOString()).item.Put?.Item?.fingerprint;
    });
    expect(marks[0]).toMatch(/^[\w-]{43}$/);
    expect(marks[0]).not.toBe(marks[1]);
  });

  it("are sealed anew at each write, and gone when they are taken back", async () => {
    const { person, profile, path } = await makeTold();
    const before = await storedOf(profile.id);
    await world.apiOf(person)("PUT", path, value, { "if-match": '"2"' });
    const after = await storedOf(profile.id);
    for (const name of fields) expect(after[name]?.S).not.toBe(before[name]?.S);
    await world.apiOf(person)("PUT", path, { phone: value.phone }, { "if-match": '"3"' });
    const { nib, npwp, email, phone } = await storedOf(profile.id);
    expect([nib, npwp, email]).toEqual([undefined, undefined, undefined]);
    expect(phone?.S).toMatch(/^sealed:/);
  });

  it("are read where they were stored before there was a seal, and sealed at the next write", async () => {
    const { person, profile, path } = await makeTold();
    const item = await storedOf(profile.id);
    const plain = Object.fromEntries(fields.map((name) => [name, { S: value[name] }]));
    await store({ ...item, ...plain });
    expect(await (await world.apiOf(person)("GET", path)).json()).toMatchObject(value);
    const changed = { ...value, nib: "9120304567891" };
    expect((await world.apiOf(person)("PUT", path, changed, { "if-match": '"2"' })).status).toBe(200);
    const sealed = JSON.stringify(await storedOf(profile.id));
    for (const trace of [...traces, changed.nib]) expect(sealed).not.toContain(trace);
    expect(await (await world.apiOf(person)("GET", path)).json()).toMatchObject(changed);
  });
});

describe("a sealed field that does not open", () => {
  /** What the HTTP answer says, and what the log does. */
  async function answers(
    act: () => Promise<Response>,
  ): Promise<{ status: number; said: string; logged: string }> {
    const write = vi.spyOn(process.stdout, "write").mockReturnValue(true);
    try {
      const answer = await act();
      const said = await answer.text();
      return { status: answer.status, said, logged: write.mock.calls.join("\n") };
    } finally {
      write.mockRestore();
    }
  }

  const loud = () =>
    apiApp({ ...world.platform, log: createLog("error") }, async (subject) => ({
      issuer: world.issuer,
      subject,
      scopes: ["read", "write"],
    }));

  it.each([
    ["moved from another business", "nib", "nib", false],
    ["moved from another field", "npwp", "nib", false],
    ["altered", "nib", "nib", true],
  ] as const)("answers 500 and tells nothing of one %s", async (_, from, to, isAltered) => {
    const [source, target] = [await makeTold(), await makeTold()];
    const taken = (await storedOf(isAltered ? target.profile.id : source.profile.id))[from]?.S ?? "";
    const at = taken.length - 30;
    const text = isAltered
      ? taken.slice(0, at) + (taken[at] === "A" ? "B" : "A") + taken.slice(at + 1)
      : taken;
    const item = await storedOf(target.profile.id);
    await store({ ...item, [to]: { S: text } });
    const { status, said, logged } = await answers(async () =>
      (await loud()).request(`http://localhost:4310/api/v1${target.path}`, {
        headers: { authorization: `Bearer ${target.person.subject}` },
      }),
    );
    expect(status).toBe(500);
    expect(JSON.parse(said)).toMatchObject({ code: "internal" });
    expect(logged).toContain(
      `PROFILE#${target.profile.id} PRIVATE ${to} does not open: it was altered or moved`,
    );
    for (const trace of [...traces, text, world.config.seal?.kind === "keys" ? world.config.seal.keys : ""])
      expect(said + logged).not.toContain(trace);
    const page = await (await world.browserOf(target.person)).get(`/en/business/${target.profile.id}`);
    expect(page.status).toBe(500);
    const html = await page.text();
    for (const trace of [...traces, text, "sealed"]) expect(html).not.toContain(trace);
  });

  it("does not open for a process with another key, and leaves the public profile readable", async () => {
    const { profile } = await makeTold();
    const other = tableWith("another-secret-of-more-than-32-characters");
    await expect(profileWithPrivate(other, profile.id)).rejects.toThrow("is not known here");
    expect((await (await world.browserOf()).get(`/en/exporters/${profile.handle}`)).status).toBe(200);
  });

  it("is not written or read in plain by a process without a key", async () => {
    const { profile } = await makeTold();
    const keyless = openTable({ config: world.config, cursors: signedCursors(""), now: world.platform.now });
    const profileId = profile.id.replace(/.$/, "X");
    await expect(
      keyless.transact([add(profilePrivateRecord, { profileId, nib: value.nib })]),
    ).rejects.toThrow("is given no key");
    await expect(keyless.get(profilePrivateRecord, profile.id)).rejects.toThrow("is given no key");
    const sealed = { ...profilePrivateRecord.key(profile.id), nib: `sealed:12345678:${"x".repeat(38)}` };
    expect(() => fromItem(profilePrivateRecord, sealed)).toThrow("read it with table.read");
  });
});

describe("sealAgain", () => {
  it("seals all of each kind with the newest key, plain ones too, so that the older key can go", async () => {
    const own = await createWorld({ table: "engine" });
    const made = await Promise.all(Array.from({ length: 3 }, () => makeExporter(own)));
    const { tableName, dynamodbEndpoint, seal } = own.config;
    const place = { tableName, dynamodbEndpoint };
    const oldKeys = seal?.kind === "keys" ? seal.keys : "";
    for (const { person, profile } of made) {
      const path = `/profiles/${profile.id}/private`;
      expect((await own.apiOf(person)("PUT", path, value, { "if-match": '"1"' })).status).toBe(200);
    }
    const ask = (api: ReturnType<World["apiOf"]>) =>
      api("POST", "/me/searches", { q: "rattan", currency: "USD" }, { "idempotency-key": "k" });
    const [saver, other] = [await own.makePerson(), await own.makePerson()];
    const answers = [await ask(own.apiOf(saver)), await ask(own.apiOf(other))];
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);

    const renewed = "a-new-secret-of-more-than-32-characters";
    const both = sealWith(async () => `${renewed} ${oldKeys}`);
    expect(await sealAgain(place, both)).toMatchObject({ "profile-private": 3, once: 2 });
    const table = openTable({
      config: place,
      cursors: signedCursors(""),
      seal: sealWith(async () => renewed),
    });
    for (const { profile } of made)
      expect((await profileWithPrivate(table, profile.id))?.hidden).toMatchObject(value);
    const state = await readState({ tableName, endpoint: dynamodbEndpoint ?? "" });
    const kept = [...state.values()].map((it) => unmarshall(it as Record<string, AttributeValue>));
    const opened = kept
      .filter(({ kind }) => kind === doneRecord.kind)
      .map((it) => table.read(doneRecord, it));
    expect(await Promise.all(opened)).toMatchObject([
      { answer: expect.any(String) },
      { answer: expect.any(String) },
    ]);
  });
});

describe("rotated keys", () => {
  it("open what older ones sealed, and seal with the newest at the next write", async () => {
    const old = "an-old-secret-of-more-than-32-characters";
    const renewed = "a-new-secret-of-more-than-32-characters";
    const { person, profile } = await makeExporter(world);
    const now = world.platform.now();
    const bare = await getProfileToEdit(world.ctxOf(person), { profileId: profile.id });
    const write = (table: ReturnType<typeof tableWith>, read: typeof bare.hidden) => {
      const step = change(profilePrivateRecord, read, value);
      return table.transact([step], now).then(() => outcomeOf({ now }, step));
    };
    const first = await write(tableWith(old), bare.hidden);
    const rotated = tableWith(`${renewed} ${old}`);
    expect((await profileWithPrivate(rotated, profile.id))?.hidden).toMatchObject(value);
    await write(rotated, first);
    expect((await profileWithPrivate(tableWith(renewed), profile.id))?.hidden).toMatchObject(value);
    await expect(profileWithPrivate(tableWith(old), profile.id)).rejects.toThrow("is not known here");
  });
});
