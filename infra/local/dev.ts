import { watch as watchFiles } from "node:fs";
import { readManifest } from "../build/assets.ts";
import { watch as watchBundles } from "../build/bundle.ts";
import { generate } from "../build/generate.ts";
import { liveReload } from "./development.ts";
import { startRantau } from "./rantau.ts";
import { chosenOptions, runUntilStopped } from "./start.ts";

const quietMs = 80;

/** `npm start`, built and loaded anew after each change. */
await runUntilStopped(async (report) => {
  const development = liveReload();
  const rantau = await startRantau({ ...chosenOptions(), report, development });

  async function reload(): Promise<void> {
    process.env.ASSET_MANIFEST = await readManifest();
    rantau.functions.reload();
    development.reload();
  }
  const bundles = await watchBundles(settled(() => void reload()));
  const compile = settled(
    () => void generate().catch((error) => report("The messages could not be compiled.", error)),
  );
  const messages = watchFiles("web/messages", { recursive: true }, (_, file) => {
    if (file?.endsWith(".json") && !file.startsWith("generated")) compile();
  });
  return {
    ...rantau,
    async stop() {
      messages.close();
      await bundles.stop();
      await rantau.stop();
    },
  };
});

/** Called once after a burst of changes. */
function settled(work: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(work, quietMs);
  };
}
