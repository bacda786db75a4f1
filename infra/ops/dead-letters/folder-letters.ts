import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import type { DeadLetter } from "./letter.ts";

/** As the stream's poller and the gateway's uploads write them (infra/local). */
const Kept = z.union([
  z.object({ record: z.record(z.string(), z.unknown()) }),
  z.object({ upload: z.object({ Records: z.array(z.unknown()) }) }),
]);

/** The dead letters of one machine, oldest first. */
export async function* folderLetters(folder: string): AsyncGenerator<DeadLetter> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((it) => it.endsWith(".json")).toSorted()) {
    const file = join(folder, name);
    const kept = Kept.parse(JSON.parse(await readFile(file, "utf8")));
    const done = () => rm(file);
    if ("record" in kept) yield { name, to: "table-stream", event: { Records: [kept.record] }, done };
    else yield { name, to: "photos", event: kept.upload, done };
  }
}
