import { createConfig, lintFromString } from "@redocly/openapi-core";
import { Spectral } from "@stoplight/spectral-core";
import { oas } from "@stoplight/spectral-rulesets";
import { describe, expect, it } from "vitest";
import { document } from "./described.ts";

async function redoclyFaults(text: string): Promise<string[]> {
  const config = await createConfig({ extends: ["recommended"] });
  const found = await lintFromString({ source: text, absoluteRef: "/openapi.json", config });
  return found.map(({ ruleId, message, location }) => `${ruleId} ${location[0]?.pointer}: ${message}`);
}

async function spectralFaults(text: string): Promise<string[]> {
  const spectral = new Spectral();
  spectral.setRuleset({ extends: [[oas, "recommended"]] } as never);
  const found = await spectral.run(JSON.parse(text));
  return found.map(({ code, path, message }) => `${code} ${path.join("/")}: ${message}`);
}

describe("the API's description", { timeout: 240_000 }, () => {
  const text = JSON.stringify(document);

  it("keeps Redocly's recommended rules, warnings and all", async () => {
    expect(await redoclyFaults(text)).toEqual([]);
  });

  it("keeps Spectral's recommended rules, warnings and all", async () => {
    expect(await spectralFaults(text)).toEqual([]);
  });

  it("is held to rules that find what is missing", async () => {
    const { license: _license, ...info } = document.info;
    const paths = { "/me": document.paths["/me"] };
    const worse = JSON.stringify({ ...document, info, tags: [], paths });
    expect((await redoclyFaults(worse)).join()).toContain("info-license");
    expect((await spectralFaults(worse)).join()).toContain("operation-tag-defined");
  });
});
