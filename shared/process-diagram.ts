import type { AnyProcess } from "./process.ts";

/** A process as a Mermaid state diagram; the docs hold it, and a test holds the docs to it. */
export function diagramOf(process: AnyProcess): string {
  const arrows = Object.values(process.steps).flatMap((step) => {
    const who = typeof step.by === "string" ? step.by : step.by.name;
    return step.ways.flatMap(({ from, to, only }) =>
      from.map((stage: string) => {
        const told = [step.name, `by ${who}`, ...(only ? [only.told] : [])].join(", ");
        const then = step.follows?.length ? ` → ${step.follows.join(", ")}` : "";
        return `  ${stage} --> ${to ?? stage}: ${told}${then}`;
      }),
    );
  });
  return ["stateDiagram-v2", `  [*] --> ${process.first}`, ...arrows].join("\n");
}
