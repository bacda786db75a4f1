import { beforeAll, describe, expect, it } from "vitest";
import { checkHsCode, knownHsCodes } from "#functions/market/nomenclature/nomenclature.offers.ts";
import { loadNomenclature, readNomenclature } from "#functions/market/nomenclature/nomenclature-import.ts";
import { createWorld, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

const header = "section,hscode,description,parent,level";
const sixAndEight = `${header}
II,09,Coffee,TOTAL,2
II,0901,Coffee,09,4
II,090111,Coffee; not roasted,0901,6
II,09011110,"Coffee, arabica WIB",090111,8
TOTAL,99,Commodities not specified,TOTAL,2
TOTAL,TOTAL,Total,TOTAL,5
`;

const refusal = {
  status: 400,
  code: "input_invalid",
  issues: [{ pointer: "/hsCode", code: "hs_code_unknown" }],
};

describe("checkHsCode", () => {
  it("lets a shipped good through without reading the table", async () => {
    const operations = await world.operationsOf(() => checkHsCode(world.ctxOf(), "460212"));
    expect(operations).toEqual([]);
  });

  it("refuses the code 970300, which HS 2022 no longer has", async () => {
    await expect(checkHsCode(world.ctxOf(), "970300")).rejects.toMatchObject(refusal);
  });

  it("reads once for a code that is not shipped", async () => {
    const operations = await world.operationsOf(() =>
      checkHsCode(world.ctxOf(), "010121").catch(() => undefined),
    );
    expect(operations).toEqual(["GetItem"]);
  });

  it("takes eight digits only where that very line was loaded", async () => {
    const own = await createWorld();
    await expect(checkHsCode(own.ctxOf(), "09011110")).rejects.toMatchObject(refusal);
    await loadNomenclature(own.platform.table, readNomenclature(sixAndEight).rows);
    await expect(checkHsCode(own.ctxOf(), "09011110")).resolves.toBeUndefined();
    await expect(checkHsCode(own.ctxOf(), "09011190")).rejects.toMatchObject(refusal);
  });
});

describe("knownHsCodes", () => {
  it("asks once for all codes that are not shipped", async () => {
    let known = new Set<string>();
    const operations = await world.operationsOf(async () => {
      known = await knownHsCodes(world.ctxOf(), ["460212", "970300", "010121", "460212"]);
    });
    expect([...known]).toEqual(["460212"]);
    expect(operations).toEqual(["BatchGetItem"]);
  });
});

describe("readNomenclature", () => {
  it("reads no more rows than a nomenclature can have, and says so", () => {
    const began = performance.now();
    const { rows, faults } = readNomenclature(`${header}\n${"II,09,Coffee,TOTAL,2\n".repeat(120_000)}`);
    expect(rows).toEqual([]);
    expect(faults).toEqual([
      {
        line: 1,
        code: "csv_too_many_rows",
        params: { maximum: 100_000 },
        reason: expect.stringContaining("more than 100000 rows"),
      },
    ]);
    expect(performance.now() - began).toBeLessThan(10_000);
  });

  it("reads a file with a byte order mark and leaves out rows that hold no goods", () => {
    const { rows, faults } = readNomenclature(`\uFEFF${sixAndEight}`);
    expect(faults).toEqual([]);
    expect(rows.map((row) => row.code)).toEqual(["09", "0901", "090111", "09011110"]);
  });

  it("names line, column and reason of each bad row", () => {
    const { faults } = readNomenclature(
      `${header}\nI,010121,,0101,6\nI,0101,Horses,01,4\nI,0101,Horses,01,4\nI,010129,Other,0101,7\n`,
    );
    expect(faults).toEqual([
      { line: 2, column: "description", reason: "description is missing" },
      { line: 4, column: "hscode", reason: "0101 stands in the file twice" },
      { line: 5, column: "level", reason: "level must be 2, 4, 6 or 8" },
    ]);
  });

  it("refuses a file without the columns, one that is not UTF-8, and an empty one", () => {
    expect(readNomenclature("code,text\n01,Animals\n").faults[0]).toMatchObject({
      line: 1,
      column: "hscode",
    });
    expect(readNomenclature(new Uint8Array([0xff, 0xfe, 0x41])).faults).toEqual([
      { line: 1, code: "text_not_utf8", reason: "the file is not UTF-8" },
    ]);
    expect(readNomenclature("").faults).toHaveLength(1);
  });
});

describe("loadNomenclature", () => {
  it("adds, then changes nothing, then changes the one text that changed", async () => {
    const { table } = (await createWorld()).platform;
    const { rows } = readNomenclature(sixAndEight);
    expect(await loadNomenclature(table, rows)).toMatchObject({
      ...{ added: 4, changed: 0, unchanged: 0 },
      levels: { 2: 1, 4: 1, 6: 1, 8: 1 },
      shipped: { found: 1 },
    });
    expect(await loadNomenclature(table, rows)).toMatchObject({ added: 0, changed: 0, unchanged: 4 });
    const renamed = readNomenclature(sixAndEight.replace("not roasted", "raw")).rows;
    expect(await loadNomenclature(table, renamed)).toMatchObject({ added: 0, changed: 1, unchanged: 3 });
  });
});

describe("GET /nomenclature", () => {
  it("finds goods by their Indonesian and English names, without accents or case", async () => {
    const api = world.apiOf();
    const rattan = await (await api("GET", "/nomenclature?q=ROTAN&locale=id")).json();
    expect(rattan.items.map((it: { code: string }) => it.code)).toContain("460212");
    const coffee = await (await api("GET", "/nomenclature?q=c%C3%B3ffee&locale=en")).json();
    expect(coffee.items.map((it: { code: string }) => it.code)).toContain("090121");
  });

  it("answers at most 20, and to digits the codes that begin so", async () => {
    const answer = await (await world.apiOf()("GET", "/nomenclature?q=a")).json();
    expect(answer.items.length).toBeLessThanOrEqual(20);
    const codes = await (await world.apiOf()("GET", "/nomenclature?q=4602.12")).json();
    expect(codes.items).toMatchObject([{ code: "460212", chapter: "46" }]);
  });

  it("refuses an empty question and unknown parameters", async () => {
    expect((await world.apiOf()("GET", "/nomenclature?q=")).status).toBe(400);
    expect((await world.apiOf()("GET", "/nomenclature?q=kopi&all=1")).status).toBe(400);
  });
});

describe("GET /nomenclature/:code", () => {
  it("tells our names of a shipped good, and the official text of a loaded one", async () => {
    const own = await createWorld();
    await loadNomenclature(own.platform.table, readNomenclature(sixAndEight).rows);
    const api = own.apiOf();
    expect(await (await api("GET", "/nomenclature/460212")).json()).toMatchObject({ chapter: "46" });
    expect(await (await api("GET", "/nomenclature/0901.11.10")).json()).toMatchObject({
      code: "09011110",
      description: "Coffee, arabica WIB",
    });
  });

  it("answers 404 for an obsolete code and for what is no code", async () => {
    expect((await world.apiOf()("GET", "/nomenclature/970300")).status).toBe(404);
    expect((await world.apiOf()("GET", "/nomenclature/..%2f..")).status).toBe(404);
  });
});
