import { ValidationFailed } from "#shared/errors.ts";

const segment = /^[A-Za-z0-9_.-]{1,120}$/;

/** @throws ValidationFailed `blob_key_invalid` for a key that a folder could not hold or that would climb out of it. */
export function checkKey(key: string): string {
  const fits = key.length <= 500 && key.split("/").every((part) => segment.test(part) && !/^\.+$/.test(part));
  if (!fits) throw new ValidationFailed("blob_key_invalid");
  return key;
}

/** An upload returns to our own site alone. @throws ValidationFailed `redirect_invalid` */
export function checkRedirect(redirectTo: string, siteUrl: string): URL {
  const site = new URL(siteUrl);
  const url = URL.parse(redirectTo, site);
  if (url?.origin !== site.origin) throw new ValidationFailed("redirect_invalid");
  return url;
}
