import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { App, type Stack } from "aws-cdk-lib";
import { Template } from "aws-cdk-lib/assertions";
import { fontFiles } from "#functions/platform/files/typst-fonts.ts";
import { findBuiltFiles, functionNames } from "#infra/aws/built-files.ts";
import { addStacks } from "#infra/aws/rantau.ts";
import { readSettings } from "#infra/aws/settings.ts";

export interface Resource {
  Type: string;
  // biome-ignore lint/suspicious/noExplicitAny: a template is JSON of some hundred shapes
  Properties: any;
  DependsOn?: string[];
  DeletionPolicy?: string;
}

/** Stands in for the output of `npm run build`, in a folder of its own. */
export function makeBuiltFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "rantau-built-"));
  for (const name of functionNames) {
    mkdirSync(join(folder, "functions", name), { recursive: true });
    writeFileSync(join(folder, "functions", name, "index.cjs"), "exports.handler = async () => {};");
  }
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "assets/site-abc.css"), "a{}");
  writeFileSync(join(folder, "assets/manifest.json"), JSON.stringify({ "site.css": "/assets/site-abc.css" }));
  mkdirSync(join(folder, "node_modules/sharp"), { recursive: true });
  writeFileSync(join(folder, "node_modules/sharp/package.json"), JSON.stringify({ version: "0.0.0" }));
  mkdirSync(join(folder, "node_modules/@img/sharp-linux-arm64"), { recursive: true });
  standInForTypst(join(folder, "node_modules"));
  return folder;
}

function standInForTypst(modules: string): void {
  const compiler = "@myriaddreamin/typst-ts-node-compiler";
  const packages = [compiler, ...fontFiles.map((file) => file.split("/").slice(0, 2).join("/"))];
  mkdirSync(join(modules, `${compiler}-linux-arm64-gnu`), { recursive: true });
  for (const file of fontFiles) {
    mkdirSync(dirname(join(modules, file)), { recursive: true });
    writeFileSync(join(modules, file), "");
  }
  for (const name of packages) {
    mkdirSync(join(modules, name), { recursive: true });
    writeFileSync(join(modules, name, "package.json"), JSON.stringify({ version: "0.0.0" }));
  }
}

/** The whole app as `cdk.json` sets it, from stand-in built files. Where it is written is removed by `clean`. */
export function makeApp(context: Record<string, unknown> = {}, modulesFolder?: string) {
  const folder = makeBuiltFolder();
  const cdk = JSON.parse(readFileSync("cdk.json", "utf8")) as { context: Record<string, unknown> };
  const app = new App({
    outdir: join(folder, "cdk.out"),
    analyticsReporting: false,
    context: { ...cdk.context, ...context },
  });
  const stacks = addStacks(
    app,
    readSettings(app.node),
    findBuiltFiles(folder, modulesFolder ?? join(folder, "node_modules")),
  );
  return { app, ...stacks, clean: () => rmSync(folder, { recursive: true }) };
}

/** The template of each stack. */
export function templatesOf<Name extends string>(
  stacks: Record<Name, Stack>,
): Record<Name, { Resources: Record<string, Resource> }> {
  const templates = Object.entries<Stack>(stacks).map(([name, stack]) => [
    name,
    Template.fromStack(stack).toJSON(),
  ]);
  return Object.fromEntries(templates);
}

let once: ReturnType<typeof synthesize> | undefined;

/** All resources of all stacks, synthesized with the first call. */
export function synthesized() {
  once ??= synthesize();
  return once;
}

function synthesize() {
  const { clean, app: _, ...stacks } = makeApp();
  const templates = templatesOf(stacks);
  clean();

  /** All resources of a type, in all stacks. */
  function all(type: string): (Resource & { id: string; stack: string })[] {
    return Object.entries(templates).flatMap(([stack, { Resources }]) =>
      Object.entries(Resources)
        .filter(([, resource]) => resource.Type === type)
        .map(([id, resource]) => ({ ...resource, id, stack })),
    );
  }

  /** The only resource of a type whose logical id begins so. */
  function one(type: string, idBegins = ""): Resource & { id: string } {
    const found = all(type).filter(({ id }) => id.startsWith(idBegins));
    if (found.length !== 1 || !found[0]) throw new Error(`${found.length} of ${type} ${idBegins}`);
    return found[0];
  }

  return { all, one };
}
