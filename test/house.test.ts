import { glob, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

const mostLines = 250;

async function filesIn(...patterns: string[]): Promise<Map<string, string>> {
  const paths = await Array.fromAsync(glob(patterns, { exclude: ["**/generated/**"] }));
  return new Map(
    await Promise.all(paths.sort().map(async (path) => [path, await readFile(path, "utf8")] as const)),
  );
}

/** Of `functions/<area>/<noun>/…` the first three parts; undefined for what is in no slice. */
function sliceOf(path: string): string | undefined {
  return /^functions\/(?:people|market|money|trade|programme)\/[^/]+/.exec(path)?.[0];
}

function importsOf(path: string, text: string): string[] {
  const named = [...text.matchAll(/\bfrom "([#.][^"]+)"|\bimport\("([#.][^"]+)"\)/g)];
  return named.map(([, still, lazy]) => {
    const name = still ?? lazy ?? "";
    return name.startsWith("#") ? name.slice(1) : join(dirname(path), name);
  });
}

const code = await filesIn("{functions,web,shared,infra}/**/*.{ts,tsx,css}");
const slices = new Map([...code].filter(([path]) => sliceOf(path)));

describe("the house", () => {
  it("keeps each file to one idea: at most 250 lines", () => {
    const long = [...code]
      .filter(([, text]) => text.split("\n").length - 1 > mostLines)
      .map(([path]) => path);
    expect(long).toEqual([]);
  });

  it("makes what is derived and not committed when it is installed, and again before it starts", async () => {
    const { scripts } = JSON.parse(await readFile("package.json", "utf8")) as {
      scripts: Record<string, string>;
    };
    expect(scripts.prepare).toBe(scripts.generate);
    for (const name of ["start", "dev"])
      expect(scripts[name]).toBe(`${scripts.generate} && node infra/local/${name}.ts`);
  });

  it("keeps a slice's records to itself", () => {
    const seen = [...slices].flatMap(([path, text]) =>
      importsOf(path, text)
        .filter((it) => it.endsWith(".records.ts") && sliceOf(it) && sliceOf(it) !== sliceOf(path))
        .map((it) => `${path} → ${it}`),
    );
    expect(seen).toEqual([]);
  });

  it("has no circles between slices", () => {
    const edges = new Map<string, Set<string>>();
    for (const [path, text] of slices)
      for (const it of importsOf(path, text)) {
        const [from, to] = [sliceOf(path), sliceOf(it)];
        if (from && to && from !== to) edges.set(from, (edges.get(from) ?? new Set()).add(to));
      }
    const circles = [...edges.keys()].filter((start) => reaches(edges, start, start));
    expect(circles).toEqual([]);
  });

  it.each([
    ["a write's stamps", /\bversion: 1\b|\bcreatedAt: (?:at|now)\b/],
    ["a raw transaction or command", /\.transact\(|\b(?:Get|Put|Update|Delete|Query|TransactWrite)Command\b/],
    ["a raw expression", /(?:Update|Condition|KeyCondition)Expression/],
    ["a claim or a retry loop of its own", /\bonFreshRead\b|\bonce\(|\bclaim\(|Math\.random\(\) \* \d+/],
  ])("leaves %s to the mechanism: no slice has one", (_, pattern) => {
    const found = [...slices].filter(([, text]) => pattern.test(text)).map(([path]) => path);
    expect(found).toEqual([]);
  });

  it("registers every slice in the one list, and nothing else there", async () => {
    const manifests = [...slices.keys()].filter((path) => path.endsWith(".slice.ts")).sort();
    const listed = importsOf("functions/slices.ts", code.get("functions/slices.ts") ?? "");
    expect(listed.filter((it) => it.endsWith(".slice.ts") && sliceOf(it)).sort()).toEqual(manifests);
  });
});

function reaches(
  edges: Map<string, Set<string>>,
  from: string,
  to: string,
  seen = new Set<string>(),
): boolean {
  return [...(edges.get(from) ?? [])].some((next) => {
    if (next === to) return true;
    if (seen.has(next)) return false;
    seen.add(next);
    return reaches(edges, next, to, seen);
  });
}
