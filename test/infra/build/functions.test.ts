import { execFile } from "node:child_process";
import { cp, mkdtemp, readdir, rm } from "node:fs/promises";
import { createServer, type IncomingHttpHeaders } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import * as esbuild from "esbuild";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import type { Slice } from "#functions/platform/slice.ts";
import { functionNames } from "#infra/aws/built-files.ts";
import { functionBuilds, writeFunction } from "#infra/build/functions.ts";
import { sliceParts } from "#infra/build/slice-parts.ts";
import { siteLocales } from "#shared/locales.ts";
import { lambdaEnvironment } from "#test/support/lambda-environment.ts";

const startLimitKilobytes = 700;

let folder: string;
const inputs = new Map<string, esbuild.Metafile["inputs"]>();
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rantau-build-"));
  const builds = (await functionBuilds(folder)).map(async (options) => {
    const result = await esbuild.build(options);
    const [bundle] = Object.values(result.metafile?.outputs ?? {}).filter((it) => it.entryPoint);
    const kept = Object.entries(result.metafile?.inputs ?? {}).filter(([file]) => bundle?.inputs[file]);
    inputs.set(/(\S+)\.lambda/.exec(basename(bundle?.entryPoint ?? ""))?.[1] ?? "", Object.fromEntries(kept));
    await writeFunction(result);
  });
  await Promise.all(builds);
});
afterAll(() => rm(folder, { recursive: true }));

interface Environment {
  environment?: Record<string, string>;
  from?: string;
}

/** Runs a script in a process of its own, as Lambda starts one, in a function's folder; what it passes to `tell`. */
async function inFunction<T>(name: string, script: string, options: Environment = {}): Promise<T> {
  const { environment = lambdaEnvironment, from = folder } = options;
  const program = `
    const read = () => Object.keys(require.cache).map((file) => require("node:path").basename(file));
    const bytesRead = () => Object.keys(require.cache).reduce((sum, file) => sum + require("node:fs").statSync(file).size, 0);
    const tell = (it) => require("node:fs").writeSync(1, "\\n" + JSON.stringify(it) + "\\n");
    const get = (path) => ({
      version: "2.0", routeKey: "$default", rawPath: path, rawQueryString: "", isBase64Encoded: false,
      headers: { host: "rantau.example", accept: "text/html" },
      requestContext: { http: { method: "GET", path, protocol: "HTTP/1.1", sourceIp: "127.0.0.1" }, stage: "$default" },
    });
    (async () => { ${script} })().then(() => process.exit(0));
  `;
  const { stdout } = await promisify(execFile)(process.execPath, ["-e", program], {
    cwd: join(from, name),
    env: environment,
  });
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "");
}

const languageFile = (locale: string) => `lazy-web-messages-generated-languages-${locale}-js.cjs`;

describe("a function's start", () => {
  it.each(functionNames)(`of %s reads at most ${startLimitKilobytes} KB`, async (name) => {
    const bytes = await inFunction<number>(name, `require("./index.cjs"); tell(bytesRead());`);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes / 1000).toBeLessThanOrEqual(startLimitKilobytes);
  });

  it.each(functionNames)(
    "of %s reads its bundle alone, and no file that is read when needed",
    async (name) => {
      const files = await inFunction<string[]>(name, `require("./index.cjs"); tell(read());`);
      expect(files).toEqual(["index.cjs"]);
      expect((await readdir(join(folder, name))).some((file) => file.startsWith("lazy-"))).toBe(true);
    },
  );
});

