import { glob, readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { readEvents } from "#functions/money/stripe/provider-events.ts";
import { PaymentsEnvironment, WebhookEnvironment } from "#functions/money/stripe/stripe-config.ts";
import { Environment } from "#functions/platform/config.ts";
import { Settings } from "#infra/aws/settings.ts";

const page = await readFile("docs/OPERATIONS.md", "utf8");

/** Set by Lambda and by the programs that read them, never by whoever runs us. */
const notToBeSet = new Set([
  "VITEST_POOL_ID",
  "AWS_EXECUTION_ENV",
  "AWS_LAMBDA_RUNTIME_API",
  "LAMBDA_TASK_ROOT",
  "FONTCONFIG_FILE",
]);

/** The cells of a section's table, without its heading. */
function rowsOf(section: string): string[][] {
  const [, text = ""] = page.split(`## ${section}\n`);
  const [body = ""] = text.split("\n## ");
  return body
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) => line.slice(2, -2).split(/(?<!\\) \| /));
}

describe("docs/OPERATIONS.md", () => {
  it("names each variable of the functions, none else, and its default", () => {
    const expected = Object.entries(Environment.shape).map(([name, schema]) => {
      const { success, data } = schema.safeParse(undefined);
      if (!success) return [`\`${name}\``, "required"];
      return [`\`${name}\``, data === undefined ? "none" : `\`${data === "" ? '""' : data}\``];
    });
    expect(rowsOf("The functions").map(([name, initial]) => [name, initial])).toEqual(expected);
  });

  it("says of each key of the functions that it is secret, and of nothing else", () => {
    const secrets = rowsOf("The functions").filter(([, , , secret]) => secret === "yes");
    const keys = Object.keys(Environment.shape).filter((name) => /KEYS?$/.test(name));
    expect(secrets.map(([name]) => name)).toEqual(keys.map((name) => `\`${name}\``));
  });

  it("names each variable of card payments, none else, and its default", () => {
    const shape = { ...PaymentsEnvironment.shape, ...WebhookEnvironment.shape };
    const expected = Object.entries(shape).map(([name, schema]) => {
      const initial = schema.safeParse(undefined).data;
      return [`\`${name}\``, initial === undefined ? "none" : `\`${initial}\``];
    });
    const rows = rowsOf("Card payments").map(([name = "", initial = ""]) => [name, initial]);
    expect(rows.toSorted()).toEqual(expected.toSorted());
  });

  it("tells the command line of Stripe to bring each kind of event that is read", () => {
    const [, events = ""] = /--events (\S+)/.exec(page) ?? [];
    expect(events.split(",").sort()).toEqual(readEvents.toSorted());
  });

  it("names each setting of an installation on AWS, and none else", () => {
    const names = rowsOf("An installation on AWS").map(([name]) => name);
    expect(names).toEqual(Object.keys(Settings.shape).map((name) => `\`${name}\``));
  });

  it("names each variable that the code reads by itself", async () => {
    const files = await Array.fromAsync(glob("{functions,infra,test}/**/*.{ts,tsx}"));
    const texts = await Promise.all(files.map((file) => readFile(file, "utf8")));
    const read = texts.flatMap((text) =>
      [...text.matchAll(/\b(?:process\.env|environment)\.([A-Z][A-Z_]+)/g)].map(([, name = ""]) => name),
    );
    expect(read).toContain("RANTAU_DATA");
    expect(read.filter((name) => !notToBeSet.has(name) && !page.includes(`\`${name}\``))).toEqual([]);
  });
});
