import { ulid } from "ulid";
import { allDue } from "./due.ts";
import { systemCtx } from "./platform/ctx.ts";
import { runDue } from "./platform/due/due.ts";
import { openPlatform } from "./platform/platform.ts";

const platform = openPlatform(process.env);
const due = allDue();

/** Every minute: each step whose time has come is taken, and the table's stream does what follows. */
export async function handler(): Promise<void> {
  const ctx = systemCtx(platform, ulid());
  const { records, effects } = await due;
  ctx.log.info("steps_taken", { count: await runDue(ctx, records, effects) });
}
