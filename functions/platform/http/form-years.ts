import { readYears } from "#shared/terms/years.ts";
import { type FieldValues, textIn } from "#web/form-state.ts";

/** "2009–2017" in the first of two fields says both, in each row of this list. */
export function withYears(values: FieldValues, list: string): FieldValues {
  const both = Object.keys(values).flatMap((name) => {
    const [number] = name.startsWith(`${list}.`) ? name.slice(list.length + 1).split(".") : [];
    if (number === undefined || name !== `${list}.${number}.fromYear`) return [];
    const row = `${list}.${number}`;
    const years = textIn(values, `${row}.toYear`).trim() === "" && readYears(textIn(values, name));
    return years ? [[name, String(years.from)] as const, [`${row}.toYear`, String(years.to)] as const] : [];
  });
  return { ...values, ...Object.fromEntries(both) };
}
