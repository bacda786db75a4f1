import { createHash } from "node:crypto";

/** What of one of Stryker's mutants tells it from all others, whatever else is mutated beside it. */
interface Mutant {
  id: string;
  fileName: string;
  location: { start: { line: number; column: number }; end: { line: number; column: number } };
  replacement: string;
}

export interface SampleOptions {
  seed: string;
  /** How many are drawn; all, where it is left out. */
  size?: number;
}

export const notDrawn = "not drawn";

/** Of all mutants those that the seed draws: the same ones each time, as long as their code is the same. */
export function drawn(mutants: readonly Mutant[], { seed, size }: SampleOptions, root: string): Set<string> {
  const places = mutants.map(({ id, fileName, location: { start, end }, replacement }) => {
    const place = [
      seed,
      fileName.replace(root, ""),
      start.line,
      start.column,
      end.line,
      end.column,
      replacement,
    ];
    return { id, lot: createHash("sha256").update(JSON.stringify(place)).digest("hex") };
  });
  const inOrder = places.toSorted((one, other) => (one.lot < other.lot ? -1 : 1));
  return new Set(inOrder.slice(0, size).map(({ id }) => id));
}

/** Stryker has no samples, but asks its checkers which mutants are worth a run. */
class SampleChecker {
  static inject = ["options"] as const;
  readonly #options: SampleOptions;
  #drawn = new Set<string>();

  constructor(options: { sample: SampleOptions }) {
    this.#options = options.sample;
  }

  async init(): Promise<void> {}

  /** Is given all mutants at once. */
  async group(mutants: Mutant[]): Promise<string[][]> {
    this.#drawn = drawn(mutants, this.#options, process.cwd());
    return [mutants.map(({ id }) => id)];
  }

  async check(mutants: Mutant[]): Promise<Record<string, { status: string; reason?: string }>> {
    const judged = mutants.map(({ id }) => [
      id,
      this.#drawn.has(id) ? { status: "passed" } : { status: "compileError", reason: notDrawn },
    ]);
    return Object.fromEntries(judged);
  }
}

export const strykerPlugins = [{ kind: "Checker", name: "sample", injectableClass: SampleChecker }];
