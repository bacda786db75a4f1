import { badParameter } from "./refused.ts";
import { type FakeState, thingOf } from "./state.ts";

type Fields = Record<string, unknown>;

/** An answer with what was asked for in the place of ids: `latest_charge.balance_transaction`, `data.source`. */
export function expanded(state: FakeState, answer: unknown, paths: string[]): unknown {
  const copy = structuredClone(answer);
  for (const path of paths) {
    if (path.split(".").length > 4) throw badParameter("expand", "You cannot expand more than 4 levels.");
    expandPath(state, copy as Fields, path.split("."), path);
  }
  return copy;
}

function expandPath(state: FakeState, at: Fields, [name = "", ...rest]: string[], path: string): void {
  const value = at[name];
  if (value === undefined) throw badParameter("expand", `This property cannot be expanded (${path}).`);
  if (Array.isArray(value)) {
    for (const it of value) expandPath(state, it as Fields, rest, path);
    return;
  }
  if (value === null) return;
  const thing = typeof value === "string" ? structuredClone(thingOf(state, value)) : value;
  at[name] = thing ?? value;
  if (rest.length > 0 && thing) expandPath(state, thing as Fields, rest, path);
}
