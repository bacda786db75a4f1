import { readFile } from "node:fs/promises";
import { replaceFile } from "#functions/platform/replace-file.ts";

/** The last record done with in each shard; `ended` once the shard has no more. */
export type Positions = Record<string, { after?: string; ended?: true }>;

interface Checkpoint {
  stream: string;
  shards: Positions;
}

/** Where the poller stopped; nowhere yet on another stream, such as that of a table made anew. */
export async function readPositions(file: string, stream: string): Promise<Positions> {
  const text = await readFile(file, "utf8").catch(() => undefined);
  const checkpoint = text ? (JSON.parse(text) as Checkpoint) : undefined;
  return checkpoint?.stream === stream ? checkpoint.shards : {};
}

/** Writes one at a time, so that an older checkpoint never lands on a newer one. */
export function checkpointWriter(file: string, checkpoint: Checkpoint): () => Promise<void> {
  let last = Promise.resolve();
  const write = () => replaceFile(file, JSON.stringify(checkpoint));
  return () => {
    last = last.then(write, write);
    return last;
  };
}
