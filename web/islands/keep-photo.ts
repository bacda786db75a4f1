import type { WaitingPhoto } from "../offline/queue.ts";
import { FormSpent, keep, PhotoRefused, type Post } from "../offline/send-photo.ts";
import { shrinkPhoto } from "./shrink-photo.ts";

/** Shrinks a photo and keeps it: then neither a broken line nor a closed browser loses it. */
export async function keepPhoto(
  file: File,
  parts: Pick<WaitingPhoto, "lock" | "api" | "after">,
): Promise<WaitingPhoto> {
  const photo: WaitingPhoto = {
    ...{ kind: "photo", id: crypto.randomUUID(), state: "waiting", title: file.name },
    ...{ reader: ownReader(), page: location.pathname, madeAt: new Date().toISOString() },
    photo: await shrinkPhoto(file),
    ...parts,
  };
  await keep(photo);
  return photo;
}

/** Who is signed in, as the page says it. */
export function ownReader(): string {
  return document.querySelector<HTMLElement>("offline-sign")?.dataset.reader ?? "";
}

/** What this page does not send any more is the worker's. */
export function leaveToWorker(): void {
  const { serviceWorker } = navigator;
  serviceWorker?.controller?.postMessage("changed");
  void serviceWorker?.ready.then((it) => {
    const { sync } = it as { sync?: { register(tag: string): Promise<void> } };
    return sync?.register("waiting").catch(() => undefined);
  });
}

/** By XMLHttpRequest: `fetch` does not tell how far an upload is. */
export function postTelling(onProgress: (part: number) => void): Post {
  return (action, body) =>
    new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open("POST", action);
      request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
      request.onload = () => {
        if (request.status < 300) resolve();
        else reject(request.status === 413 ? new PhotoRefused("photo_too_heavy") : new FormSpent("lost"));
      };
      request.onerror = () => reject(new Error("lost"));
      request.send(body);
    });
}
