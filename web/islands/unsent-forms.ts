import { ownReader } from "./keep-photo.ts";
import { type Field, fieldsOf, isTick, pathOf } from "./typed-fields.ts";

const place = "unsent";
/** Beyond it, what was typed longest ago goes. */
const mostCharacters = 200_000;

/** What the fields of one name held as the site drew them, and what was made of that. */
type Change = [drawn: string[], typed: string[]];
type Changes = Record<string, Change>;

/** What one person has typed in this tab and not sent. */
interface Unsent {
  reader: string;
  /** The form that was sent last, while no page has told that it was taken. */
  sent?: string | undefined;
  forms: Record<string, Changes>;
}

/** A form that holds what could not be sent before, whatever form it was typed into. */
const holding = ":has(textarea[hidden])";

/** Names whose drawn values are those of a refused form, and what the site holds in their place. */
const refused = new WeakMap<HTMLFormElement, Map<string, string[]>>();

/** The page's forms by what they are about: the same ones on whatever page, in whatever language and version. */
function formsHere(): Map<string, HTMLFormElement> {
  const forms = document.querySelectorAll<HTMLFormElement>(`main form[method="post"]:not(${holding})`);
  return new Map([...forms].reverse().map((form) => [keyOf(form), form]));
}

function keyOf(form: HTMLFormElement): string {
  const hidden = [...form.querySelectorAll<HTMLInputElement>('input[type="hidden"][name]')]
    .filter(({ name }) => !/^(csrf|once|version)$|Version$/.test(name))
    .map(({ name, value }) => [name, value]);
  const address = new URL(form.getAttribute("action") ?? "", location.href);
  return pathOf(address) + new URLSearchParams(hidden);
}

function byName(form: HTMLFormElement): Map<string, Field[]> {
  const groups = new Map<string, Field[]>();
  for (const field of fieldsOf(form)) groups.set(field.name, [...(groups.get(field.name) ?? []), field]);
  return groups;
}

function valuesIn(fields: readonly Field[], isDrawn = false): string[] {
  return fields.flatMap((it) => {
    if (isTick(it)) return (isDrawn ? it.defaultChecked : it.checked) ? [it.value] : [];
    if (!isDrawn) return [it.value];
    if (!(it instanceof HTMLSelectElement)) return [it.defaultValue];
    const options = [...it.options];
    return [(options.find(({ defaultSelected }) => defaultSelected) ?? options[0])?.value ?? ""];
  });
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return JSON.stringify(some) === JSON.stringify(others);
}

function changesIn(form: HTMLFormElement): Changes {
  const changes: Changes = {};
  for (const [name, fields] of byName(form)) {
    const drawn = refused.get(form)?.get(name) ?? valuesIn(fields, true);
    const typed = valuesIn(fields);
    if (!isSame(drawn, typed)) changes[name] = [drawn, typed];
  }
  return changes;
}

function read(): Unsent | undefined {
  return JSON.parse(sessionStorage.getItem(place) ?? "null") ?? undefined;
}

function write({ forms, ...rest }: Unsent): void {
  const all = Object.entries(forms);
  while (JSON.stringify(all).length > mostCharacters) all.shift();
  if (all.length === 0) sessionStorage.removeItem(place);
  else sessionStorage.setItem(place, JSON.stringify({ ...rest, forms: Object.fromEntries(all) }));
}

let isLeaving = false;
let sent: HTMLFormElement | undefined;
/** Sent before the page was left and gone back to. */
let sentBefore: HTMLFormElement | undefined;

function keep(): void {
  const reader = ownReader();
  if (!reader || isLeaving) return;
  const before = read();
  const forms = { ...before?.forms };
  for (const [key, form] of formsHere()) {
    delete forms[key];
    const changes = form === sentBefore ? {} : changesIn(form);
    if (Object.keys(changes).length > 0) forms[key] = changes;
  }
  write({ reader, sent: sent?.matches(holding) ? before?.sent : sent && keyOf(sent), forms });
}

/**
 * Whether this page is what a form led to that was taken: not where it tells why not, and not where one goes back to a
 * form whose answer was lost.
 */
function wasTaken(): boolean {
  const [way] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  // Not every browser tells the status.
  const isAnswer = way?.type === "navigate" && (way.responseStatus ?? 200) < 400;
  return isAnswer && !document.querySelector("#failure");
}

/** Puts back what was typed, where the site draws what it drew then: nobody's change is written over unseen. */
function putBack(form: HTMLFormElement, changes: Changes): void {
  const isRefused = document.querySelector("#failure") !== null;
  const held = new Map<string, string[]>();
  let isBack = false;
  for (const [name, fields] of byName(form)) {
    const [drawn, typed] = changes[name] ?? [];
    if (!drawn || !typed) continue;
    const now = valuesIn(fields, true);
    if (isRefused && isSame(now, typed)) held.set(name, drawn);
    if (!isSame(now, drawn) || isSame(valuesIn(fields), typed)) continue;
    for (const [at, field] of fields.entries()) {
      if (isTick(field)) field.checked = typed.includes(field.value);
      else field.value = typed[at] ?? "";
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
    showField(fields[0]);
    isBack = true;
  }
  refused.set(form, held);
  if (!isBack) return;
  const line = document.createElement("p");
  line.className = "notice";
  line.setAttribute("role", "status");
  line.textContent = document.querySelector<HTMLElement>("offline-sign")?.dataset.typed ?? "";
  form.prepend(line);
}

function showField(field: Element | undefined): void {
  const fold = field?.closest("details");
  if (!fold) return;
  fold.open = true;
  showField(fold.parentElement ?? undefined);
}

function begin(): void {
  const unsent = read();
  if (!unsent) return;
  const reader = ownReader();
  if (reader && reader !== unsent.reader) {
    sessionStorage.removeItem(place);
    return;
  }
  if (unsent.sent && wasTaken()) {
    delete unsent.forms[unsent.sent];
    delete unsent.sent;
  }
  write(unsent);
  // A page that is the same for everybody has nobody's forms.
  if (!reader) return;
  for (const [key, form] of formsHere()) {
    const changes = unsent.forms[key];
    if (changes) putBack(form, changes);
  }
}

/** Who signs out leaves nothing behind, in whatever tab. */
function forget(): void {
  isLeaving = true;
  sessionStorage.removeItem(place);
}

const otherTabs = new BroadcastChannel(place);
otherTabs.addEventListener("message", forget);

// What is typed into the page's other forms is not lost with the page: it is there again where they are drawn again.
addEventListener("submit", ({ target, defaultPrevented }) => {
  if (defaultPrevented || !(target instanceof HTMLFormElement)) return;
  if (target.getAttribute("action") === "/sign-out") {
    forget();
    otherTabs.postMessage("forget");
  }
  sent = target.matches('[method="post"]') ? target : undefined;
  keep();
});

addEventListener("input", ({ target }) => {
  if (target instanceof Node && sent?.contains(target)) sent = undefined;
  if (target instanceof Node && sentBefore?.contains(target)) sentBefore = undefined;
});

addEventListener("pagehide", () => {
  keep();
  sentBefore = sent ?? sentBefore;
  sent = undefined;
});

begin();
