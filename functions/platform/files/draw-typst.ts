import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { fontFiles } from "./typst-fonts.ts";

let compiler: Promise<NodeCompiler> | undefined;

/** Made with the first drawing, as it takes a tenth of a second and 60 MB. */
function openCompiler(): Promise<NodeCompiler> {
  compiler ??= makeCompiler();
  return compiler;
}

async function makeCompiler(): Promise<NodeCompiler> {
  const { NodeCompiler: Compiler } = await import("@myriaddreamin/typst-ts-node-compiler");
  const require = createRequire(join(process.cwd(), "papers"));
  const folder = await mkdtemp(join(tmpdir(), "rantau-papers-"));
  const before = process.env.FONTCONFIG_FILE;
  try {
    // It takes in all fonts of the machine, by which papers would differ, unless fontconfig is told of none.
    process.env.FONTCONFIG_FILE = join(folder, "fonts.conf");
    await writeFile(
      process.env.FONTCONFIG_FILE,
      `<?xml version="1.0"?><fontconfig><dir>${folder}</dir></fontconfig>`,
    );
    const fontPaths = fontFiles.map((file) => require.resolve(file));
    return Compiler.create({ workspace: folder, fontArgs: [{ fontPaths }] });
  } finally {
    if (before === undefined) delete process.env.FONTCONFIG_FILE;
    else process.env.FONTCONFIG_FILE = before;
    await rm(folder, { recursive: true });
  }
}

/** What is to be drawn: a template in Typst, and what is put into it, each text by its name. */
export interface TypstSource {
  template: string;
  inputs: Readonly<Record<string, string>>;
}

/** What a phone on a slow line still fetches in a moment. */
const mostBytes = 120_000;

/**
 * Draws a PDF/A-2: whole in itself, its text to be searched, and tagged for screen readers (A-2a) where that is not too heavy,
 * as tags of a hundred rows are. Where some sign is in no face of ours, which the standard forbids, it is drawn as a box in
 * a plain PDF. The same source gives the same bytes.
 */
export async function drawTypst({ template, inputs }: TypstSource): Promise<Uint8Array> {
  const typst = await openCompiler();
  const source = { mainFileContent: template, inputs: { ...inputs } };
  const drawIn = (tagged: string, untagged: string) => {
    const pdf = typst.pdf(source, { pdfStandard: tagged, pdfTags: true });
    return pdf.length <= mostBytes ? pdf : typst.pdf(source, { pdfStandard: untagged, pdfTags: false });
  };
  try {
    return drawIn("a-2a", "a-2u");
  } catch (error) {
    if (!/could not be displayed with font/.test(String(error))) throw error;
    return drawIn("1.7", "1.7");
  } finally {
    typst.evictCache(cacheRounds);
  }
}

/** The same as a picture: its pages one below the other. */
export async function drawTypstSvg({ template, inputs }: TypstSource): Promise<string> {
  const typst = await openCompiler();
  return typst.plainSvg({ mainFileContent: template, inputs: { ...inputs } });
}

/** How many drawings what was laid out for one is kept for. */
const cacheRounds = 3;
