import { agoText } from "#shared/relative-time.ts";
import { momentFormat } from "#shared/terms/day-format.ts";

const freshMs = 30_000;

/**
 * Tells a moment by the reader's own clock; in which zones it was told before stays at hand. How long ago it was is told
 * anew while the page is open.
 */
class LocalTime extends HTMLElement {
  private turn: ReturnType<typeof setInterval> | undefined;

  connectedCallback(): void {
    const time = this.querySelector("time");
    if (!time) return;
    const at = new Date(time.dateTime);
    const language = document.documentElement.lang;
    const exact = momentFormat(language).format(at);
    if (this.dataset.ago === undefined) {
      time.title = time.textContent.trim();
      time.textContent = exact;
      return;
    }
    time.title = exact;
    const draw = () => {
      time.textContent = agoText(at, new Date(), language) ?? exact;
    };
    draw();
    this.turn = setInterval(draw, freshMs);
  }

  disconnectedCallback(): void {
    clearInterval(this.turn);
  }
}

customElements.define("local-time", LocalTime);
