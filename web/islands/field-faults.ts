interface Fault {
  name: string;
  code: string;
  params?: Record<string, string | number>;
}

/**
 * Says at each field why its text cannot be read, as the server does, and takes away what was said before of those that
 * can, and of the field that is being changed.
 */
export function tellFaults(
  form: HTMLFormElement,
  faults: readonly Fault[],
  texts: Readonly<Record<string, string>>,
  changed: EventTarget | null,
): void {
  const said = [...form.querySelectorAll<HTMLElement>(".issue[data-live]")];
  for (const issue of said) clear(issue);
  const own =
    changed instanceof Element ? changed.closest(".field")?.querySelector<HTMLElement>(".issue") : null;
  if (own) clear(own);
  for (const { name, code, params = {} } of faults) {
    const field = form.elements.namedItem(name);
    const place = field instanceof HTMLInputElement ? field.closest(".field") : null;
    if (!(field instanceof HTMLInputElement) || !place) continue;
    place.querySelector(".issue")?.remove();
    const issue = document.createElement("p");
    issue.className = "issue";
    issue.id = `${field.id}-issue`;
    issue.dataset.live = "";
    issue.textContent = Object.entries(params).reduce(
      (text, [param, value]) => text.replace(`{${param}}`, String(value)),
      texts[code] ?? "",
    );
    place.append(issue);
    field.setAttribute("aria-invalid", "true");
    describe(field, [...described(field), issue.id]);
  }
}

function clear(issue: HTMLElement): void {
  const field = issue.closest(".field")?.querySelector("input, select, textarea");
  field?.removeAttribute("aria-invalid");
  if (field) describe(field, described(field));
  issue.remove();
}

/** What describes a field beside its fault. */
function described(field: Element): string[] {
  const ids = field.getAttribute("aria-describedby")?.split(" ") ?? [];
  return ids.filter((id) => id !== `${field.id}-issue`);
}

function describe(field: Element, ids: readonly string[]): void {
  if (ids.length > 0) field.setAttribute("aria-describedby", ids.join(" "));
  else field.removeAttribute("aria-describedby");
}
