import { resolve } from "node:path";
import { App } from "aws-cdk-lib";
import { findBuiltFiles } from "./built-files.ts";
import { addChecks } from "./checks.ts";
import { addStacks } from "./rantau.ts";
import { readSettings } from "./settings.ts";

const root = resolve(import.meta.dirname, "../..");
const app = new App();
const distFolder = resolve(root, app.node.tryGetContext("dist") ?? "dist");
addChecks(app);
addStacks(app, readSettings(app.node), findBuiltFiles(distFolder, resolve(root, "node_modules")));
app.synth();
