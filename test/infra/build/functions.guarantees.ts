import { readFileSync } from "node:fs";
import { cp, glob, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as esbuild from "esbuild";
import { describe, expect, it, onTestFinished } from "vitest";
import { knownRoutesOf } from "#functions/platform/mounted-routes.ts";
import type { Slice } from "#functions/platform/slice.ts";
import { slices } from "#functions/slices.ts";
import { functionNames } from "#infra/aws/built-files.ts";
import { knownRoutesModule } from "#infra/build/known-routes.ts";
import { sliceParts } from "#infra/build/slice-parts.ts";
import { readTrace } from "#infra/ops/trace.ts";
import { siteLocales } from "#shared/locales.ts";
import { lambdaEnvironment } from "#test/support/lambda-environment.ts";
import { inFunction } from "./built-functions.ts";
import { built } from "./one-build.ts";

const startLimitKilobytes = 700;

const languageFile = (locale: string) => `lazy-web-messages-generated-languages-${locale}-js.cjs`;

describe("a function's start", () => {
  it.each(functionNames)(`of %s reads at most ${startLimitKilobytes} KB`, async (name) => {
    const bytes = await inFunction<number>(
      join(built.folder, name),
      `require("./index.cjs"); tell(bytesRead());`,
    );
    expect(bytes).toBeGreaterThan(0);
    expect(bytes / 1000).toBeLessThanOrEqual(startLimitKilobytes);
  });

  it.each(functionNames)(
    "of %s reads its bundle alone, and no file that is read when needed",
    async (name) => {
      const files = await inFunction<string[]>(
        join(built.folder, name),
        `require("./index.cjs"); tell(read());`,
      );
      expect(files).toEqual(["index.cjs"]);
      expect((await readdir(join(built.folder, name))).some((file) => file.startsWith("lazy-"))).toBe(true);
    },
  );
});

describe("a function's bundle", () => {
  it.each(functionNames)(
    "of %s has no module of ours that import() alone reaches, to be parsed twice",
    (name) => {
      const reached = Object.entries(built.inputs.get(name) ?? {})
        .filter(([file]) => /^(functions|web|shared)\//.test(file))
        .flatMap(([file, { imports }]) =>
          imports.flatMap(({ kind, path, external }) =>
            kind === "dynamic-import" && !external ? [`${file} -> ${path}`] : [],
          ),
        );
      expect(Object.keys(built.inputs.get(name) ?? {})).toContain(`functions/${name}.lambda.ts`);
      expect(reached).toEqual([]);
    },
  );

  it("of table-stream leaves alone what writes the outbox of one machine, as it is not deployed", async () => {
    const files = await readdir(join(built.folder, "table-stream"));
    expect(files.filter((file) => /nodemailer/.test(file))).toEqual([]);
    const carried = Object.values(built.inputs.get("table-stream") ?? {}).flatMap(({ imports }) => imports);
    expect(carried).toContainEqual(
      expect.objectContaining({ path: "nodemailer/lib/mail-composer/index.js", external: true }),
    );
  });

  it("holds Stripe's package in the two functions that speak with Stripe alone, and not in what their start reads", async () => {
    const ofStripe = ["payments", "stripe-webhooks"];
    for (const name of functionNames) {
      const files = await readdir(join(built.folder, name));
      expect(files.includes("lazy-stripe.cjs"), name).toBe(ofStripe.includes(name));
      const carried = Object.keys(built.inputs.get(name) ?? {});
      expect(carried.filter((file) => file.includes("node_modules/stripe/"))).toEqual([]);
      for (const file of files.filter((it) => it !== "lazy-stripe.cjs" && it.endsWith(".cjs")))
        expect(readFileSync(join(built.folder, name, file), "utf8"), `${name}/${file}`).not.toContain(
          "X-Stripe-Client-User-Agent",
        );
    }
    expect(readFileSync(join(built.folder, "payments/lazy-stripe.cjs"), "utf8")).toContain(
      "X-Stripe-Client-User-Agent",
    );
  });

  it("of payments has no table, no store of files and no mail", () => {
    const carried = Object.keys(built.inputs.get("payments") ?? {});
    expect(
      carried.filter((file) => /dynamodb|client-s3|sesv2|functions\/platform\/table/.test(file)),
    ).toEqual([]);
  });

  it("carries the parts of slices that its function runs, and no others", () => {
    const carries = (name: string, file: string) => file in (built.inputs.get(name) ?? {});
    const folder = "functions/trade/requests";
    for (const [name, part] of [
      ["site", "requests.site.tsx"],
      ["api", "requests.api.ts"],
      ["table-stream", "requests.reactions.ts"],
      ["table-stream", "requests.mails.ts"],
      ["due", "requests.records.ts"],
    ] as const)
      expect(carries(name, `${folder}/${part}`), `${name} ${part}`).toBe(true);
    for (const name of functionNames) {
      expect(carries(name, `${folder}/requests.site.tsx`), name).toBe(name === "site");
      expect(carries(name, `${folder}/requests.api.ts`), name).toBe(name === "api");
      expect(carries(name, `${folder}/requests.mails.ts`), name).toBe(name === "table-stream");
      expect(carries(name, "functions/market/saved-searches/saved-searches.due.ts"), name).toBe(
        name === "due",
      );
      expect(carries(name, "functions/market/search/search.jobs.ts"), name).toBe(name === "jobs");
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

describe("what slices need and a start does not", () => {
  const requested = ["site", "api"];
  const isOurs = (file: string) => /^(functions|web|shared)\//.test(file);

  it("lies in one file of a function, so that each module exists once", () => {
    for (const name of requested) {
      const files = [...(built.files.get(name) ?? [])].flatMap(([, modules]) => modules.filter(isOurs));
      expect(files.length).toBeGreaterThan(200);
      expect(files.filter((file, index) => files.indexOf(file) !== index)).toEqual([]);
    }
  });

  it("is in the slice's own file where no other slice needs it", () => {
    const files = built.files.get("site");
    expect(files?.get("slice-search.cjs")).toContain("functions/market/search/search.site.tsx");
    expect(files?.get("slice-requests.cjs")).toContain("web/pages/trade/requests/request-page.tsx");
    expect(files?.get("slices-shared.cjs")).toContain("functions/market/listings/listings.records.ts");
    const holding = (module: string) =>
      [...(files ?? [])].filter(([, modules]) => modules.includes(module)).map(([file]) => file);
    expect(holding("functions/market/search/search.service.ts")).toEqual([
      expect.stringMatching(/^slices-[a-z-]*search[a-z-]*\.cjs$/),
    ]);
    expect(files?.get("index.cjs")).toContain("shared/market/listings/listing.permissions.ts");
  });

  it("has the schemas of their things: of those a start makes none but stages, and the rates that each page reads", () => {
    const isOfStart = (file: string) =>
      file === "shared/market/rates/rates.ts" || file.endsWith("/stages.ts");
    for (const name of requested) {
      const bundle = built.files.get(name)?.get("index.cjs") ?? [];
      const importsZod = (file: string) =>
        built.inputs.get(name)?.[file]?.imports.some(({ path }) => path.startsWith("node_modules/zod/"));
      const making = bundle.filter(
        (file) => /^shared\/(market|money|trade)\//.test(file) && importsZod(file),
      );
      expect(making.filter((file) => !isOfStart(file))).toEqual([]);
      expect(bundle.filter((file) => file.startsWith("shared/people/") && importsZod(file))).not.toEqual([]);
    }
  });

  it("is read with the first request to the slice, and what other slices need is not", async () => {
    const [started, categories, missing] = await inFunction<{ status?: number; files: string[] }[]>(
      join(built.folder, "site"),
      `const { handler } = require("./index.cjs");
       const seen = [{ files: read() }];
       for (const path of ["/en/categories", "/en/categories/00"])
         seen.push({ status: (await handler(get(path), {})).statusCode, files: read() });
       tell(seen);`,
    );
    const slicesOf = (it?: { files: string[] }) =>
      it?.files.filter((file) => file.startsWith("slice")).sort();
    expect(slicesOf(started)).toEqual([]);
    expect(categories?.status).toBe(200);
    expect(slicesOf(categories)).toEqual([
      "slice-browse.cjs",
      expect.stringMatching(/^slices-[a-z-]*browse[a-z-]*\.cjs$/),
      "slices-shared.cjs",
    ]);
    // A refusal thrown in a slice's file is known as one by the bundle.
    expect(missing?.status).toBe(404);
  });

  it("tells of errors in the places of our own files", async () => {
    const stack = await inFunction<string>(
      join(built.folder, "site"),
      `const { handler } = require("./index.cjs");
       Error.stackTraceLimit = 50;
       const written = [];
       process.stdout.write = (line) => written.push(String(line));
       await handler(get("/en/newest"), {});
       tell(written.join(""));`,
      { ...lambdaEnvironment, AWS_ENDPOINT_URL: "not an address" },
    );
    expect(readTrace(stack, undefined, join(built.folder, "../maps"))).toMatch(
      /functions\/market\/browse\/browse\.site\.tsx:\d+/,
    );
  });

  it("is asked for at the very addresses of its routes", async () => {
    const known = await knownRoutesOf(slices, ["api", "site", "bareSite"]);
    for (const slice of slices)
      for (const part of ["api", "site", "bareSite"] as const)
        expect(known[slice.name]?.[part]?.map(({ method, path }) => ({ method, path }))).toEqual(
          (await slice[part]?.())?.map(({ method, path }) => ({ method, path })),
        );
    const text = await knownRoutesModule(["site", "bareSite"]);
    expect(text).toBe(
      `export const knownRoutes = ${JSON.stringify(await knownRoutesOf(slices, ["site", "bareSite"]))};`,
    );
  });
});

describe("a stack of a bundle", () => {
  it("is read by the maps that the build keeps beside the functions, which carry none themselves", async () => {
    for (const name of functionNames)
      expect((await readdir(join(built.folder, name))).filter((file) => file.endsWith(".map"))).toEqual([]);
    const stack = await inFunction<string>(
      join(built.folder, "site"),
      `try { require("./index.cjs"); } catch (error) { tell(error.stack); }`,
      {},
    );
    expect(stack).not.toContain("config.ts");
    const maps = join(built.folder, "../maps");
    const [thrownAt = ""] = readTrace(stack, undefined, maps).match(/\(\S*config\.ts:\d+:\d+\)/) ?? [];
    const [, file = "", line] = /\((.*):(\d+):\d+\)/.exec(thrownAt) ?? [];
    expect(file).toBe("functions/platform/config.ts");
    expect((await readFile(file, "utf8")).split("\n")[Number(line) - 1]).toContain("throw new Error(");
    const onLambda = stack.replaceAll(/\(?\/\S*\/index\.cjs/g, "(/var/task/index.cjs");
    expect(readTrace(onLambda, "site", maps)).toContain("functions/platform/config.ts");
    expect(() => readTrace(onLambda, undefined, maps)).toThrow(/which function/);
  });
});

describe("an error's name", () => {
  it("is the class's own in a bundle too, whatever its letters there", async () => {
    const classes = (await Array.fromAsync(glob("{shared,functions}/**/*.ts")))
      .map((file) => readFileSync(file, "utf8"))
      .flatMap((text) => [...text.matchAll(/^export class (\w+) extends (?:App)?Error [\s\S]*?^}/gm)])
      .map(([body, name = ""]) => ({ name, body }));
    expect(classes.length).toBeGreaterThan(10);
    for (const { name, body } of classes) expect(body, name).toContain(`name = "${name}"`);
    const { outputFiles } = await esbuild.build({
      stdin: { contents: `export { Conflict } from "#shared/errors.ts";`, resolveDir: "." },
      bundle: true,
      minify: true,
      platform: "node",
      format: "cjs",
      write: false,
    });
    const module = { exports: {} as { Conflict: new (code: string) => Error } };
    new Function("module", outputFiles[0]?.text ?? "")(module);
    expect(module.exports.Conflict.name).not.toBe("Conflict");
    expect(new module.exports.Conflict("x").name).toBe("Conflict");
  });
});

describe("the messages of a language", () => {
  it("lie in a file of their own for each language", async () => {
    for (const name of ["site", "api"])
      expect(await readdir(join(built.folder, name))).toEqual(
        expect.arrayContaining(siteLocales.map(languageFile)),
      );
  });

  it("are read with the language's first page, and those of another language are not", async () => {
    const read = await inFunction<{ status: number; body: string; files: string[] }[]>(
      join(built.folder, "site"),
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
    await cp(join(built.folder, "site"), join(broken, "site"), { recursive: true });
    await rm(join(broken, "site", languageFile("id")));
    const told = await inFunction<{ english: number; failure: string }>(
      join(broken, "site"),
      `const { handler } = require("./index.cjs");
       const failure = await handler(get("/id/categories"), {}).then(JSON.stringify, String);
       tell({ english: (await handler(get("/en/categories"), {})).statusCode, failure });`,
    );
    expect(told.english).toBe(200);
    expect(told.failure).toContain(`Cannot find module './${languageFile("id")}'`);
  });
});
