import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { derivedParts, withDerived } from "#infra/build/derived-docs.ts";

describe("the docs' tables and diagrams", () => {
  it.each(["docs/ARCHITECTURE.md", "docs/PERMISSIONS.md", "docs/PROCESSES.md"])(
    "%s says what the declarations say (npm run docs writes it)",
    async (file) => {
      const text = await readFile(file, "utf8");
      expect(text).toContain("<!-- derived: ");
      expect(withDerived(text, await derivedParts())).toBe(text);
    },
  );
});
