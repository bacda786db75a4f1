import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { readCsv, writeCsv } from "#functions/market/listings/csv-text.ts";
import { countDayDrafts } from "#functions/market/listings/draft-limits.ts";
import { allListingsOfProfile, listingRecord } from "#functions/market/listings/listings.records.ts";
import { createListing, updateListing } from "#functions/market/listings/listings.service.ts";
import { exportListings, importListings } from "#functions/market/listings/listings-csv.service.ts";
import { csrfToken, startSession } from "#functions/people/sessions/sessions.service.ts";
import type { Ctx } from "#functions/platform/ctx.ts";
import { change } from "#functions/platform/table/write.ts";
import { commit } from "#functions/platform/verbs/commit.ts";
import { columnsFor, csvColumns, templateColumns } from "#shared/market/listings/csv-columns.ts";
import { cellsOf, readCells } from "#shared/market/listings/csv-row.ts";
import type { Listing, ListingInput } from "#shared/market/listings/listing.ts";
import type { Profile } from "#shared/market/profiles/profile.ts";
import type { Person } from "#shared/people/people/person.ts";
import { makeExporter, makeListing } from "#test/support/factories.ts";
import { asDetails, listingInputs } from "#test/support/listing-arbitrary.ts";
import { createWorld, siteUrl, type World } from "#test/support/world.ts";

let world: World;
beforeAll(async () => {
  world = await createWorld();
});

const nothing = { created: 0, updated: 0, unchanged: 0, refused: 0 };
/** "kind," and a Japanese word, as a spreadsheet in Japan saves it. */
const shiftJis = new Uint8Array([...Buffer.from("kind,"), 0x83, 0x8c, 0x83, 0x62, 0x83, 0x8f, 0x81, 0x5b]);
const header = "reference,kind,title_id,hs_code,minimum_order";

function file(rows: number, name = "Keranjang"): string {
  const lines = Array.from({ length: rows }, (_, at) => `R-${at},goods,${name} ${at},460212,${at + 1}`);
  return [header, ...lines].join("\r\n");
}

/** So many drafts of a day, as if they had been made. */
function useUp(ctx: Ctx, { id }: Profile, drafts: number): Promise<void> {
  return ctx.table.transact(countDayDrafts(ctx, id, drafts));
}

/** As many rows as a file may have, each with as many faults as are told of a row. */
function worstFile(): string {
  const names = csvColumns
    .map((it) => it.name)
    .filter((name) => /_kind$|^price_|^minimum|^hs_code/.test(name));
  return [
    `kind,${names}`,
    ...Array.from({ length: 1000 }, (_, at) => `goods,${names.map(() => `x${at}`)}`),
  ].join("\n");
}

async function listingsOf(profileId: string): Promise<Listing[]> {
  const found: Listing[] = [];
  let cursor: string | undefined;
  do {
    const page = await allListingsOfProfile(world.platform.table, profileId, { limit: 100, cursor });
    found.push(...page.items);
    cursor = page.next;
  } while (cursor);
  return found;
}

