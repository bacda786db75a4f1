/** One request that may arrive many times: the caller's key, within whom and what it was given for. */
export interface OnceKey {
  key: string;
  /** Whoever asks, and the method and path. */
  scope: string;
}
