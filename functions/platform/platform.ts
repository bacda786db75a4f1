import type { Blobs } from "./blobs/blobs.ts";
import { openBlobs } from "./blobs/open-blobs.ts";
import { type Config, readConfig } from "./config.ts";
import { createLog, type Log } from "./log.ts";
import { openSeal } from "./seal/open-seal.ts";
import type { Seal } from "./seal/seal.ts";
import { openTable } from "./table/open-table.ts";
import { signedCursors } from "./table/page.ts";
import type { Table } from "./table/table.ts";

/** What all functions stand on, made once for each process. */
export interface Platform {
  config: Config;
  log: Log;
  table: Table;
  blobs: Blobs;
  seal: Seal;
  now: () => Date;
}

export function openPlatform(environment: Record<string, string | undefined>): Platform {
  const config = readConfig(environment);
  const log = createLog(config.logLevel);
  const blobs = openBlobs(config);
  const seal = openSeal(config);
  return {
    config,
    log,
    table: openTable({ config, cursors: signedCursors(config.cursorKey), seal, log }),
    blobs,
    seal,
    now: () => new Date(),
  };
}