describe("importListings", () => {
  it("makes a draft of each good row and tells row, column and rule of each bad one", async () => {
    const { person, profile } = await makeExporter(world);
    const csv = [
      header,
      "A,goods,Keranjang rotan,460212,100",
      "B,goods,Lukisan,970300,1",
      'C,goods,=HYPERLINK("http://x"),460212,1',
      "",
      "D,barang,Tas,460212,1.000",
      "A,goods,Lain,460212,1",
      "E,service,Desain mebel,,",
      ",,,,,too many",
    ].join("\n");
    const report = await importListings(world.ctxOf(person), { profileId: profile.id }, csv);
    expect(report).toMatchObject({ ...nothing, rows: 7, created: 3, refused: 4 });
    expect(report.faults).toEqual([
      { row: 3, column: "hs_code", code: "hs_code_unknown" },
      { row: 6, column: "minimum_order", code: "number_ambiguous", params: { small: "1", large: "1000" } },
      { row: 7, column: "reference", code: "csv_row_repeated", params: { row: 2 } },
      { row: 9, column: "", code: "csv_cell_without_column" },
      { row: 9, column: "kind", code: "value_required" },
      { row: 9, column: "title_id", code: "value_required" },
    ]);
    const listings = await listingsOf(profile.id);
    expect(listings).toHaveLength(3);
    expect(listings.find((it) => it.minimumOrder === 100)).toMatchObject({
      stage: "draft",
      chapter: "46",
      minimumOrder: 100,
      exporter: { handle: profile.handle },
      photos: [],
    });
  });

  it("tells the row and column of a text that cannot be shown", async () => {
    const { person, profile } = await makeExporter(world);
    const rows = [
      "A,goods,Keranjang\0,460212,1",
      "B,goods,\u200B\u200B\u200B,460212,1",
      "C,goods,Tas,460212,1",
    ];
    const report = await importListings(
      world.ctxOf(person),
      { profileId: profile.id },
      [header, ...rows].join("\n"),
    );
    expect(report).toMatchObject({ ...nothing, created: 1, refused: 2 });
    expect(report.faults).toEqual([
      { row: 2, column: "title_id", code: "text_unprintable" },
      { row: 3, column: "title_id", code: "value_required" },
    ]);
  });

  it("tells all that is wrong with a row at once", async () => {
    const { person, profile } = await makeExporter(world);
    const { faults } = await importListings(
      world.ctxOf(person),
      { profileId: profile.id },
      `${header}\nA,toko,x,x,1.5`,
    );
    expect(faults.map((it) => it.column)).toEqual(["minimum_order", "kind", "title_id", "hs_code"]);
  });

  it("tells of a code that nobody knows beside the row's other faults, repeated rows too", async () => {
    const { person, profile } = await makeExporter(world);
    const csv = `${header}\nA,goods,Tas,111111,1.5\nB,goods,x,111111,1\nA,goods,Tas,111111,x`;
    const { faults } = await importListings(world.ctxOf(person), { profileId: profile.id }, csv);
    expect(faults.map(({ row, column, code }) => [row, column, code])).toEqual([
      [2, "minimum_order", "number_not_whole"],
      [2, "hs_code", "hs_code_unknown"],
      [3, "title_id", "text_too_short"],
      [3, "hs_code", "hs_code_unknown"],
      [4, "reference", "csv_row_repeated"],
      [4, "minimum_order", "number_malformed"],
      [4, "hs_code", "hs_code_unknown"],
    ]);
  });

  it("judges no cell by a figure that cannot be read, a formula for one", async () => {
    const { person, profile } = await makeExporter(world);
    const csv =
      "kind,title_id,title_en,minimum_order,order_multiple,currency,price_1,price_2\n" +
      "goods,,=1+1,1.5,10,USD,4,=2";
    const { faults } = await importListings(world.ctxOf(person), { profileId: profile.id }, csv);
    expect(faults.map(({ column, code }) => [column, code])).toEqual([
      ["minimum_order", "number_not_whole"],
      ["price_2", "amount_malformed"],
      ["from_quantity_2", "value_required"],
    ]);
  });

  it.each([
    ["semicolons and a byte order mark", (csv: string) => `\uFEFF${csv.replaceAll(",", ";")}`],
    ["tabs, as pasted from a spreadsheet", (csv: string) => csv.replaceAll(",", "\t")],
    ["bare line feeds", (csv: string) => csv.replaceAll("\r\n", "\n")],
  ])("reads a file with %s", async (_name, change) => {
    const { person, profile } = await makeExporter(world);
    const report = await importListings(world.ctxOf(person), { profileId: profile.id }, change(file(3)));
    expect(report).toMatchObject({ rows: 3, created: 3, faults: [] });
  });

  it("changes nothing for the same file again, whatever its separators", async () => {
    const { person, profile } = await makeExporter(world);
    const ctx = world.ctxOf(person);
    await importListings(ctx, { profileId: profile.id }, file(30));
    const before = await listingsOf(profile.id);
    const again = await importListings(ctx, { profileId: profile.id }, file(30).replaceAll(",", ";"));
    expect(again).toMatchObject({ ...nothing, rows: 30, unchanged: 30 });
    expect(await listingsOf(profile.id)).toEqual(before);
  });

  it("makes each draft once where the same file is imported 5 times at once", async () => {
    const { person, profile } = await makeExporter(world);
    const reports = await Promise.all(
      Array.from({ length: 5 }, () =>
        importListings(world.ctxOf(person), { profileId: profile.id }, file(60)),
      ),
    );
    expect(reports.reduce((sum, it) => sum + it.created, 0)).toBe(60);
    expect(reports.every((it) => it.created + it.unchanged === 60)).toBe(true);
    expect(await listingsOf(profile.id)).toHaveLength(60);
  });

  it("does one and the same HTTP request once where it comes 5 times at once, and answers all the same", async () => {
    const { person, profile } = await makeExporter(world);
    const ctx = world.ctxOf(person, { key: "same", scope: `import ${profile.id}` });
    const send = () => importListings(ctx, { profileId: profile.id }, file(60));
    const results = await Promise.all(Array.from({ length: 5 }, send));
    expect(results[0]).toMatchObject({ ...nothing, rows: 60, created: 60 });
    for (const result of results) expect(result).toEqual(results[0]);
    expect(await send()).toEqual(results[0]);
    expect(await listingsOf(profile.id)).toHaveLength(60);
    const other = importListings(ctx, { profileId: profile.id }, file(61));
    await expect(other).rejects.toMatchObject({ status: 422, code: "idempotency_key_reused" });
  });

  it("keeps the answer of the worst file there is, to be given again", async () => {
    const { person, profile } = await makeExporter(world);
    const ctx = world.ctxOf(person, { key: "worst", scope: `import ${profile.id}` });
    const send = () => importListings(ctx, { profileId: profile.id }, worstFile());
    const result = await send();
    expect(result).toMatchObject({ ...nothing, rows: 1000, refused: 1000 });
    expect(await send()).toEqual(result);
  });

  it("knows a row without reference by all that it says", async () => {
    const { person, profile } = await makeExporter(world);
    const ctx = world.ctxOf(person);
    const csv = "kind,title_id\ngoods,Sapu ijuk\ngoods,Sapu ijuk\n";
    expect(await importListings(ctx, { profileId: profile.id }, csv)).toMatchObject({
      created: 1,
      faults: [{ row: 3, code: "csv_row_repeated" }],
    });
    expect(await importListings(ctx, { profileId: profile.id }, csv)).toMatchObject({
      created: 0,
      unchanged: 1,
    });
  });

  it("brings a changed draft up to date, and takes away what became blank", async () => {
    const { person, profile } = await makeExporter(world);
    const ctx = world.ctxOf(person);
    await importListings(ctx, { profileId: profile.id }, file(2));
    const changed = file(2).replace("Keranjang 1,460212,2", "Bakul 1,460212,");
    expect(await importListings(ctx, { profileId: profile.id }, changed)).toMatchObject({
      updated: 1,
      unchanged: 1,
    });
    const listing = (await listingsOf(profile.id)).find((it) => it.text.id?.title === "Bakul 1");
    expect(listing).toMatchObject({ version: 2, hsCode: "460212" });
    expect(listing?.minimumOrder).toBeUndefined();
    expect(await importListings(ctx, { profileId: profile.id }, changed)).toMatchObject({ unchanged: 2 });
  });

  it("leaves what the file has no column for, and photos, as they are", async () => {
    const { person, profile } = await makeExporter(world);
    const ctx = world.ctxOf(person);
    await importListings(ctx, { profileId: profile.id }, file(1));
    const [listing] = await listingsOf(profile.id);
    if (!listing) throw new Error("Nothing was imported.");
    const certificates = [
      { kind: "iso", issuer: "Sucofindo", number: "9001", validFrom: "2026-01-01" },
    ] as const;
    const input = { ...((readCells(cellsOf(listing)) as { input: never }).input as object), certificates };
    await updateListing(ctx, { listingId: listing.id }, input as never, listing.version);
    await importListings(ctx, { profileId: profile.id }, file(1, "Bakul"));
    const [after] = await listingsOf(profile.id);
    expect(after).toMatchObject({ text: { id: { title: "Bakul 0" } }, certificates: [{ number: "9001" }] });
  });

  it("does not change a listing that is no draft any more, and says so", async () => {
    const { person, profile } = await makeExporter(world);
    const ctx = world.ctxOf(person);
    await importListings(ctx, { profileId: profile.id }, file(1));
    const [listing] = await listingsOf(profile.id);
    if (!listing) throw new Error("Nothing was imported.");
    await commit(ctx, [change(listingRecord, listing, { stage: "paused" })]);
    expect(await importListings(ctx, { profileId: profile.id }, file(1))).toMatchObject({ unchanged: 1 });
    expect(await importListings(ctx, { profileId: profile.id }, file(1, "Bakul"))).toMatchObject({
      refused: 1,
      faults: [{ row: 2, column: "reference", code: "csv_listing_not_draft" }],
    });
  });

  it("does not touch another business's listing that a reference names", async () => {
    const { person, profile } = await makeExporter(world);
    const other = await makeExporter(world);
    const theirs = await makeListing(world, other.profile, { stage: "draft", publishedAt: undefined });
    const csv = `reference,kind,title_id\n${theirs.id},goods,Diambil alih\n`;
    expect(await importListings(world.ctxOf(person), { profileId: profile.id }, csv)).toMatchObject({
      faults: [{ code: "csv_reference_unknown" }],
    });
    expect(await world.platform.table.get(listingRecord, theirs.id)).toEqual(theirs);
  });

  it("refuses one of two rows that name the same listing by reference and by id", async () => {
    const { person, profile } = await makeExporter(world);
    const ctx = world.ctxOf(person);
    await importListings(ctx, { profileId: profile.id }, file(1));
    const [listing] = await listingsOf(profile.id);
    const csv = `reference,kind,title_id\nR-0,goods,Satu\n${listing?.id},goods,Dua\n`;
    expect(await importListings(ctx, { profileId: profile.id }, csv)).toMatchObject({
      updated: 1,
      faults: [{ row: 3, code: "csv_row_repeated", params: { row: 2 } }],
    });
  });

  it.each([
    ["an unknown column", "kind,harga\ngoods,1\n", "csv_columns_faulty"],
    ["a column twice", "kind,kind\ngoods,goods\n", "csv_columns_faulty"],
    ["no kind", "title_id\nTas\n", "csv_columns_faulty"],
    ["nothing in it", "", "csv_columns_faulty"],
    ["an open quotation mark", 'kind,title_id\ngoods,"Tas\n', "csv_malformed"],
    ["1,001 rows", file(1001), "csv_too_many_rows"],
    ["more than 1 MB", `kind,title_id\ngoods,${"x".repeat(1_000_001)}\n`, "csv_too_large"],
  ])("refuses a file with %s, and imports nothing", async (_name, csv, code) => {
    const { person, profile } = await makeExporter(world);
    await expect(importListings(world.ctxOf(person), { profileId: profile.id }, csv)).rejects.toMatchObject({
      code,
    });
    expect(await listingsOf(profile.id)).toEqual([]);
  });

  it("takes 40 transactions and 11 reads for 1,000 rows, and the reads alone for the same again", async () => {
    const { person, profile } = await makeExporter(world);
    const ctx = world.ctxOf(person);
    let report: unknown;
    const first = await world.operationsOf(async () => {
      report = await importListings(ctx, { profileId: profile.id }, file(1000));
    });
    expect(report).toMatchObject({ ...nothing, created: 1000, faults: [] });
    expect(first.filter((it) => it === "TransactWriteItems")).toHaveLength(40);
    expect(first).toHaveLength(51);
    const again = await world.operationsOf(() => importListings(ctx, { profileId: profile.id }, file(1000)));
    expect(again).toHaveLength(11);
  }, 180_000);
});

