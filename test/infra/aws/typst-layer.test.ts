import { execFile } from "node:child_process";
import { cp, mkdtemp, readdir, realpath, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { App, Stack } from "aws-cdk-lib";
import * as esbuild from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { drawPdf } from "#functions/trade/papers/draw.ts";
import { hashOfPaper } from "#functions/trade/papers/paper-hash.ts";
import { paperView } from "#functions/trade/papers/paper-view.ts";
import { TypstLayer } from "#infra/aws/parts/typst-layer.ts";
import { functionBuilds, writeFunction } from "#infra/build/functions.ts";
import { samplePaper } from "#test/support/papers.ts";

const run = promisify(execFile);
let machine: string;
let opt: string;

/** As Lambda lays it out: the layer's asset below /opt, the function's below /var/task, and no other package in sight. */
beforeAll(async () => {
  machine = await realpath(await mkdtemp(join(tmpdir(), "rantau-lambda-")));
  const app = new App({ outdir: join(machine, "cdk.out"), analyticsReporting: false });
  new TypstLayer(new Stack(app, "Stack"), "Typst", { modulesFolder: resolve("node_modules") });
  app.synth();
  const [asset = ""] = (await readdir(join(machine, "cdk.out"))).filter((name) => name.startsWith("asset."));
  opt = join(machine, "cdk.out", asset);
  const [papers] = (await functionBuilds(join(machine, "built"))).filter(({ outfile }) =>
    outfile?.endsWith("papers/index.cjs"),
  );
  await writeFunction(await esbuild.build(papers ?? {}));
  await cp(join(machine, "built/papers"), join(machine, "var/task"), { recursive: true });
});
afterAll(() => rm(machine, { recursive: true }));

describe("the layer with the compiler of papers", () => {
  it("is found by the papers function where Lambda puts it, which draws there to the byte what is drawn here", async () => {
    const paper = samplePaper("commercial_invoice", "ko");
    await writeFile(join(machine, "event.json"), JSON.stringify(paper));
    const script = `require("./index.cjs").handler(JSON.parse(require("node:fs").readFileSync("../../event.json")))
      .then(({ pdf }) => console.log(JSON.stringify([pdf, Object.keys(require.cache).find((it) => /typst/.test(it))])))`;
    const { stdout } = await run(process.execPath, ["-e", script], {
      cwd: join(machine, "var/task"),
      env: {
        NODE_PATH: ["nodejs/node24/node_modules", "nodejs/node_modules"]
          .map((folder) => join(opt, folder))
          .join(":"),
      },
      maxBuffer: 1_000_000,
    });
    const [pdf, file] = JSON.parse(stdout) as [string, string];
    const here = await drawPdf(paperView(paper, hashOfPaper(paper)));
    expect(Buffer.compare(Buffer.from(pdf, "base64"), here)).toBe(0);
    expect(file.startsWith(join(opt, "nodejs/node_modules/"))).toBe(true);
  });

  it("leaves room in what Lambda takes, 250 MB of layer and function together", async () => {
    const files = await readdir(opt, { recursive: true, withFileTypes: true });
    const sizes = files
      .filter((it) => it.isFile())
      .map(async (it) => (await stat(join(it.parentPath, it.name))).size);
    const megabytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 1e6;
    expect(megabytes).toBeGreaterThan(50);
    expect(megabytes).toBeLessThan(100);
    const fonts = files.filter(({ name }) => name.endsWith(".ttf"));
    expect(new Set(fonts.map(({ parentPath }) => dirname(parentPath))).size).toBe(7);
  });
});
