import { learnedBy, sendLearned } from "../offline/learned.ts";
import { lessonReader } from "./lesson-reader.ts";

/** Marks each lesson of the path with what this device knows of it, beside what the site knew when it drew the page. */
class LessonPath extends HTMLElement {
  connectedCallback(): void {
    void this.mark();
    addEventListener("online", () => void this.mark());
  }

  private async mark(): Promise<void> {
    const reader = await lessonReader();
    await sendLearned(reader).catch(() => undefined);
    for (const { slug, passedAt } of await learnedBy(reader)) {
      const row = this.querySelector(`[data-slug="${slug}"]`);
      const [passed, begun] = ["passed", "begun"].map((it) =>
        row?.querySelector<HTMLElement>(`[data-${it}]`),
      );
      if (!passed || !begun) continue;
      if (passedAt) passed.hidden = false;
      begun.hidden = !passed.hidden;
    }
  }
}

customElements.define("lesson-path", LessonPath);
