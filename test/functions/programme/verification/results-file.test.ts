import { beforeAll, describe, expect, it } from "vitest";
import { getOwnCase } from "#functions/programme/verification/asking.service.ts";
import { makeAsked, makeOfficer, verificationAt, verificationNow } from "#test/support/verification.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

const path = "/officer/verification-results";
const head = "verification_id,result,method,valid_until,reason";

async function desk() {
  const site = await world.browserOf(await makeOfficer(world));
  return {
    site,
    async paste(text: string, locale = "en") {
      const answer = await site.post(`/${locale}${path}`, { text });
      return { status: answer.status, page: await answer.text() };
    },
  };
}

describe("the file of what waits", () => {
  it("comes back filled in, whatever separates its cells, and notes each look at a worker's number", async () => {
    const [numbered, other] = [await makeAsked(world), await makeAsked(world)];
    const { site, paste } = await desk();
    for (const [locale, separator] of [
      ["en", ","],
      ["id", ";"],
    ] as const) {
      const answer = await site.get(`/${locale}${path}/waiting.csv`);
      expect(answer.headers.get("content-type")).toContain("text/csv");
      const [header, ...rows] = (await answer.text()).replace("\uFEFF", "").trim().split("\r\n");
      expect(header?.split(separator).slice(0, 4)).toEqual([
        "verification_id",
        "worker_number",
        "asked_on",
        "result",
      ]);
      const row = rows.find((it) => it.startsWith(numbered.verification.id));
      expect(row).toContain(`${separator}TKI-0012-3456${separator}`);
    }
    const { looks } = await getOwnCase(world.ctxOf(numbered.person), verificationAt(numbered.verification));
    expect(looks).toHaveLength(2);
    const filled = [
      "verification_id;worker_number;asked_on;result;method;validUntil;reason",
      `${numbered.verification.id};TKI-0012-3456;2026-11-30;verified;record;31/12/2028;`,
      `${other.verification.id};;2026-11-30;Refused;;;not_confirmed`,
    ].join("\r\n");
    const { page } = await paste(filled);
    expect(page).toContain("2 decided");
    for (const { profile } of [numbered, other]) expect(page).toContain(profile.businessName);
    expect(await verificationNow(world, numbered.verification)).toMatchObject({
      stage: "verified",
      validUntil: "2028-12-31",
    });
  });

  it("is for officers alone", async () => {
    const site = await world.browserOf(await world.makePerson({ roles: ["attache"], markets: ["HK"] }));
    expect((await site.get(`/en${path}/waiting.csv`)).status).toBe(403);
  });
});

describe("a file of results", () => {
  it("decides each row by itself: what is wrong with one is told at its line, in its column", async () => {
    const [good, bad, endless] = [await makeAsked(world), await makeAsked(world), await makeAsked(world)];
    const { paste } = await desk();
    const { status, page } = await paste(
      [
        head,
        `${bad.verification.id},perhaps,,,`,
        "",
        `${endless.verification.id},verified,record,,`,
        "ver_00000000000000000000000000,refused,,,other",
        `${bad.verification.id},verified,record,03/04/2028,`,
        `${good.verification.id},refused,,,too_little`,
      ].join("\n"),
    );
    expect(status).toBe(200);
    expect(page).toContain("1 decided");
    expect(page).toContain("result: ");
    expect(page).toContain("valid_until: ");
    expect(page).not.toContain("validUntil");
    expect(page).toContain("there is no such case");
    expect(page).not.toContain("/officer/verifications/ver_00000000000000000000000000");
    expect([...page.matchAll(/<tr><td>(\d+)<\/td>/g)].map(([, line]) => line)).toEqual([
      "2",
      "4",
      "5",
      "6",
      "7",
    ]);
    expect((await verificationNow(world, good.verification)).stage).toBe("refused");
    expect((await verificationNow(world, bad.verification)).stage).toBe("asked");
  });

  it.each([
    ["en", "result\nverified", "The column “verification_id” is missing."],
    ["id", "verification_id\nver_1", "Kolom “result” tidak ada."],
    ["en", head, "There are no rows below the headings."],
    ["en", `${head}\n"ver_1,refused,,,other`, "a quotation mark"],
  ])("says in %s what is wrong with %j, at what was pasted", async (locale, text, said) => {
    const { status, page } = await (await desk()).paste(text, locale);
    expect(status).toBe(400);
    const [, field = ""] = page.split('id="f-text-issue"');
    expect(field.split("</p>")[0]).toContain(said);
  });
});
