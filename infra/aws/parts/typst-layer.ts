import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Annotations, AssetHashType, DockerImage } from "aws-cdk-lib";
import { Architecture, Code, LayerVersion } from "aws-cdk-lib/aws-lambda";
import { Construct } from "constructs";
import { fontFiles } from "#functions/platform/files/typst-fonts.ts";

const compiler = "@myriaddreamin/typst-ts-node-compiler";

interface TypstLayerProps {
  /** The `node_modules` folder that the compiler and the fonts are installed in. */
  readonly modulesFolder: string;
}

/**
 * The compiler of papers with its native part, and the fonts' files that it needs: 74 MB of Lambda's 250. As with sharp, the
 * function runs on the architecture whose native part is installed, arm64 first.
 */
export class TypstLayer extends Construct {
  readonly layer: LayerVersion;
  readonly architecture: Architecture;

  constructor(scope: Construct, id: string, { modulesFolder }: TypstLayerProps) {
    super(scope, id);
    const nativeFor = (it: string) => `${compiler}-linux-${it}-gnu`;
    const cpu = ["arm64", "x64"].find((it) => existsSync(join(modulesFolder, nativeFor(it))));
    this.architecture = cpu === "x64" ? Architecture.X86_64 : Architecture.ARM_64;
    if (!cpu)
      Annotations.of(this).addWarningV2(
        "rantau:typst-missing",
        `The Linux part of the compiler of papers is not installed, so no paper would be drawn: \`npm install --no-save --os=linux --cpu=arm64 --libc=glibc ${compiler}\``,
      );
    const version = versionOf(modulesFolder, compiler);
    const fonts = [...new Set(fontFiles.map(packageOf))].map((it) => `${it}@${versionOf(modulesFolder, it)}`);
    this.layer = new LayerVersion(this, "Layer", {
      description: `Typst compiler ${version} for Linux ${cpu ?? "(missing)"}, and fonts`,
      compatibleArchitectures: [this.architecture],
      code: Code.fromAsset(join(modulesFolder, compiler), {
        assetHashType: AssetHashType.CUSTOM,
        assetHash: `typst-${version}-${cpu ?? "none"}-${[...fonts, ...fontFiles].join("-")}`,
        bundling: {
          image: DockerImage.fromRegistry("unused"),
          local: {
            tryBundle(outputFolder: string) {
              const place = (name: string) => join(outputFolder, "nodejs/node_modules", name);
              for (const name of [compiler, ...(cpu ? [nativeFor(cpu)] : [])])
                cpSync(join(modulesFolder, name), place(name), { recursive: true });
              for (const file of fontFiles) {
                mkdirSync(dirname(place(file)), { recursive: true });
                copyFileSync(join(modulesFolder, file), place(file));
              }
              return true;
            },
          },
        },
      }),
    });
  }
}

/** `@scope/name` of a file in it. */
function packageOf(file: string): string {
  return file.split("/").slice(0, 2).join("/");
}

function versionOf(modulesFolder: string, name: string): string {
  const file = join(modulesFolder, name, "package.json");
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}
