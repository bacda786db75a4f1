import type { IncomingMessage, ServerResponse } from "node:http";
import * as esbuild from "esbuild";
import { readManifest } from "../../build/assets.ts";

/** Where the style page is, on a developer's machine alone: no function has it. */
export const stylesPath = "/dev/styles";

interface DrawModule {
  drawStyles(siteUrl: string, assets: Record<string, string>): string;
}

/** All that pages are made of, drawn anew of the sources as they are now. */
export async function answerStyles(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { drawStyles } = await loadDraw();
  const html = drawStyles(`http://${request.headers.host}`, JSON.parse(await readManifest()));
  response.writeHead(200, {
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'",
    "cache-control": "no-store",
  });
  response.end(request.method === "HEAD" ? undefined : html);
}

async function loadDraw(): Promise<DrawModule> {
  const { outputFiles } = await esbuild.build({
    entryPoints: ["web/pages/dev/draw.tsx"],
    bundle: true,
    platform: "node",
    format: "esm",
    write: false,
  });
  const source = Buffer.from(outputFiles[0]?.contents ?? []).toString("base64");
  return import(`data:text/javascript;base64,${source}`);
}
