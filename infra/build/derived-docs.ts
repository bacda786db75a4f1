import { readFile, writeFile } from "node:fs/promises";
import { mailQueueRecord, queuedThingRecord } from "#functions/platform/mail/mail-queues.ts";
import { mailRecord } from "#functions/platform/mail/outbox.ts";
import { partOf } from "#functions/platform/slice.ts";
import type { AnyRecord } from "#functions/platform/table/record.ts";
import { doneRecord } from "#functions/platform/verbs/repeats.ts";
import { slices } from "#functions/slices.ts";
import { mailProcess } from "#shared/outbox.ts";
import type { Permission } from "#shared/permissions.ts";
import type { AnyProcess } from "#shared/process.ts";
import { diagramOf } from "#shared/process-diagram.ts";

const generated = ["docs/ARCHITECTURE.md", "docs/PERMISSIONS.md", "docs/PROCESSES.md"];

/** What the declarations say, by the name of the place in the docs that holds it. */
export async function derivedParts(): Promise<Record<string, string>> {
  const records = [
    ...(await partOf(slices, "records")),
    mailRecord,
    mailQueueRecord,
    queuedThingRecord,
    doneRecord,
  ];
  return {
    records: recordsTable(records),
    permissions: permissionsTable(slices.flatMap(({ permissions = {} }) => Object.values(permissions))),
    processes: processSections([...slices.flatMap(({ processes = [] }) => processes), mailProcess]),
  };
}

/** A document with each `<!-- derived: name -->` … `<!-- end -->` filled in. */
export function withDerived(text: string, parts: Record<string, string>): string {
  return text.replaceAll(
    /(<!-- derived: (\w+) -->\n)[\s\S]*?(<!-- end -->)/g,
    (_, start: string, name: string, end: string) => {
      const part = parts[name];
      if (part === undefined) throw new Error(`Nothing is derived that is called ${name}.`);
      return `${start}\n${part}\n\n${end}`;
    },
  );
}

function recordsTable(records: readonly AnyRecord[]): string {
  const rows = records.map((record) => {
    const { pk, sk } = record.key(namesItself);
    const indexes = Object.keys(record.indexes ?? {});
    const isDue = Object.values(record.process?.steps ?? {}).some((step) => step.by === "time");
    return [
      record.kind,
      `\`${pk}\` / \`${sk}\``,
      [...indexes, ...(isDue ? ["by-due"] : [])].map((name) => `\`${name}\``).join(", ") || "its key",
      (record.sealed ?? []).join(", "),
      record.expiresAt ? "yes" : "",
    ];
  });
  return table(["kind", "key", "found by", "sealed", "expires"], rows);
}

/** Stands for a record's key, and for each of its parts: its name in angle brackets. */
const namesItself = new Proxy(
  {},
  {
    get: (_, name) =>
      name === Symbol.toPrimitive || name === "toString" ? () => "<id>" : `<${String(name)}>`,
  },
);

function permissionsTable(permissions: readonly Permission[]): string {
  const rows = permissions.map(({ name, allow, sees }) => [
    `\`${name}\``,
    allow.map(grantInWords).join("; "),
    sees ? `\`${sees.name}\`` : "",
  ]);
  return table(["permission", "who", "403 to whoever may, else 404"], rows);
}

const relations: Record<string, string> = {
  any: "",
  public: " where it is public",
  self: " who it is about",
  owner: " who owns the business",
  member: " of the business",
  buyer: " who asked",
  curator: " who made it",
  market: " who serves its market",
  "curator+market": " who made it and serves its market",
};

/** Such as `attaché who serves its market`. */
function grantInWords(grant: string): string {
  const [who = "", relation = ""] = grant.split(":");
  return `${who === "attache" ? "attaché" : who}${relations[relation] ?? ` (${relation})`}`;
}

function processSections(processes: readonly AnyProcess[]): string {
  return processes
    .map((process) => `## ${process.noun}\n\n\`\`\`mermaid\n${diagramOf(process)}\n\`\`\``)
    .join("\n\n");
}

function table(heads: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n");
}

/** `npm run docs`: writes what is derived into the docs. */
if (import.meta.main) {
  const parts = await derivedParts();
  for (const file of generated) await writeFile(file, withDerived(await readFile(file, "utf8"), parts));
}
