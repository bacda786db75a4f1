import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import openapiTS from "openapi-typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeExporter } from "#test/support/factories.ts";
import { createWorld, type World } from "#test/support/world.ts";
import { document } from "./described.ts";

const run = promisify(execFile);

/** What a stranger writes with the types made of the description; what they could get wrong does not compile. */
const journey = `
import createClient from "openapi-fetch";
import type { paths } from "./api.ts";

type Fetch = (request: Request) => Promise<Response>;

export async function sell(baseUrl: string, token: string, profileId: string, fetch: Fetch) {
  const client = createClient<paths>({ baseUrl, fetch, headers: { authorization: \`Bearer \${token}\` } });
  const once = { "Idempotency-Key": crypto.randomUUID() };
  const begun = await client.POST("/profiles/{profileId}/listings", {
    params: { path: { profileId }, header: once },
    body: { offerKind: "goods", text: { en: { title: "Rattan basket" } } },
  });
  if (!begun.data) throw new Error(begun.error.code);
  const { id, version } = begun.data;
  const path = { listingId: id };
  const changed = await client.PUT("/listings/{listingId}", {
    params: { path, header: { "If-Match": \`"\${version}"\` } },
    body: { offerKind: "goods", text: { en: { title: "Rattan basket, large" } }, unit: "H87" },
  });
  const stale = await client.PUT("/listings/{listingId}", {
    params: { path, header: { "If-Match": \`"\${version}"\` } },
    body: { offerKind: "service", text: { en: { title: "Weaving" } } },
  });
  const faulty = await client.PUT("/listings/{listingId}", {
    params: { path, header: { "If-Match": "*" } },
    body: { offerKind: "goods", text: { en: { title: "x" } } },
  });
  const file = await client.POST("/profiles/{profileId}/listings/import", {
    params: { path: { profileId } },
    body: "kind,title_en\\r\\ngoods,Seagrass basket\\r\\n",
    bodySerializer: (body) => body,
    headers: { "content-type": "application/octet-stream" },
  });
  const list = await client.GET("/profiles/{profileId}/listings", {
    params: { path: { profileId }, query: { limit: 5 } },
  });
  // @ts-expect-error there is no such route
  const nowhere = await client.GET("/lists", {});
  return {
    titles: list.data?.items.map(({ text }) => text.en?.title),
    changed: changed.data?.version,
    stale: stale.error?.code,
    faulty: faulty.error?.errors?.map(({ pointer }) => pointer),
    created: file.data?.created,
    nowhere: nowhere.response.status,
  };
}

export function misuse(client: ReturnType<typeof createClient<paths>>) {
  // @ts-expect-error a change says which version it changes
  client.PUT("/listings/{listingId}", { params: { path: { listingId: "" } }, body: { offerKind: "goods", text: {} } });
  // @ts-expect-error there is no such kind of offer
  client.POST("/profiles/{profileId}/listings", { params: { path: { profileId: "" } }, body: { offerKind: "gift", text: {} } });
}
`;

const settings = {
  compilerOptions: {
    ...{ target: "ES2024", module: "ESNext", moduleResolution: "bundler", lib: ["ES2024", "DOM"], types: [] },
    ...{ strict: true, noEmit: true, skipLibCheck: true, allowImportingTsExtensions: true },
  },
  files: ["journey.ts"],
};

let world: World;
let folder: string;
beforeAll(async () => {
  world = await createWorld({ table: "engine" });
  await mkdir("dist", { recursive: true });
  folder = await mkdtemp(resolve("dist", "client-"));
  await writeFile(join(folder, "api.ts"), await openapiTS(document as never));
  await writeFile(join(folder, "journey.ts"), journey);
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(settings));
});
afterAll(() => rm(folder, { recursive: true }));

describe("a TypeScript client made of the API's description", () => {
  it("compiles, and knows what is wrong", async () => {
    const { stdout } = await run("tsc", ["-p", folder]).catch((error: { stdout: string }) => error);
    expect(stdout).toBe("");
  });

  it("works on the API itself", async () => {
    const { person, profile } = await makeExporter(world);
    const { sell } = await import(join(folder, "journey.ts"));
    const answerTo = (request: Request) => world.api.request(request);
    const told = await sell(
      `${world.config.siteUrl}/api/v1`,
      `${person.subject}~read+write`,
      profile.id,
      answerTo,
    );
    expect(told).toEqual({
      titles: ["Rattan basket, large", "Seagrass basket"],
      changed: 2,
      stale: "version_stale",
      faulty: ["/text/en/title"],
      created: 1,
      nowhere: 404,
    });
  });

  it("has every route", async () => {
    const described = await openapiTS(document as never);
    for (const path of Object.keys(document.paths)) expect(described).toContain(`"${path}": {`);
  });
});
