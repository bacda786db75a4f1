import { readFileSync } from "node:fs";
import { SourceMap } from "node:module";
import { join, relative, resolve } from "node:path";
import { text } from "node:stream/consumers";

const mapsFolder = "dist/maps";

/** One place of a bundle in a stack: with the whole path of one machine, or Lambda's, which does not name the function. */
const place = /\(?((?:[\w./-]*\/)?((?:index|slice-[\w-]+)\.cjs)):(\d+):(\d+)\)?/g;

/**
 * A stack of a bundle with the places of our own files in it. `name` is the function that wrote it, for a stack of Lambda,
 * where each function's files lie in `/var/task`.
 */
export function readTrace(trace: string, name: string | undefined, folder = mapsFolder): string {
  const maps = new Map<string, SourceMap>();
  const mapOf = (file: string) => {
    const known = maps.get(file) ?? new SourceMap(JSON.parse(readFileSync(join(folder, file), "utf8")));
    maps.set(file, known);
    return known;
  };
  return trace.replaceAll(place, (whole, path: string, file: string, line: string, column: string) => {
    const fn = /functions\/([\w-]+)\/[\w-]+\.cjs$/.exec(path)?.[1] ?? name;
    if (!fn) throw new Error("Say which function wrote it: npm run trace -- site < trace.txt");
    const entry = mapOf(`${fn}/${file}.map`).findEntry(Number(line) - 1, Number(column) - 1);
    if (!("originalSource" in entry)) return whole;
    // Sources are told from where the map's bundle lies.
    const source = relative(".", resolve(folder, "../functions", fn, entry.originalSource));
    return `(${source}:${entry.originalLine + 1}:${entry.originalColumn + 1})`;
  });
}

/** `npm run trace -- site < trace.txt`: of the commit that runs, as `npm run build` made it. */
if (import.meta.main) {
  const [name] = process.argv.slice(2);
  console.log(readTrace((await text(process.stdin)).replaceAll("\\n", "\n"), name));
}
