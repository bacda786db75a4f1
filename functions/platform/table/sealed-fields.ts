import { isSealed, type Seal } from "../seal/seal.ts";
import type { Attributes } from "./record.ts";

/** The item as it is stored: each of these fields that it has sealed to the item's key and the field's name. */
export async function sealFields(
  seal: Seal,
  fields: readonly string[],
  item: Attributes,
): Promise<Attributes> {
  return changeFields(fields, item, async (value, place) => {
    if (typeof value !== "string") throw new Error(`Only texts can be sealed: ${place.join(" ")}.`);
    return seal.seal(value, place);
  });
}

/** The item as its record knows it. A value from before its field was sealed is taken as it is. */
export async function openFields(
  seal: Seal,
  fields: readonly string[],
  item: Attributes,
): Promise<Attributes> {
  return changeFields(fields, item, async (value, place) =>
    isSealed(value) ? seal.open(value, place) : value,
  );
}

async function changeFields(
  fields: readonly string[],
  item: Attributes,
  change: (value: unknown, place: string[]) => Promise<unknown>,
): Promise<Attributes> {
  const present = fields.filter((name) => item[name] !== undefined);
  const changed = present.map(async (name) => [
    name,
    await change(item[name], [String(item.pk), String(item.sk), name]),
  ]);
  return { ...item, ...Object.fromEntries(await Promise.all(changed)) };
}
