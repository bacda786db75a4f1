import type { FieldIssue } from "#shared/errors.ts";
import { toFieldIssues } from "#shared/issues.ts";
import { Currency } from "#shared/terms/currencies.ts";
import { amountToText, parseAmountMinor } from "#shared/terms/money.ts";
import { type UnitCode, units } from "#shared/terms/units.ts";
import { type CsvColumn, csvColumns } from "./csv-columns.ts";
import { type ListingDetails, ListingInput } from "./listing.ts";

/** A row's cells by column name; a blank one is left out. */
export type Cells = Record<string, string>;

/** One fault of a row: which column, which rule (`issue_<code>`), and the rule's figures. */
export interface CellFault {
  column: string;
  code: string;
  params?: FieldIssue["params"];
}

type Tree = { [key: string]: unknown };

/** A listing's details as the cells of its row. */
export function cellsOf(details: ListingDetails): Cells {
  const { price } = details;
  const cells: Cells = {};
  for (const { name, pointer, kind } of csvColumns) {
    const value = pointer === "" ? undefined : valueAt(details, pointer);
    if (value === undefined || value === "") continue;
    if (kind === "amount" && price)
      cells[name] = amountToText({ amountMinor: Number(value), currency: price.currency });
    else if (name === "unit") cells[name] = units[value as UnitCode];
    else cells[name] = String(value);
  }
  return cells;
}

function valueAt(node: unknown, pointer: string): unknown {
  let at = node;
  for (const part of pointer.slice(1).split("/")) at = (at as Tree | undefined)?.[part];
  return at;
}

/**
 * Reads a row's cells as a listing's input, or says what is wrong with which. Tiers and certificates that leave a number
 * out close up. A first price without a quantity begins at the minimum order. `unreadable` are columns that the row fills
 * with what was refused already: they are neither missing nor told of again.
 */
export function readCells(
  cells: Cells,
  unreadable: readonly string[] = [],
): { input: ListingInput } | { faults: CellFault[] } {
  const filled = { ...Object.fromEntries(unreadable.map((name) => [name, ""])), ...cells };
  const { placed, writtenAs } = closeUp(filled);
  const { tree, faults } = treeOf(placed, unreadable);
  const result = ListingInput.safeParse(tree, { reportInput: true });
  if (result.success && faults.length === 0) return { input: result.data };
  const told = new Set([...unreadable, ...faults.map((it) => it.column)]);
  const others = (result.error ? toFieldIssues(result.error) : [])
    .map(({ pointer, code, params }) => ({
      column: columnAt(writtenAs(pointer)),
      ...rule(pointer, code, params),
    }))
    .filter(({ column }) => !told.has(column));
  return { faults: [...faults, ...others] };
}

function rule(pointer: string, code: string, params: FieldIssue["params"]) {
  if (pointer === "/price/tiers" && code === "list_too_short") return { code: "price_missing" };
  return { code, ...(params ? { params } : {}) };
}

interface Placed extends CsvColumn {
  cell: string;
}

const row = /^(\/price\/tiers|\/certificates)\/(\d+)(?=\/|$)/;

/** The cells with the places that they take, tiers and certificates numbered without gaps; and the way back. */
function closeUp(cells: Cells): { placed: Placed[]; writtenAs(pointer: string): string } {
  const taken = new Map<string, string>();
  const given = new Map<string, string>();
  const placed = csvColumns
    .filter(({ name, pointer }) => pointer !== "" && cells[name] !== undefined)
    .map((column) => {
      const [own, list] = row.exec(column.pointer) ?? [];
      const cell = cells[column.name] ?? "";
      if (!own) return { ...column, cell };
      const count = [...given.keys()].filter((it) => it.startsWith(`${list}/`)).length;
      const place = taken.get(own) ?? `${list}/${count}`;
      taken.set(own, place);
      given.set(place, own);
      return { ...column, cell, pointer: column.pointer.replace(row, place) };
    });
  return { placed, writtenAs: (pointer) => pointer.replace(row, (place) => given.get(place) ?? place) };
}

function treeOf(placed: Placed[], unreadable: readonly string[]) {
  const root: Tree = {};
  const faults: CellFault[] = [];
  const currency = Currency.safeParse(placed.find((it) => it.name === "currency")?.cell).data;
  for (const { name, pointer, kind, cell } of placed) {
    const read = unreadable.includes(name) ? { value: undefined } : readValue(name, kind, cell, currency);
    if ("code" in read) faults.push({ column: name, code: read.code });
    // What cannot be read is left open, so that no rule holds another cell to a figure that nobody wrote.
    set(root, pointer.slice(1).split("/"), "code" in read ? undefined : read.value);
  }
  if (root.price) completePrice(root.price as Tree, root.minimumOrder);
  return { tree: lists(root), faults };
}

function completePrice(price: Tree, minimumOrder: unknown): void {
  price.tiers ??= {};
  const first = (price.tiers as Tree)["0"] as Tree | undefined;
  if (first && first.minQuantity === undefined) first.minQuantity = minimumOrder ?? 1;
}

type Read = { value: unknown } | { code: string };

function readValue(
  name: string,
  kind: CsvColumn["kind"],
  cell: string,
  currency: Currency | undefined,
): Read {
  switch (kind) {
    case "count":
      return /^[+-]?\d{1,15}$/.test(cell) ? { value: Number(cell) } : { code: "csv_count_malformed" };
    case "amount": {
      if (!currency) return { value: 1 };
      const minor = parseAmountMinor(cell, currency);
      if (minor === undefined) return { code: "amount_malformed" };
      return minor === 0 && name !== "sample_price" ? { code: "amount_zero" } : { value: minor };
    }
    case "code":
      return { value: name === "unit" ? unitOf(cell) : codeOf(name, cell) };
    default:
      return { value: cell };
  }
}

function codeOf(name: string, cell: string): string {
  if (name === "kind" || name.endsWith("_kind")) return cell.toLowerCase();
  return /^(currency|incoterm|origin_country)$/.test(name) ? cell.toUpperCase() : cell;
}

function unitOf(cell: string): string {
  const word = cell.toLowerCase();
  const found = Object.entries(units).find(([code, name]) => code.toLowerCase() === word || name === word);
  return found?.[0] ?? cell;
}

function set(root: Tree, path: string[], value: unknown): void {
  let at = root;
  for (const part of path.slice(0, -1)) {
    at[part] ??= {};
    at = at[part] as Tree;
  }
  at[path.at(-1) ?? ""] = value;
}

function lists(root: Tree): Tree {
  const price = root.price as Tree | undefined;
  return {
    ...root,
    ...(price ? { price: { ...price, tiers: Object.values(price.tiers as Tree) } } : {}),
    ...(root.certificates ? { certificates: Object.values(root.certificates as Tree) } : {}),
  };
}

/** The column that a fault belongs to: its own, or the first below it. */
function columnAt(pointer: string): string {
  if (pointer === "/price/tiers") return "price_1";
  const place = csvColumns.find((it) => it.pointer === pointer || it.pointer.startsWith(`${pointer}/`));
  return place?.name ?? "reference";
}
