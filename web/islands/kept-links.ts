import { titleIn } from "../offline/page-text.ts";
import { lastReader } from "../offline/queue.ts";
import { ownReader } from "./keep-photo.ts";

/** Pages that were kept, as links, in the language of this one where there are some. */
abstract class KeptLinks extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const cache = await caches.open(this.cacheName);
    const whole = (await this.addresses(cache)).filter((url) => !url.includes("?"));
    const own = `${location.origin}/${document.documentElement.lang}/`;
    const here = whole.filter((url) => url.startsWith(own));
    const items = await Promise.all(
      (here.length > 0 ? here : whole).toSorted().map(async (url) => {
        const { pathname } = new URL(url);
        const html = (await (await cache.match(url))?.text()) ?? "";
        const link = document.createElement("a");
        link.href = pathname;
        link.dir = "auto";
        link.textContent = titleIn(html) ?? pathname;
        const item = document.createElement("li");
        item.append(link);
        return item;
      }),
    );
    if (items.length === 0) return;
    const list = document.createElement("ul");
    list.className = "plain links";
    list.append(...items);
    this.replaceChildren(list);
  }

  protected abstract readonly cacheName: string;

  protected async addresses(cache: Cache): Promise<string[]> {
    return (await cache.keys()).map(({ url }) => url);
  }
}

/** A business, inquiries, listings. */
class KeptPages extends KeptLinks {
  protected readonly cacheName = "own-pages";

  protected override async addresses(cache: Cache): Promise<string[]> {
    const reader = ownReader();
    // What is there of the reader before goes in this moment.
    return reader && reader !== (await lastReader()) ? [] : super.addresses(cache);
  }
}

/** Lessons, which are anybody's; their questions are reached from them. */
class KeptLessons extends KeptLinks {
  protected readonly cacheName = "lessons";

  protected override async addresses(cache: Cache): Promise<string[]> {
    return (await super.addresses(cache)).filter((url) => !url.endsWith("/quiz"));
  }
}

customElements.define("kept-pages", KeptPages);
customElements.define("kept-lessons", KeptLessons);
