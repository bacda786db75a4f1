import { sendLearned } from "../offline/learned.ts";
import { lessonReader } from "./lesson-reader.ts";

/** Sends what this device learnt without a connection, and draws the page anew with it. */
class OwnLearning extends HTMLElement {
  connectedCallback(): void {
    void this.join();
    addEventListener("online", () => void this.join());
  }

  private async join(): Promise<void> {
    if (await sendLearned(await lessonReader()).catch(() => false)) location.reload();
  }
}

customElements.define("own-learning", OwnLearning);
