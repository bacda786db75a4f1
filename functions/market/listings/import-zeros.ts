import type { Ctx } from "#functions/platform/ctx.ts";
import { withZerosLost } from "#shared/market/listings/csv-identifiers.ts";
import type { CellFault, Cells } from "#shared/market/listings/csv-row.ts";
import { type ImportedRow, importedRecord, readAll } from "./imported.records.ts";

/** More zeros than these no reference begins with. */
const mostZeros = 4;

/**
 * References that a business's earlier files had with zeros at their beginning, which a spreadsheet has dropped since: by
 * a row's key, what it was. They would else make a second listing of the same row.
 */
export async function referencesWithZerosLost(
  ctx: Ctx,
  profileId: string,
  rows: readonly { key: string }[],
  known: ReadonlyMap<string, ImportedRow>,
): Promise<Map<string, string>> {
  const references = rows
    .filter(({ key }) => /^ref:[1-9]\d*$/.test(key) && !known.has(key))
    .map(({ key }) => key.slice(4));
  const zeros = Array.from({ length: mostZeros }, (_, at) => "0".repeat(at + 1));
  const keys = references.flatMap((it) => zeros.map((zero) => ({ profileId, key: `ref:${zero}${it}` })));
  const stored = (await readAll(ctx, importedRecord, keys)).map(({ key }) => key.slice(4));
  return new Map(
    references.flatMap((reference) => {
      const whole = withZerosLost(reference, stored);
      return whole === undefined ? [] : [[`ref:${reference}`, whole] as const];
    }),
  );
}

/** Certificate numbers of a row that the listing has with zeros at their beginning. */
export function certificatesWithZerosLost(cells: Cells, stored: Cells): CellFault[] {
  const isNumber = ([name]: [string, string]) => /^certificate_\d+_number$/.test(name);
  const numbers = Object.entries(stored)
    .filter(isNumber)
    .map(([, number]) => number);
  return Object.entries(cells)
    .filter(isNumber)
    .flatMap(([column, number]) => {
      const whole = withZerosLost(number, numbers);
      return whole === undefined
        ? []
        : [{ column, code: "identifier_zeros_lost", params: { stored: whole } }];
    });
}
