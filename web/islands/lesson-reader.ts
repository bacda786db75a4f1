import { nobody } from "../offline/learned.ts";
import { lastReader } from "../offline/queue.ts";

/**
 * Who learns on this page: whom it was drawn for; and on a kept lesson, which is drawn for nobody, who was signed in when this
 * browser last heard of it.
 */
export async function lessonReader(): Promise<string> {
  const drawnFor = document.querySelector<HTMLElement>("offline-sign")?.dataset.reader;
  return drawnFor || (await lastReader().catch(() => undefined)) || nobody;
}
