import { readFile } from "node:fs/promises";
import type * as esbuild from "esbuild";

const namespace = "lean-libraries";

/** What stands in the bundles for a package, in terms of what that package itself depends on. */
const packages: Record<string, string> = {
  // Lambda gives a function its credentials in environment variables, and one machine's parts need none: what looks
  // for them elsewhere (profiles, single sign-on, instance metadata …) stays out. Without them, this throws.
  "@aws-sdk/credential-provider-node": `export { fromEnv as defaultProvider } from "@aws-sdk/credential-provider-env";`,
  // Imported when an operation streams events, which none of ours does.
  "@smithy/core/event-streams": `throw new Error("Event streams are not bundled: see infra/build/lean-libraries.ts.");`,
  // Endpoints of one account, found by asking: off unless a client switches it on, which none of ours does.
  "@aws-sdk/endpoint-cache": `export class EndpointCache {}`,
};

/** What stands in for one file of a package. */
const files: { filter: RegExp; contents: string }[] = [
  {
    // The files of a person's profiles, which every client would look for at each start, in two threads: Lambda has
    // none, and on one machine a developer's own are none of the functions' business.
    filter: /[\\/]shared-ini-file-loader[\\/]readFile\.js$/,
    contents: `export const filePromises = {}; export const fileIntercept = {}; export const readFile = async () => "";`,
  },
  {
    // The region is in the environment.
    filter: /[\\/]regionConfig[\\/]getInstanceMetadataRegion\.js$/,
    contents: `export const getInstanceMetadataRegion = async () => undefined;`,
  },
  {
    // The compiler's own makes the rules of a language's plurals anew with each text, which costs more than the text.
    filter: /[\\/]messages[\\/]generated[\\/]registry\.js$/,
    contents: `
      const known = new Map();
      export function plural(locale, input, options) {
        const key = locale + JSON.stringify(options);
        if (!known.has(key)) known.set(key, new Intl.PluralRules(locale, options));
        return known.get(key).select(Number(input));
      }`,
  },
  {
    // For a Node without OpenSSL.
    filter: /[\\/]checksum[\\/]sha256[\\/]Sha256Js\.js$/,
    contents: `export const Sha256Js = undefined;`,
  },
  {
    // Draws into a browser's page; on a server nothing is ever being drawn.
    filter: /[\\/]hono[\\/]dist[\\/]jsx[\\/]dom[\\/]render\.js$/,
    contents: `
      export const buildDataStack = [];
      export const update = async () => {};
      export const createPortal = () => { throw new Error("Portals are not bundled."); };
      export const getNameSpaceContext = () => undefined;`,
  },
];

/** Leaves out of the bundles what no function of ours can use of its libraries: a third of the AWS clients alone. */
export function leanLibraries(): esbuild.Plugin {
  return {
    name: "lean-libraries",
    setup(pluginBuild) {
      pluginBuild.onResolve({ filter: /^@(aws-sdk|smithy)\// }, ({ path, kind, resolveDir }) => {
        const isLeftOut = path in packages && (kind === "dynamic-import" || !path.endsWith("event-streams"));
        return isLeftOut ? { path, namespace, pluginData: resolveDir, sideEffects: false } : undefined;
      });
      pluginBuild.onLoad({ filter: /./, namespace }, ({ path, pluginData: resolveDir }) => ({
        contents: packages[path],
        resolveDir,
      }));
      for (const { filter, contents } of files) pluginBuild.onLoad({ filter }, () => ({ contents }));
      // Each client reads its version there, and brings the whole of it along.
      pluginBuild.onLoad(
        { filter: /[\\/]@aws-sdk[\\/]client-[\w-]+[\\/]package\.json$/ },
        async ({ path }) => {
          const { version } = JSON.parse(await readFile(path, "utf8"));
          return { contents: JSON.stringify({ version }), loader: "json" };
        },
      );
    },
  };
}
