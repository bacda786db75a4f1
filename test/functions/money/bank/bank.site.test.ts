import { beforeAll, describe, expect, it } from "vitest";
import { bankDigest, bankLineIdOf } from "#functions/money/bank/bank.records.ts";
import { csrfToken, startSession } from "#functions/people/sessions/sessions.service.ts";
import { readStatement } from "#shared/money/bank/statements/read-statement.ts";
import type { Person } from "#shared/people/people/person.ts";
import { awaitedTransfer, csvStatement, paymentNow } from "#test/support/bank-money.ts";
import { createWorld, siteUrl, type World } from "#test/support/world.ts";

let world: World;
let finance: Person;
beforeAll(async () => {
  world = await createWorld({ table: "engine" });
  finance = await world.makePerson({ roles: ["finance"] });
});

/** Sends the form as a browser does, the file as a file. */
async function send(person: Person, file: string | Uint8Array, fields: Record<string, string> = {}) {
  const token = await startSession(world.ctxOf(person), person, "id-token");
  const body = new FormData();
  body.set("csrf", csrfToken(token));
  body.set("file", new File([file as BlobPart], "statement.csv"));
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  const headers = { cookie: `__Host-session=${token}`, origin: siteUrl };
  const answer = await world.site.request(`${siteUrl}/en/finance/bank-statements`, {
    method: "POST",
    headers,
    body,
  });
  return { status: answer.status, text: await answer.text() };
}

function idIn(file: string): string {
  return bankLineIdOf(readStatement(file, bankDigest).lines[0]?.lineKey ?? "");
}

describe("the form that takes in a statement", () => {
  it("takes a file, posts what matches, and says what became of its lines", async () => {
    const payment = await awaitedTransfer(world);
    const file = csvStatement([
      { text: payment.reference, amount: "125.00" },
      { text: "else", amount: "3.00" },
    ]);
    const { status, text } = await send(finance, file);
    expect([status, text]).toEqual([200, expect.stringContaining("The statement is imported")]);
    expect(text).toContain("USD\u00a0125.00");
    expect((await paymentNow(world, payment)).stage).toBe("paid");
  });

  it("says the line of what it cannot read, in the reader's language, and takes it once it is answered", async () => {
    const file = "Date,Description,Debit\n01/02/2026,Fee of an open day,5.00\n";
    const asked = await send(finance, file, { account: "1234567890", currency: "USD" });
    expect(asked.status).toBe(400);
    expect(asked.text).toContain("Line 2: “01/02/2026” could be 2026-02-01 or 2026-01-02.");
    const answered = await send(finance, file, { account: "1234567890", currency: "USD", days: "day_first" });
    expect(answered.text).toContain("The statement is imported");
  });

  it("asks for a text where it is sent a workbook, and for a file where it is sent none", async () => {
    const workbook = new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0]);
    for (const file of [workbook, ""]) {
      const { status, text } = await send(finance, file);
      expect([status, text]).toEqual([400, expect.stringContaining('class="issue"')]);
    }
  });

  it("reads UTF-16 and Windows-1252, as spreadsheets write them", async () => {
    const file = csvStatement([{ text: "Müller über Jakarta", amount: "8.00" }]);
    const wide = new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(file, "utf16le")]));
    expect((await send(finance, wide)).text).toContain("The statement is imported");
    const latin = new Uint8Array(Buffer.from(file.replace("8.00", "9.00"), "latin1"));
    expect((await send(finance, latin)).text).toContain("The statement is imported");
  });
});

describe("a line's page", () => {
  it("offers what can be decided, and shows who decided what and why", async () => {
    const payment = await awaitedTransfer(world);
    const file = csvStatement([{ text: "forgot it", amount: "125.00", bookedOn: "2026-11-01" }]);
    await send(finance, file);
    const path = `/en/finance/bank-lines/${idIn(file)}`;
    const browser = await world.browserOf(finance);
    const before = await (await browser.get(path)).text();
    expect(before).toContain(`action="${path}/allot"`);
    for (const step of ["return", "disown"]) expect(before).toContain(`formaction="${path}/${step}"`);
    expect(before).toContain("…7890");
    expect(before).not.toContain("1234567890");
    const fields = { version: "1", payment: payment.reference, reason: "Told by mail of 2 November." };
    const answer = await browser.post(`${path}/allot`, fields);
    expect([answer.status, answer.headers.get("location")]).toEqual([303, path]);
    const after = await (await browser.get(path)).text();
    expect(after).toContain("Told by mail of 2 November.");
    expect(after).toContain(finance.name);
    expect(after).not.toContain(`action="${path}/`);
  });

  it("tells whoever proposed it that somebody else has to confirm it, and gives the button to others alone", async () => {
    const file = csvStatement([{ text: "much", amount: "7000.00", bookedOn: "2026-11-02" }]);
    await send(finance, file);
    const path = `/en/finance/bank-lines/${idIn(file)}`;
    const [own, other] = await Promise.all(
      [finance, await world.makePerson({ roles: ["finance"] })].map((it) => world.browserOf(it)),
    );
    await own?.post(`${path}/return`, { version: "1", reason: "Sent by mistake." });
    const [seen, offered] = await Promise.all([own, other].map(async (it) => (await it?.get(path))?.text()));
    expect(seen).toContain("whoever proposed it cannot");
    expect(seen).not.toContain(`action="${path}/confirm"`);
    expect(offered).toContain(`action="${path}/confirm"`);
    await other?.post(`${path}/confirm`, { version: "2" });
    expect(await (await own?.get("/en/finance/bank-lines?stage=returned"))?.text()).toContain(path);
  });
});