describe("the limits of importListings", () => {
  const today = new Date(Date.UTC(2033, 2, 1, 9));
  const tomorrow = new Date(Date.UTC(2033, 2, 2, 9));
  const overLimit = (row: number) => ({
    ...{ row, column: "reference", code: "csv_row_over_limit" },
    params: { limit: 1000 },
  });

  it("take a business's first file of some hundred rows, and its listings by hand on the same day", async () => {
    const { person, profile } = await makeExporter(world);
    const ctx = { ...world.ctxOf(person), now: today };
    const report = await importListings(ctx, { profileId: profile.id }, file(450));
    expect(report).toMatchObject({ ...nothing, created: 450 });
    const { input } = readCells({ kind: "goods", title_id: "Tas rotan" }) as { input: ListingInput };
    for (let nth = 0; nth < 3; nth++)
      expect((await createListing(ctx, { profileId: profile.id }, input)).stage).toBe("draft");
  });

  it("refuse in its own line each row past a day's limit, the last ones, and take it the day after", async () => {
    const { person, profile } = await makeExporter(world);
    const at = { profileId: profile.id };
    const ctx = { ...world.ctxOf(person), now: today };
    expect((await importListings(ctx, at, file(990))).created).toBe(990);
    const { input } = readCells({ kind: "goods", title_id: "Tas rotan" }) as { input: ListingInput };
    await createListing(ctx, at, input);

    // 40 new rows and one that changes a draft, after all of them: 9 find room.
    const more = Array.from({ length: 40 }, (_, nth) => `M-${nth},goods,Bakul ${nth},460212,1`);
    const csv = [header, ...more, "R-1,goods,Keranjang lain,460212,2"].join("\n");
    const report = await importListings(ctx, at, csv);
    expect(report).toMatchObject({ ...nothing, rows: 41, created: 9, updated: 1, refused: 31 });
    expect(report.faults).toEqual(Array.from({ length: 31 }, (_, nth) => overLimit(11 + nth)));
    expect(await listingsOf(profile.id)).toHaveLength(1000);
    await expect(createListing(ctx, at, input)).rejects.toMatchObject({
      ...{ status: 429, code: "listings_too_many_today", params: { limit: 1000 } },
    });

    // Again on the same day: what is in stays, and the rest is told again.
    const again = await importListings(ctx, at, csv);
    expect(again).toMatchObject({ ...nothing, unchanged: 10, refused: 31 });
    const later = await importListings({ ...ctx, now: tomorrow }, at, csv);
    expect(later).toMatchObject({ ...nothing, created: 31, unchanged: 10 });
    expect(later.faults).toEqual([]);
  });

  it("hold for files at once, count nothing twice, and leave other businesses alone", async () => {
    const { person, profile } = await makeExporter(world);
    const at = { profileId: profile.id };
    const ctx = { ...world.ctxOf(person), now: today };
    await useUp(ctx, profile, 960);
    const csvOf = (name: string) => [
      header,
      ...Array.from({ length: 60 }, (_, nth) => `${name}-${nth},goods,Bakul ${name} ${nth},460212,1`),
    ];
    const reports = await Promise.all(["A", "B"].map((it) => importListings(ctx, at, csvOf(it).join("\n"))));
    const sum = (name: "created" | "refused") => reports.reduce((total, it) => total + it[name], 0);
    expect([sum("created"), sum("refused")]).toEqual([40, 80]);
    expect(await listingsOf(profile.id)).toHaveLength(40);
    const other = await makeExporter(world);
    const theirs = { ...world.ctxOf(other.person), now: today };
    expect((await importListings(theirs, { profileId: other.profile.id }, file(30))).created).toBe(30);
  });

  it("bind the person in all of their businesses together", async () => {
    const first = await makeExporter(world);
    const second = await makeExporter(world);
    const memberships = [first, second].map(({ profile }) => ({
      profileId: profile.id,
      role: "owner" as const,
    }));
    const ctx = { ...world.ctxOf({ ...first.person, memberships }), now: today };
    await useUp(ctx, first.profile, 995);
    const report = await importListings(ctx, { profileId: second.profile.id }, file(7));
    expect(report).toMatchObject({ ...nothing, created: 5, refused: 2 });
    expect(report.faults).toEqual([overLimit(7), overLimit(8)]);
  });
});

