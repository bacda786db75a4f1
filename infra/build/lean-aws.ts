import type * as esbuild from "esbuild";

const namespace = "lean-aws";

/** What stands in the bundles for a package of the AWS SDK, in terms of what that package itself depends on. */
const instead: Record<string, string> = {
  // Lambda gives a function its credentials in environment variables, and one machine's parts need none: what looks
  // for them elsewhere (profiles, single sign-on, instance metadata …) stays out. Without them, this throws.
  "@aws-sdk/credential-provider-node": `export { fromEnv as defaultProvider } from "@aws-sdk/credential-provider-env";`,
  // Imported when an operation streams events, which none of ours does.
  "@smithy/core/event-streams": `throw new Error("Event streams are not bundled: see infra/build/lean-aws.ts.");`,
};

/**
 * The files of a person's profiles, which every client would look for at each start, in two threads: Lambda has none, and
 * on one machine a developer's own are none of the functions' business.
 */
const noProfiles = `
export const filePromises = {};
export const fileIntercept = {};
export const readFile = async () => "";
`;

/** Leaves out of the AWS clients what no function of ours can use, a third of their size. */
export function leanAws(): esbuild.Plugin {
  return {
    name: "lean-aws",
    setup(pluginBuild) {
      pluginBuild.onResolve({ filter: /^@(aws-sdk|smithy)\// }, ({ path, kind, resolveDir }) => {
        const isLeftOut = path in instead && (kind === "dynamic-import" || !path.endsWith("event-streams"));
        return isLeftOut ? { path, namespace, pluginData: resolveDir, sideEffects: false } : undefined;
      });
      pluginBuild.onLoad({ filter: /./, namespace }, ({ path, pluginData: resolveDir }) => ({
        contents: instead[path],
        resolveDir,
      }));
      pluginBuild.onLoad({ filter: /[\\/]shared-ini-file-loader[\\/]readFile\.js$/ }, () => ({
        contents: noProfiles,
      }));
    },
  };
}
