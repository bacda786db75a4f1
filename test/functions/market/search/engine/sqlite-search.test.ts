import { describe } from "vitest";
import { emptyBlobs, openEngine } from "#test/support/search-documents.ts";
import { searchContract } from "./contract.ts";

describe("the SQLite engine", () => {
  searchContract(async () => {
    const search = openEngine(await emptyBlobs());
    return { search, close: search.close };
  });
});