describe("a function's bundle", () => {
  it.each(functionNames)(
    "of %s has no module of ours that import() alone reaches, to be parsed twice",
    (name) => {
      const reached = Object.entries(inputs.get(name) ?? {})
        .filter(([file]) => /^(functions|web|shared)\//.test(file))
        .flatMap(([file, { imports }]) =>
          imports.flatMap(({ kind, path, external }) =>
            kind === "dynamic-import" && !external ? [`${file} -> ${path}`] : [],
          ),
        );
      expect(Object.keys(inputs.get(name) ?? {})).toContain(`functions/${name}.lambda.ts`);
      expect(reached).toEqual([]);
    },
  );

  it("carries the parts of slices that its function runs, and no others", () => {
    const carries = (name: string, file: string) => file in (inputs.get(name) ?? {});
    const folder = "functions/trade/requests";
    for (const [name, part] of [
      ["site", "requests.site.tsx"],
      ["api", "requests.api.ts"],
      ["table-stream", "requests.reactions.ts"],
      ["table-stream", "requests.mails.ts"],
      ["notices", "requests.records.ts"],
    ] as const)
      expect(carries(name, `${folder}/${part}`), `${name} ${part}`).toBe(true);
    for (const name of functionNames) {
      expect(carries(name, `${folder}/requests.site.tsx`), name).toBe(name === "site");
      expect(carries(name, `${folder}/requests.api.ts`), name).toBe(name === "api");
      expect(carries(name, `${folder}/requests.mails.ts`), name).toBe(name === "table-stream");
    }
  });

  it("throws where a part is asked for that it was built without", async () => {
    const { outputFiles } = await esbuild.build({
      entryPoints: ["functions/trade/requests/requests.slice.ts"],
      bundle: true,
      platform: "node",
      format: "cjs",
      packages: "external",
      plugins: [sliceParts("api")],
      write: false,
    });
    const module = { exports: {} as { requests: Slice } };
    new Function("module", "exports", "require", outputFiles[0]?.text ?? "")(
      module,
      module.exports,
      createRequire(import.meta.url),
    );
    expect(await module.exports.requests.api?.()).not.toHaveLength(0);
    await expect(module.exports.requests.site?.()).rejects.toThrow(/api is built without \.\/.+\.site\.tsx/);
  });
});

describe("the messages of a language", () => {
  it("lie in a file of their own for each language", async () => {
    for (const name of ["site", "api"])
      expect(await readdir(join(folder, name))).toEqual(
        expect.arrayContaining(siteLocales.map(languageFile)),
      );
  });

  it("are read with the language's first page, and those of another language are not", async () => {
    const read = await inFunction<{ status: number; body: string; files: string[] }[]>(
      "site",
      `const { handler } = require("./index.cjs");
       const answers = [];
       for (const path of ["/id/categories", "/en/categories"]) {
         const { statusCode: status, body } = await handler(get(path), {});
         answers.push({ status, body, files: read() });
       }
       tell(answers);`,
    );
    const [indonesian, english] = read;
    expect(indonesian).toMatchObject({ status: 200, body: expect.stringContaining("<h1>Kategori</h1>") });
    expect(indonesian?.files).toContain(languageFile("id"));
    expect(indonesian?.files).not.toContain(languageFile("en"));
    expect(english).toMatchObject({ status: 200, body: expect.stringContaining("<h1>Categories</h1>") });
    expect(english?.files).toContain(languageFile("en"));
  });

  it("fail the request by the missing file's name, not with a page without words, and leave other languages alone", async () => {
    const broken = await mkdtemp(join(tmpdir(), "rantau-broken-"));
    onTestFinished(() => rm(broken, { recursive: true }));
    await cp(join(folder, "site"), join(broken, "site"), { recursive: true });
    await rm(join(broken, "site", languageFile("id")));
    const told = await inFunction<{ english: number; failure: string }>(
      "site",
      `const { handler } = require("./index.cjs");
       const failure = await handler(get("/id/categories"), {}).then(JSON.stringify, String);
       tell({ english: (await handler(get("/en/categories"), {})).statusCode, failure });`,
      { from: broken },
    );
    expect(told.english).toBe(200);
    expect(told.failure).toContain(`Cannot find module './${languageFile("id")}'`);
  });
});

describe("credentials of a bundled function", () => {
  it("are those of Lambda's environment in what it asks of DynamoDB", async () => {
    const asked: IncomingHttpHeaders[] = [];
    const server = createServer((request, response) => {
      asked.push(request.headers);
      response.writeHead(200, { "content-type": "application/x-amz-json-1.0" }).end(`{"Items":[],"Count":0}`);
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    onTestFinished(() => void server.close());
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const status = await inFunction<number>(
      "site",
      `tell((await require("./index.cjs").handler(get("/en/newest"), {})).statusCode);`,
      { environment: { ...lambdaEnvironment, AWS_ENDPOINT_URL_DYNAMODB: url } },
    );
    expect(status).toBe(200);
    expect(asked.length).toBeGreaterThan(0);
    for (const headers of asked) {
      expect(headers.authorization).toMatch(
        /Credential=AKIDOFTHEFUNCTION\/\d{8}\/ap-southeast-3\/dynamodb\/aws4_request/,
      );
      expect(headers["x-amz-security-token"]).toBe("token-of-the-function");
    }
  });

  const clients = [
    ["table-stream", "lazy-aws-sdk-client-sesv2.cjs", "SESv2Client"],
    ["photos", "lazy-aws-sdk-client-s3.cjs", "S3Client"],
    ["site", "lazy-aws-sdk-client-secrets-manager.cjs", "SecretsManagerClient"],
  ] as const;

  it.each(clients)("in %s are those of Lambda's environment for %s", async (name, file, client) => {
    const credentials = await inFunction(
      name,
      `tell(await new (require("./${file}").${client})({}).config.credentials());`,
    );
    expect(credentials).toMatchObject({
      accessKeyId: "AKIDOFTHEFUNCTION",
      secretAccessKey: "secret-of-the-function",
      sessionToken: "token-of-the-function",
    });
  });

  it.each(clients)(
    "in %s are missed at once, and sought nowhere else, for %s",
    async (name, file, client) => {
      const { AWS_ACCESS_KEY_ID: _id, AWS_SECRET_ACCESS_KEY: _secret, ...environment } = lambdaEnvironment;
      const failure = await inFunction(
        name,
        `tell(await new (require("./${file}").${client})({}).config.credentials().catch(String));`,
        {
          environment: { ...environment, AWS_PROFILE: "somebody", AWS_ROLE_ARN: "arn:aws:iam::1:role/other" },
        },
      );
      expect(failure).toContain("Unable to find environment variable credentials");
    },
  );
});
