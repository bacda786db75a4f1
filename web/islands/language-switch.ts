import { fieldsOf, isTick, pathOf } from "./typed-fields.ts";

const kept = "typed";

interface Typed {
  path: string;
  fields: [name: string, value: string, isChecked: boolean][];
}

let isTyped = false;
document.addEventListener("input", ({ isTrusted }) => {
  isTyped ||= isTrusted;
});

// What was typed goes along to the same page in another language.
document.addEventListener("click", ({ target }) => {
  const link = target instanceof Element && target.closest<HTMLAnchorElement>(".languages a");
  if (!link || !isTyped) return;
  const fields = fieldsOf(document).map((it): Typed["fields"][number] => [
    it.name,
    it.value,
    isTick(it) && it.checked,
  ]);
  const typed: Typed = { path: pathOf(new URL(link.href)), fields };
  sessionStorage.setItem(kept, JSON.stringify(typed));
});

function putBack(): void {
  const text = sessionStorage.getItem(kept);
  sessionStorage.removeItem(kept);
  const typed = text && (JSON.parse(text) as Typed);
  if (!typed || typed.path !== pathOf(location)) return;
  const left = [...typed.fields];
  for (const field of fieldsOf(document)) {
    const at = left.findIndex(
      ([name, value]) => name === field.name && (!isTick(field) || value === field.value),
    );
    const [found] = at < 0 ? [] : left.splice(at, 1);
    if (!found) continue;
    if (isTick(field)) field.checked = found[2];
    else field.value = found[1];
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
  isTyped = true;
}

putBack();