describe("exportListings", () => {
  it("gives back what was imported, and importing it changes nothing", async () => {
    const { person, profile } = await makeExporter(world);
    const ctx = world.ctxOf(person);
    await importListings(ctx, { profileId: profile.id }, file(5));
    await makeListing(world, profile);
    for (const separator of ["comma", "semicolon"] as const) {
      const { name, csv } = await exportListings(ctx, { profileId: profile.id }, { separator });
      expect(name).toBe(`${profile.handle}.csv`);
      expect(csv.startsWith("\uFEFFreference")).toBe(true);
      const report = await importListings(ctx, { profileId: profile.id }, csv);
      expect(report).toMatchObject({ ...nothing, rows: 6, unchanged: 6 });
    }
  });

  it("gives back every listing through the text of a file, with either separator and in either language", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(listingInputs, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(",", ";"),
        fc.constantFrom("id", "en"),
        async (inputs, separator, locale) => {
          const rows = inputs.map((it) => cellsOf(asDetails(it), separator === ";" ? "," : "."));
          const file = await writeCsv(columnsFor(rows), rows, separator as ",");
          const read = await readCsv(file, locale as "id");
          expect(read.map((it) => ({ faults: it.faults, ...readCells(it.cells, it) }))).toEqual(
            inputs.map((input) => ({ faults: [], input })),
          );
        },
      ),
      { numRuns: 150 },
    );
  });

  it("runs no formula that somebody wrote into a listing", async () => {
    const { person, profile } = await makeExporter(world);
    const ctx = world.ctxOf(person);
    const title = '=HYPERLINK("https://evil.example";"Klik")';
    await createListing(
      ctx,
      { profileId: profile.id },
      {
        ...{ offerKind: "goods", originCountry: "ID", certificates: [] },
        text: { en: { title, description: "@SUM(1)" } },
      },
    );
    const { csv } = await exportListings(ctx, { profileId: profile.id }, {});
    expect(csv).toContain(`'=HYPERLINK`);
    expect(csv).not.toMatch(/(^|,|")[=@]/m);
    expect(await importListings(ctx, { profileId: profile.id }, csv)).toMatchObject({ unchanged: 1 });
  });

  it.each([
    ["bullets and signs", "- 100% katun\n- +/- 30 cm", "- 100% katun\n- +/- 30 cm"],
    ["a name on a network", "@rantau.sari", "@rantau.sari"],
    ["zero-width spaces before a sign", "\u200B=1+1", "=1+1"],
  ])("takes %s into a listing and gives it back through a file", async (_name, written, kept) => {
    const { person, profile } = await makeExporter(world);
    const ctx = world.ctxOf(person);
    const rows = `kind,title_id,description_id\ngoods,Kain,"${written}"`;
    expect(await importListings(ctx, { profileId: profile.id }, rows)).toMatchObject({
      created: 1,
      faults: [],
    });
    const [listing] = await listingsOf(profile.id);
    expect(listing?.text.id?.description).toBe(kept);
    const { csv } = await exportListings(ctx, { profileId: profile.id }, {});
    expect(csv).toContain(`'${kept}`);
    expect(await importListings(ctx, { profileId: profile.id }, csv)).toMatchObject({ unchanged: 1 });
  });

  it("leaves withdrawn listings out", async () => {
    const { person, profile } = await makeExporter(world);
    await makeListing(world, profile, { stage: "withdrawn" });
    const { csv } = await exportListings(world.ctxOf(person), { profileId: profile.id }, {});
    expect(csv.trim().split("\r\n")).toHaveLength(1);
  });
});

