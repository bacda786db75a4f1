import { describe, expect, it } from "vitest";
import { judgementOf } from "#test/mutation/judgements.ts";
import { type Report, tell } from "#test/mutation/report.ts";
import { drawn, notDrawn } from "#test/mutation/sample.ts";

const place = (line: number) => ({ start: { line, column: 1 }, end: { line, column: 5 } });
const mutants = Array.from({ length: 50 }, (_, at) => ({
  id: String(at),
  fileName: "/tree/shared/a.ts",
  location: place(at + 1),
  replacement: "false",
}));

describe("a sample of the mutants", () => {
  const draw = (seed: string, size?: number) => [
    ...drawn(mutants, { seed, ...(size ? { size } : {}) }, "/tree"),
  ];

  it("is as large as asked for, and all where nothing is", () => {
    expect(draw("1", 10)).toHaveLength(10);
    expect(draw("1", 99)).toHaveLength(50);
    expect(draw("1")).toHaveLength(50);
  });

  it("is the same for one seed, wherever the tree lies, and another for another", () => {
    const elsewhere = mutants.map((it) => ({ ...it, fileName: it.fileName.replace("/tree", "/other") }));
    expect([...drawn(elsewhere, { seed: "1", size: 10 }, "/other")]).toEqual(draw("1", 10));
    expect(draw("2", 10)).not.toEqual(draw("1", 10));
  });

  it("changes by little where one mutant comes", () => {
    const more = [...mutants, { ...mutants[0], id: "50", replacement: "true" }] as typeof mutants;
    const left = [...drawn(more, { seed: "1", size: 10 }, "/tree")].filter((id) => id !== "50");
    expect(draw("1", 10).filter((id) => left.includes(id)).length).toBeGreaterThanOrEqual(9);
  });
});

describe("the report of a run", () => {
  const report: Report = {
    files: {
      "shared/a.ts": {
        source: "true\nnull\nsome\nmore",
        mutants: [
          { mutatorName: "Boolean", replacement: "false", status: "Killed", location: place(1) },
          { mutatorName: "Boolean", replacement: "x", status: "Timeout", location: place(1) },
          { mutatorName: "Null", replacement: "1\n2", status: "Survived", location: place(2) },
          {
            mutatorName: "Null",
            status: "NoCoverage",
            location: { start: place(3).start, end: place(4).end },
          },
          { mutatorName: "Null", status: "CompileError", statusReason: notDrawn, location: place(2) },
        ],
      },
      "shared/b.ts": {
        source: "true",
        mutants: [{ mutatorName: "x", status: "CompileError", statusReason: notDrawn, location: place(1) }],
      },
    },
  };

  it("counts what was drawn: killed, timed out, and survived, covered or not", () => {
    const { text, score } = tell(report, () => undefined);
    expect(score).toBe(50);
    expect(text).toContain("50.0 %  1 killed, 1 timed out, 2 survived  shared/a.ts");
    expect(text).toContain("50.0 %  1 killed, 1 timed out, 2 survived  all");
    expect(text).not.toContain("shared/b.ts");
    expect(tell({ files: {} }, () => undefined).score).toBe(100);
  });

  it("shows each survivor where it stands, as it was and as it became, and what is judged of it", () => {
    const judge = ({ original }: { original: string }) =>
      original === "null" ? ({ is: "equivalent", why: "both say nothing" } as const) : undefined;
    const lines = tell(report, judge).text.split("\n");
    expect(lines.slice(0, 8)).toEqual([
      "shared/a.ts:2 Null survived (equivalent: both say nothing)",
      "  - null",
      "  + 1",
      "  + 2",
      "shared/a.ts:3 Null survived (not judged yet)",
      "  - some",
      "  - more",
      "  + ",
    ]);
  });

  it("knows the judgement of no mutant that is another", () => {
    const survivor = {
      file: "shared/a.ts",
      line: 1,
      mutator: "x",
      original: "[]",
      mutant: '["Stryker was here"]',
    };
    expect(judgementOf(survivor)).toBeUndefined();
    expect(judgementOf({ ...survivor, file: "shared/market/listings/arrange-photos.ts" })?.is).toBe(
      "equivalent",
    );
  });
});
