/** What a service worker has beside what a page has, as far as ours uses it. */
export interface WorkerScope extends EventTarget {
  /** Addresses that are kept from the start, as `/sw.js` says them. */
  shell: string[];
  /** The languages below which pages are. */
  locales: string[];
  clients: {
    claim(): Promise<void>;
    matchAll(which?: {
      includeUncontrolled: boolean;
    }): Promise<{ url: string; postMessage(message: unknown): void }[]>;
  };
  registration: ServiceWorkerRegistration & { sync?: { register(tag: string): Promise<void> } };
  skipWaiting(): Promise<void>;
}

export interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

export interface FetchEvent extends WorkerEvent {
  request: Request;
  preloadResponse: Promise<Response | undefined>;
  respondWith(answer: Promise<Response>): void;
}

export const worker = globalThis as unknown as WorkerScope;
