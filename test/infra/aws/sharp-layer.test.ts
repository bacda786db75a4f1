import { execFile } from "node:child_process";
import { cp, mkdtemp, readdir, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { App, Stack } from "aws-cdk-lib";
import * as esbuild from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SharpLayer } from "#infra/aws/parts/sharp-layer.ts";
import { functionBuilds } from "#infra/build/functions.ts";
import { phonePhoto } from "#test/support/pictures.ts";

const run = promisify(execFile);
let machine: string;

/** As Lambda lays it out: the layer's asset below /opt, the function's below /var/task, and no other package in sight. */
beforeAll(async () => {
  machine = await realpath(await mkdtemp(join(tmpdir(), "rantau-lambda-")));
  const app = new App({ outdir: join(machine, "cdk.out"), analyticsReporting: false });
  new SharpLayer(new Stack(app, "Stack"), "Sharp", { modulesFolder: resolve("node_modules") });
  app.synth();
  const [asset = ""] = (await readdir(join(machine, "cdk.out"))).filter((name) => name.startsWith("asset."));
  await cp(join(machine, "cdk.out", asset), join(machine, "opt"), { recursive: true });

  const [photos] = (await functionBuilds(join(machine, "built"))).filter(({ outfile }) =>
    outfile?.endsWith("photos/index.cjs"),
  );
  await esbuild.build({
    ...photos,
    entryPoints: ["functions/market/photos/render-photo.ts"],
    outfile: join(machine, "var/task/index.cjs"),
    write: true,
  });
  await writeFile(join(machine, "var/task/photo.jpg"), await phonePhoto({ width: 800, height: 600 }));
});
afterAll(() => rm(machine, { recursive: true }));

describe("the layer with sharp", () => {
  it("is found by the photos function where Lambda puts it", async () => {
    const script = `require("./index.cjs").renderPhoto(require("node:fs").readFileSync("photo.jpg"))
      .then(({ renditions }) => console.log(JSON.stringify([renditions.length, Object.keys(require.cache).find((it) => /sharp/.test(it))])))`;
    const { stdout } = await run(process.execPath, ["-e", script], {
      cwd: join(machine, "var/task"),
      env: {
        NODE_PATH: ["nodejs/node24/node_modules", "nodejs/node_modules"]
          .map((folder) => join(machine, "opt", folder))
          .join(":"),
      },
    });
    const [renditions, file] = JSON.parse(stdout) as [number, string];
    expect(renditions).toBe(6);
    expect(file.startsWith(join(machine, "opt/nodejs/node_modules/"))).toBe(true);
  });
});
