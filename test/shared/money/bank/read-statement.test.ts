import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ValidationFailed } from "#shared/errors.ts";
import { BankLine } from "#shared/money/bank/bank-line.ts";
import { readStatement } from "#shared/money/bank/statements/read-statement.ts";
import {
  anyStatement,
  asCamt053,
  asCsv,
  asMt940,
  type BookedStatement,
  digest,
} from "#test/support/bank-statements.ts";

const printers = { csv: asCsv, mt940: asMt940, camt053: asCamt053 };

function booked({ lines, currency }: BookedStatement) {
  return lines.map(({ amountMinor, ...it }) => ({ ...it, amount: { amountMinor, currency } }));
}

/** As somebody who says that the days of their bank's files come first. */
function read(text: string) {
  return readStatement(text, digest, { days: "day_first" });
}

function told(text: string) {
  return read(text).lines.map(({ account, isReversal, statementId, lineKey, ...it }) => it);
}

describe("readStatement", () => {
  it.each(Object.entries(printers))("reads back whatever was printed as %s", (format, printed) => {
    fc.assert(
      fc.property(anyStatement, (statement) => {
        const text = printed(statement);
        expect(read(text).format).toBe(format);
        expect(told(text)).toEqual(booked(statement));
      }),
      { numRuns: 100 },
    );
  });

  it.each(["02", "03", "04", "05", "06", "07", "08"])("reads version 001.%s of CAMT.053", (version) => {
    fc.assert(
      fc.property(anyStatement, (it) => {
        expect(told(asCamt053(it, version))).toEqual(booked(it));
      }),
      { numRuns: 20 },
    );
  });

  it("gives a line the same key in each format, and lines of one statement different ones", () => {
    fc.assert(
      fc.property(anyStatement, (statement) => {
        const [one, ...others] = Object.values(printers).map((printed) =>
          read(printed(statement)).lines.map((it) => it.lineKey),
        );
        for (const it of others) expect(it).toEqual(one);
        expect(new Set(one).size).toBe(statement.lines.length);
      }),
    );
  });

  it("gives the lines that two statements share the same keys, where both have the whole day", () => {
    fc.assert(
      fc.property(
        anyStatement,
        fc.nat(),
        fc.constantFrom(...Object.values(printers)),
        (statement, at, printed) => {
          const days = [...new Set(statement.lines.map((it) => it.bookedOn))].sort();
          const from = days[at % days.length] as string;
          const later = statement.lines.filter((it) => it.bookedOn >= from);
          const all = read(printed(statement)).lines.filter((it) => it.bookedOn >= from);
          const part = read(printed({ ...statement, lines: later })).lines;
          expect(part.map((it) => it.lineKey)).toEqual(all.map((it) => it.lineKey));
        },
      ),
    );
  });

  it("keeps an account's last four signs alone, and what it keeps fits its schema", () => {
    fc.assert(
      fc.property(anyStatement, fc.constantFrom(...Object.values(printers)), (statement, printed) => {
        const file = read(printed(statement));
        expect(JSON.stringify(file.lines.map(({ text, name, bankReference, ...it }) => it))).not.toContain(
          statement.account,
        );
        for (const line of file.lines) expect(BankLine.parse(line)).toEqual(line);
      }),
    );
  });

  it("says the line of a balance that does not add up, in each format", () => {
    fc.assert(
      fc.property(anyStatement, ({ lines: [first, second], ...statement }) => {
        const lines = [first, second ?? first] as BookedStatement["lines"];
        const changed = [lines[0], { ...lines[1], amountMinor: 77 }] as BookedStatement["lines"];
        for (const printed of [asMt940, asCamt053]) {
          const right = printed({ ...statement, lines });
          const wrong = printed({ ...statement, lines: changed });
          const spoilt = withBalanceOf(wrong, right);
          if (lines[1]?.amountMinor === 77) expect(() => readStatement(spoilt, digest)).not.toThrow();
          else expect(faultOf(spoilt)).toMatchObject({ code: "statement_balance_differs" });
        }
      }),
    );
  });

  it("ends with nothing but its own error for garbage, and soon", () => {
    const pieces = fc.constantFrom(
      ...[
        ":20:A",
        ":25:1/2",
        ":28C:1",
        ":60F:C260101IDR1,",
        ":61:260101C1,NTRFX",
        ":86:?20",
        ":62F:C260101IDR2,",
      ],
      ...[
        "\n",
        "\r",
        ";",
        ",",
        '"',
        "<",
        ">",
        "</",
        "<Document>",
        "<Stmt>",
        "<![CDATA[",
        "]]>",
        "<!--",
        "&#x41;",
      ],
      ...[
        "Tanggal;Debet;Kredit\n",
        "Date,Amount\n",
        "01/02/2026",
        "1.500",
        "1,500.00",
        "-",
        "{1:",
        "{4:",
        "-}",
      ],
    );
    const mixed = fc
      .array(fc.oneof(pieces, fc.string({ unit: "binary" })), { maxLength: 60 })
      .map((it) => it.join(""));
    fc.assert(
      fc.property(mixed, (text) => {
        const fault = faultOf(text);
        expect(fault === undefined || fault.code.startsWith("statement_")).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("ends with nothing but its own error when a good file is cut, doubled or changed in places", () => {
    fc.assert(
      fc.property(
        anyStatement,
        fc.constantFrom(...Object.values(printers)),
        fc.array(fc.tuple(fc.nat(), fc.nat({ max: 20 }), fc.string({ unit: "binary", maxLength: 5 })), {
          maxLength: 6,
        }),
        (statement, printed, changes) => {
          const spoilt = changes.reduce((text, [at, length, put]) => {
            const place = at % (text.length + 1);
            return `${text.slice(0, place)}${put}${text.slice(place + length)}`;
          }, printed(statement));
          faultOf(spoilt);
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    ["tags within tags", "<a>".repeat(600_000)],
    ["attributes without end", `<a ${'b="" '.repeat(300_000)}`],
    ["open angles", "<".repeat(1_900_000)],
    ["open comments", "<!--".repeat(400_000)],
    ["references", `<a>${"&#x41;".repeat(300_000)}</a>`],
    ["quotation marks", '"'.repeat(1_900_000)],
    ["separators", ",".repeat(1_900_000)],
    ["empty lines", "\n".repeat(1_900_000)],
    ["headings and short rows", `Date,Amount,Balance\n${"1,1,1\n".repeat(300_000)}`],
    ["fields", ":20:\n".repeat(380_000)],
    ["one long field", `:20:A\n:25:1\n:28C:1\n:60F:C260101IDR${"1".repeat(1_900_000)}`],
    ["one long line", `:20:A\n:25:1\n:28C:1\n:60F:C260101IDR1,\n:61:260101C1,NTRF${"/".repeat(1_800_000)}`],
    ["blanks", `Tanggal;Debet\n${" ".repeat(1_900_000)}`],
  ])("is done with a large file of %s in two seconds of the processor", (_, text) => {
    // Of the processor's time, as others work beside.
    const begin = process.cpuUsage();
    expect(faultOf(text)?.code).toMatch(/^statement_/);
    expect(process.cpuUsage(begin).user / 1000).toBeLessThan(2000);
  });
});

/** The error that reading ends with; what is none of ours fails the test. */
function faultOf(text: string): ValidationFailed | undefined {
  try {
    readStatement(text, digest);
    return undefined;
  } catch (cause) {
    if (cause instanceof ValidationFailed) return cause;
    throw cause;
  }
}

function withBalanceOf(text: string, other: string): string {
  const closing = /:62F:[^\r]*|<Bal><Tp><CdOrPrtry><Cd>CLBD.*?<\/Bal>/;
  return text.replace(closing, closing.exec(other)?.[0] ?? "");
}
