import { attempt } from "#shared/programme/learning/join-progress.ts";
import { passMark, scoreOf } from "#shared/programme/learning/pass-mark.ts";
import { nobody, noteLearned, sendLearned } from "../offline/learned.ts";
import { lessonReader } from "./lesson-reader.ts";

/** Marks a lesson's questions on the device, tells what was right and why, and keeps how far the reader came. */
class LessonQuiz extends HTMLElement {
  connectedCallback(): void {
    this.querySelector("form")?.addEventListener("submit", (event) => void this.answer(event));
    addEventListener("online", () => void this.send());
    void this.send();
    void this.known();
  }

  /** A kept lesson is drawn for nobody: who reads it may be signed in all the same. */
  private async known(): Promise<void> {
    if ((await lessonReader()) === nobody) return;
    for (const it of document.querySelectorAll<HTMLElement>("[data-for-nobody]")) it.hidden = true;
  }

  private async answer(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const right = (this.dataset.right ?? "").split(",").map(Number);
    const given = new FormData(event.target as HTMLFormElement);
    const chosen = right.map((_, at) => (given.has(`q${at}`) ? Number(given.get(`q${at}`)) : undefined));
    const score = scoreOf(right, chosen);
    const isPassed = score >= passMark;
    const result = document.querySelector<HTMLElement>(".lesson .result");
    if (result) result.hidden = true;
    for (const [at, it] of right.entries()) this.tell(at, it, chosen[at], isPassed);
    const learned = attempt(this.dataset.slug ?? "", score, new Date().toISOString());
    // Kept before it is said: who reads that they passed may leave at once.
    await noteLearned(await lessonReader(), [learned]).catch(() => undefined);
    if (result) this.say(result, isPassed, right.filter((it, at) => it === chosen[at]).length);
    await this.send();
  }

  private tell(at: number, right: number, chosen: number | undefined, isPassed: boolean): void {
    const question = this.querySelector(`[data-question="${at}"]`);
    for (const row of question?.querySelectorAll<HTMLElement>("[data-choice]") ?? []) {
      const choice = Number(row.dataset.choice);
      const isTold = choice === chosen || (isPassed && choice === right);
      row.className = isTold ? (choice === right ? "is-right" : "is-wrong") : "";
      const why = row.querySelector<HTMLElement>(".why");
      if (why) why.hidden = !isTold;
    }
    const back = question?.querySelector<HTMLElement>(".back");
    if (back) back.hidden = chosen === right;
  }

  private say(line: HTMLElement, isPassed: boolean, right: number): void {
    const text = isPassed ? this.dataset.passed : this.dataset.again;
    line.textContent = (text ?? "").replace(
      "{count}",
      new Intl.NumberFormat(document.documentElement.lang).format(right),
    );
    line.classList.toggle("is-passed", isPassed);
    line.hidden = false;
    line.focus();
    const all = document.querySelector<HTMLElement>("[data-all-passed]");
    if (all && isPassed) all.hidden = false;
  }

  private async send(): Promise<void> {
    await sendLearned(await lessonReader()).catch(() => undefined);
  }
}

customElements.define("lesson-quiz", LessonQuiz);