describe("POST /profiles/:profileId/listings/import", () => {
  it("answers the report with the reasons in the reader's language", async () => {
    const { person, profile } = await makeExporter(world);
    const answer = await world.apiOf(person)(
      "POST",
      `/profiles/${profile.id}/listings/import`,
      "kind,title_id\ngoods,x\n",
      {
        "content-type": "text/csv; charset=utf-8",
        "accept-language": "id",
      },
    );
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({
      rows: 1,
      faults: [{ row: 2, column: "title_id", code: "text_too_short", detail: expect.stringContaining("3") }],
    });
  });

  it("refuses JSON, what is not UTF-8, more than 1 MB, strangers and whoever has no token", async () => {
    const { person, profile } = await makeExporter(world);
    const path = `/profiles/${profile.id}/listings/import`;
    const csv = { "content-type": "text/csv" };
    expect((await world.apiOf(person)("POST", path, { a: 1 })).status).toBe(415);
    expect((await world.apiOf(person)("POST", path, "x".repeat(1_000_001), csv)).status).toBe(413);
    expect((await world.apiOf()("POST", path, file(1), csv)).status).toBe(401);
    const other = await makeExporter(world);
    expect((await world.apiOf(other.person)("POST", path, file(1), csv)).status).toBe(403);
    const bytes = await world.api.request(`${siteUrl}/api/v1${path}`, {
      method: "POST",
      headers: { authorization: `Bearer ${person.subject}~read+write`, ...csv },
      body: new Uint8Array([0x6b, 0xff, 0xfe]),
    });
    expect(await bytes.json()).toMatchObject({ code: "text_not_utf8" });
  });
});

