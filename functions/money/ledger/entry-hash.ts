import { createHash } from "node:crypto";
import { accountKey } from "#shared/money/ledger/account.ts";
import type { HashEntry } from "#shared/money/ledger/replay.ts";

/** SHA-256 over what an entry says, in a fixed order, and over the hash before it; in hexadecimal. */
export const hashOfEntry: HashEntry = (entry) =>
  createHash("sha256")
    .update(
      [
        entry.previousHash,
        accountKey(entry),
        entry.number,
        entry.postingId,
        entry.amountMinor,
        entry.balanceMinor,
        entry.at,
      ].join("\n"),
    )
    .digest("hex");
