import { cpSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Annotations, AssetHashType, DockerImage } from "aws-cdk-lib";
import { Architecture, Code, LayerVersion } from "aws-cdk-lib/aws-lambda";
import { Construct } from "constructs";

interface SharpLayerProps {
  /** The `node_modules` folder that sharp is installed in. */
  readonly modulesFolder: string;
}

/**
 * sharp with its native part, which cannot be bundled. The function runs on the architecture whose native part is
 * installed: arm64 first, otherwise that of the Linux machine that builds.
 */
export class SharpLayer extends Construct {
  readonly layer: LayerVersion;
  readonly architecture: Architecture;

  constructor(scope: Construct, id: string, { modulesFolder }: SharpLayerProps) {
    super(scope, id);
    const cpu = ["arm64", "x64"].find((it) => existsSync(join(modulesFolder, `@img/sharp-linux-${it}`)));
    this.architecture = cpu === "x64" ? Architecture.X86_64 : Architecture.ARM_64;
    if (!cpu)
      Annotations.of(this).addWarningV2(
        "rantau:sharp-missing",
        "sharp's Linux part is not installed, so photos would fail: `npm install --no-save --os=linux --cpu=arm64 --libc=glibc sharp`",
      );
    const packages = ["sharp", "detect-libc", "semver", "@img/colour"];
    const native = cpu ? [`@img/sharp-linux-${cpu}`, `@img/sharp-libvips-linux-${cpu}`] : [];
    this.layer = new LayerVersion(this, "Layer", {
      description: `sharp ${versionOf(modulesFolder)} for Linux ${cpu ?? "(missing)"}`,
      compatibleArchitectures: [this.architecture],
      code: Code.fromAsset(join(modulesFolder, "sharp"), {
        assetHashType: AssetHashType.CUSTOM,
        assetHash: `sharp-${versionOf(modulesFolder)}-${cpu ?? "none"}`,
        bundling: {
          image: DockerImage.fromRegistry("unused"),
          local: {
            tryBundle(outputFolder: string) {
              for (const name of [...packages, ...native]) copyPackage(name, modulesFolder, outputFolder);
              return true;
            },
          },
        },
      }),
    });
  }
}

function copyPackage(name: string, from: string, outputFolder: string): void {
  const source = join(from, name);
  if (existsSync(source))
    cpSync(source, join(outputFolder, "nodejs/node_modules", name), { recursive: true });
}

function versionOf(modulesFolder: string): string {
  const file = join(modulesFolder, "sharp/package.json");
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}