describe("GET /profiles/:profileId/listings/export", () => {
  it("answers CSV to members alone", async () => {
    const { person, profile } = await makeExporter(world);
    const path = `/profiles/${profile.id}/listings/export`;
    const answer = await world.apiOf(person)("GET", `${path}?separator=semicolon`);
    expect(answer.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(await answer.text()).toContain("reference;kind;title_id");
    expect((await world.apiOf()("GET", path)).status).toBe(401);
  });
});

describe("the import page", () => {
  async function send(person: Person, path: string, parts: Record<string, string | Blob>) {
    const token = await startSession(world.ctxOf(person), person, "id-token");
    const body = new FormData();
    body.append("csrf", csrfToken(token));
    for (const [name, part] of Object.entries(parts)) body.append(name, part);
    return world.site.request(`${siteUrl}${path}`, {
      method: "POST",
      headers: { cookie: `__Host-session=${token}`, origin: siteUrl },
      body,
    });
  }

  it("takes a file of nearly 1 MB and tells what became of it", async () => {
    const { person, profile } = await makeExporter(world);
    const note = "x".repeat(4800);
    const rows = Array.from({ length: 200 }, (_, at) => `R${at},goods,Tas ${at},${note}`);
    const csv = ["reference,kind,title_id,description_id", ...rows].join("\n");
    expect(csv.length).toBeGreaterThan(900_000);
    const answer = await send(person, `/id/business/${profile.id}/import`, {
      file: new Blob([csv]),
      text: "",
    });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toMatch(/Draf baru<\/dt><dd>200</);
  });

  it("tells the same of a form that is sent twice, and imports it once", async () => {
    const { person, profile } = await makeExporter(world);
    const form = { text: file(3), once: "twice" };
    const again = () => send(person, `/en/business/${profile.id}/import`, form);
    const pages = await Promise.all([again(), again()].map(async (answer) => (await answer).text()));
    for (const page of pages) expect(page).toMatch(/<dd>3<\/dd><dt>[^<]*<\/dt><dd>3<\/dd>/);
    expect(await listingsOf(profile.id)).toHaveLength(3);
  });

  it("takes pasted rows and tells each fault in Indonesian", async () => {
    const { person, profile } = await makeExporter(world);
    const text = "kind\ttitle_id\tminimum_order\ngoods\tTas\t1,000\ngoods\tTas\t1.000\n";
    const answer = await send(person, `/id/business/${profile.id}/import`, { text });
    const page = await answer.text();
    expect(page).toContain("<code>minimum_order</code>");
    expect(page).toContain("Ini bisa berarti 1 atau 1000.");
    expect((await listingsOf(profile.id)).map((it) => it.minimumOrder)).toEqual([1000]);
  });

  it("says beside the field where a file's letters cannot be told, and keeps pasted rows where their headings are wrong", async () => {
    const { person, profile } = await makeExporter(world);
    const path = `/en/business/${profile.id}/import`;
    const ansi = await send(person, path, { file: new Blob([shiftJis]) });
    expect(ansi.status).toBe(400);
    const beside = await ansi.text();
    expect(beside).toContain('id="f-file-issue"');
    expect(beside).toContain('<a href="#f-file">CSV file: ');
    const wrong = await send(person, path, { text: "kind,harga\ngoods,1" });
    const page = await wrong.text();
    expect(page).toContain("There is no column named “harga”");
    expect(page).toContain("kind,harga\ngoods,1</textarea>");
  });

  it("takes the same form again once its headings are put right", async () => {
    const { person, profile } = await makeExporter(world);
    const sendRows = (text: string) =>
      send(person, `/en/business/${profile.id}/import`, { text, once: "again" });
    expect((await sendRows("kind,judul\ngoods,Tas")).status).toBe(400);
    expect((await sendRows("kind,title_id\ngoods,Tas")).status).toBe(200);
    expect(await listingsOf(profile.id)).toHaveLength(1);
  });

  it("refuses an empty form and one of 2 MB, and no other form may be so large", async () => {
    const { person, profile } = await makeExporter(world);
    const path = `/en/business/${profile.id}/import`;
    expect((await send(person, path, { text: " " })).status).toBe(400);
    expect((await send(person, path, { text: "x".repeat(2_000_000) })).status).toBe(413);
    const other = `/en/business/${profile.id}/listings/new`;
    expect((await send(person, other, { "text.en.title": "x".repeat(700_000) })).status).toBe(413);
  });

  it("gives members a template that the import reads, and is not there for strangers", async () => {
    const { person, profile } = await makeExporter(world);
    const browser = await world.browserOf(person);
    const template = await browser.get(`/id/business/${profile.id}/import/template.csv?separator=semicolon`);
    const text = await template.text();
    expect(text.trim().split(";")).toHaveLength(templateColumns.length);
    expect(await readCsv(text, "id")).toEqual([]);
    const stranger = await world.browserOf((await makeExporter(world)).person);
    for (const path of ["import", "import/template.csv", "export.csv"])
      expect((await stranger.get(`/en/business/${profile.id}/${path}`)).status).toBe(403);
    const page = await (await browser.get(`/en/business/${profile.id}/import`)).text();
    expect(page).toContain('enctype="multipart/form-data"');
    expect((await (await world.browserOf()).get(`/en/business/${profile.id}/import`)).status).toBe(303);
  });
});
