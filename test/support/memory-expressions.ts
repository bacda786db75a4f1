/** As much of DynamoDB's expressions as our table writes; what is none of it throws. */
export type Attributes = Record<string, unknown>;

export interface Said {
  ExpressionAttributeNames?: Record<string, string> | undefined;
  ExpressionAttributeValues?: Record<string, unknown> | undefined;
}

/** Whether an item is as a condition or a key condition says: `OR` of `AND`s of comparisons. */
export function holds(expression: string | undefined, item: Attributes | undefined, said: Said): boolean {
  if (!expression) return true;
  return expression
    .split(" OR ")
    .some((either) => either.split(" AND ").every((one) => compares(one.trim(), item ?? {}, said)));
}

const call = /^(attribute_exists|attribute_not_exists|begins_with)\(([#\w]+)(?:, (:\w+))?\)$/;
const comparison = /^([#\w]+) (=|<=|<) (:\w+)$/;
const oneOf = /^([#\w]+) IN \((.+)\)$/;

function compares(text: string, item: Attributes, said: Said): boolean {
  const [, made, of = "", beginning = ""] = call.exec(text) ?? [];
  if (made) {
    const found = item[saidName(of, said)];
    if (made === "begins_with")
      return typeof found === "string" && found.startsWith(String(saidValue(beginning, said)));
    return (found !== undefined) === (made === "attribute_exists");
  }
  const [, member = "", among = ""] = oneOf.exec(text) ?? [];
  if (member) return among.split(", ").some((it) => compares(`${member} = ${it}`, item, said));
  const [, left, sign, right = ""] = comparison.exec(text) ?? [];
  if (!left) throw new Error(`No such condition is known here: ${text}`);
  const [found, value] = [item[saidName(left, said)], saidValue(right, said)];
  if (found === undefined) return false;
  if (sign === "=") return JSON.stringify(found) === JSON.stringify(value);
  if (typeof found !== typeof value) return false;
  const [one, other] = [found as string, value as string];
  return sign === "<" ? one < other : one <= other;
}

/** An item as an update leaves it: `ADD` of numbers and `SET` of values, where asked only where there is none yet. */
export function updated(item: Attributes, expression: string, said: Said): Attributes {
  const after = { ...item };
  for (const [, verb, list = ""] of expression.matchAll(/(ADD|SET) (.+?)(?= ADD | SET |$)/g))
    for (const part of list.split(/, (?![^(]*\))/)) {
      if (verb === "ADD") {
        const [name = "", value = ""] = part.trim().split(" ");
        const of = saidName(name, said);
        after[of] = Number(item[of] ?? 0) + Number(saidValue(value, said));
        continue;
      }
      const [, name = "", once, value = ""] =
        /^([#\w]+) = (?:if_not_exists\(([#\w]+), )?(:\w+)\)?$/.exec(part.trim()) ?? [];
      if (!name) throw new Error(`No such update is known here: ${part}`);
      const standing = once ? item[saidName(once, said)] : undefined;
      after[saidName(name, said)] = standing ?? saidValue(value, said);
    }
  return after;
}

function saidName(text: string, { ExpressionAttributeNames: names = {} }: Said): string {
  const name = text.startsWith("#") ? names[text] : text;
  if (!name) throw new Error(`${text} is not said.`);
  return name;
}

function saidValue(text: string, { ExpressionAttributeValues: values = {} }: Said): unknown {
  if (values[text] === undefined)
    throw Object.assign(new Error(`${text} is not said.`), { name: "ValidationException" });
  return values[text];
}
