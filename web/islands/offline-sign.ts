import { timeText } from "../offline/page-text.ts";
import { waitingThings } from "../offline/queue.ts";

const againMs = 15_000;

/** Says of a kept copy how old it is, and of what was made without a connection that it waits, and then that it was sent. */
class OfflineSign extends HTMLElement {
  private waiting = 0;
  private failed = 0;
  /** Where the latest sending led, or else the page that was written on. */
  private onward = "";

  connectedCallback(): void {
    const { kept } = this.dataset;
    if (kept) this.say("copy", "{time}", timeText(kept));
    void this.count();
    navigator.serviceWorker?.addEventListener("message", ({ data }) => {
      this.onward = data?.ledTo ?? this.onward;
      void this.count();
    });
    addEventListener("online", send);
    document.addEventListener("submit", (event) => this.ask(event));
    // A line that comes back is not always told of.
    setInterval(() => {
      if (this.waiting > 0 && document.visibilityState === "visible") send();
    }, againMs);
  }

  private async count(): Promise<void> {
    const things = await waitingThings(this.dataset.reader).catch(() => []);
    const before = this.waiting;
    this.onward ||= things.at(-1)?.page ?? "";
    this.failed = things.filter(({ state }) => state !== "waiting").length;
    this.waiting = things.length - this.failed;
    this.say("waiting", "{count}", this.waiting);
    this.say("failed", "{count}", this.failed);
    if (before > 0) this.say("sent", "", things.length === 0 ? "all" : 0);
    const link = this.querySelector<HTMLAnchorElement>("[data-onward]");
    if (link && this.onward) link.href = this.onward;
  }

  /** Who signs out leaves nothing behind, so that what was not sent would be lost. */
  private ask(event: SubmitEvent): void {
    const { pathname } = new URL((event.target as HTMLFormElement).action);
    const count = this.waiting + this.failed;
    if (pathname !== "/sign-out" || count === 0) return;
    if (!confirm((this.dataset.leave ?? "").replace("{count}", String(count)))) event.preventDefault();
  }

  private say(name: string, mark: string, value: string | number): void {
    const line = this.querySelector<HTMLElement>(`[data-line="${name}"]`);
    if (!line) return;
    line.dataset.text ??= line.textContent ?? "";
    if (mark) line.textContent = line.dataset.text.replace(mark, String(value));
    line.hidden = value === 0;
    this.hidden = !this.querySelector("[data-line]:not([hidden])");
  }
}

function send(): void {
  navigator.serviceWorker?.controller?.postMessage("flush");
}

customElements.define("offline-sign", OfflineSign);
