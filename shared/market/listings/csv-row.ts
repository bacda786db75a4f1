import type { FieldIssue } from "#shared/errors.ts";
import { toFieldIssues } from "#shared/issues.ts";
import { Currency } from "#shared/terms/currencies.ts";
import { readDay } from "#shared/terms/days.ts";
import { type DecimalMark, type Read, readCount } from "#shared/terms/figures.ts";
import { plainText } from "#shared/terms/plain-text.ts";
import { type UnitCode, units } from "#shared/terms/units.ts";
import { hsDigits } from "../nomenclature/hs-code.ts";
import { amountCell, readAmountCell } from "./csv-amounts.ts";
import { type CsvColumn, csvColumns } from "./csv-columns.ts";
import { codeOf } from "./csv-words.ts";
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

/**
 * A listing's details as the cells of its row: with points in amounts, so that they are read the same whoever reads them;
 * or with commas, as beside semicolons.
 */
export function cellsOf(details: ListingDetails, decimal: DecimalMark = "."): Cells {
  const { price } = details;
  const cells: Cells = {};
  for (const { name, pointer, kind } of csvColumns) {
    const value = valueAt(details, pointer);
    if (value === undefined || value === "") continue;
    if (kind === "amount" && price)
      cells[name] = amountCell({ amountMinor: Number(value), currency: price.currency }, decimal);
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

/** How the cells of a row are to be read. */
interface Reading {
  /** The mark before decimals in this file. */
  decimal?: DecimalMark;
  /** Columns that the row fills with what was refused already: they are neither missing nor told of again. */
  unreadable?: readonly string[];
  /** The cells of the listing that the row is about, as it stands. */
  stored?: Cells;
}

/**
 * Reads a row's cells as a listing's input, or says what is wrong with which. Tiers and certificates that leave a number
 * out close up. A first price without a quantity begins at the minimum order.
 */
export function readCells(
  cells: Cells,
  reading: Reading = {},
): { input: ListingInput } | { faults: CellFault[] } {
  const { unreadable = [] } = reading;
  const filled = { ...Object.fromEntries(unreadable.map((name) => [name, ""])), ...cells };
  const { placed, writtenAs } = closeUp(filled);
  const { tree, faults } = treeOf(placed, reading);
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
  if (pointer === "/unit" && code === "choice_unknown") return { code: "unit_unknown" };
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
    .filter(({ pointer }) => pointer !== "")
    .flatMap((column) => {
      const cell = cells[column.name];
      if (cell === undefined) return [];
      const [own, list] = row.exec(column.pointer) ?? [];
      if (!own) return [{ ...column, cell }];
      const count = [...given.keys()].filter((it) => it.startsWith(`${list}/`)).length;
      const place = taken.get(own) ?? `${list}/${count}`;
      taken.set(own, place);
      given.set(place, own);
      return [{ ...column, cell, pointer: column.pointer.replace(row, place) }];
    });
  return { placed, writtenAs: (pointer) => pointer.replace(row, (place) => given.get(place) ?? place) };
}

function treeOf(placed: Placed[], { decimal = ".", unreadable = [], stored = {} }: Reading) {
  const root: Tree = {};
  const faults: CellFault[] = [];
  const currency = Currency.safeParse(
    codeOf("currency", placed.find((it) => it.name === "currency")?.cell ?? ""),
  ).data;
  for (const { name, pointer, kind, cell } of placed) {
    const read: Read<unknown> = unreadable.includes(name)
      ? { value: undefined }
      : readValue({ name, kind, cell, currency, decimal, stored: stored[name] });
    if ("code" in read) faults.push({ column: name, ...read });
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

interface CellToRead {
  name: string;
  kind: CsvColumn["kind"];
  cell: string;
  currency: Currency | undefined;
  decimal: DecimalMark;
  stored: string | undefined;
}

function readValue({ name, kind, cell, currency, decimal, stored }: CellToRead): Read<unknown> {
  switch (kind) {
    case "count":
      return readCount(cell, decimal);
    case "amount": {
      // Without a currency nothing says what the amount is; that is told at the currency.
      if (!currency) return { value: 1 };
      const read = readAmountCell(cell, { currency, decimal, stored });
      return "value" in read && read.value === 0 && name !== "sample_price" ? { code: "amount_zero" } : read;
    }
    case "day":
      return readDay(cell);
    case "code":
      return { value: codeOf(name, cell) };
    case "identifier":
      return name === "hs_code" ? readHsCode(cell) : { value: cell };
    default:
      return { value: cell };
  }
}

/** All codes have an even number of digits: an odd one has lost a zero that spreadsheets drop, from either end. */
function readHsCode(cell: string): Read<string> {
  const plain = plainText(cell);
  const digits = hsDigits(plain.replaceAll(",", "."));
  if (!/^\d{5}(\d\d)?$/.test(digits)) return { value: digits };
  const code = /^\d{4}[.,]/.test(plain) ? `${digits}0` : `0${digits}`;
  return { code: "hs_code_zero_lost", params: { code } };
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
