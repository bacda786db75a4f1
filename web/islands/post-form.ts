import { FormSpent, PhotoRefused } from "../offline/send-photo.ts";

/**
 * Posts a file to the store and says how far it is, which `fetch` does not tell.
 * @throws PhotoRefused `photo_too_heavy`, FormSpent `lost`, Error `lost` where the line broke
 */
export function postForm(action: string, body: FormData, onProgress: (part: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
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
