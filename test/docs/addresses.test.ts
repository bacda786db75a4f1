import { access, glob, readFile } from "node:fs/promises";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";

const pages = await Array.fromAsync(glob(["*.md", "docs/**/*.md"]));
const texts = await Promise.all(pages.map(async (page) => ({ page, text: await readFile(page, "utf8") })));

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function missing(found: { page: string; path: string }[]) {
  expect(found.length).toBeGreaterThan(20);
  const answers = await Promise.all(found.map(async (it) => ({ ...it, isThere: await isThere(it.path) })));
  return answers.filter((it) => !it.isThere).map(({ page, path }) => `${page}: ${path}`);
}

describe("the docs", () => {
  it("name files and folders that are there", async () => {
    const paths = texts.flatMap(({ page, text }) =>
      [...text.matchAll(/`((?:functions|infra|shared|web|test|docs)\/[\w./-]*)`/g)].map(([, path = ""]) => ({
        page,
        path,
      })),
    );
    expect(await missing(paths)).toEqual([]);
  });

  it("link pages that are there", async () => {
    const links = texts.flatMap(({ page, text }) =>
      [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, target = ""]) => ({
        page,
        path: normalize(join(dirname(page), target)),
      })),
    );
    expect(await missing(links)).toEqual([]);
  });

  it("link headings that are there", async () => {
    const anchors = texts.flatMap(({ page, text }) =>
      [...text.matchAll(/\]\(#([\w-]+)\)/g)].map(([, anchor = ""]) => ({ page, text, anchor })),
    );
    const broken = anchors.filter(({ text, anchor }) => !headingsOf(text).includes(anchor));
    expect(anchors.length).toBeGreaterThan(0);
    expect(broken.map(({ page, anchor }) => `${page}#${anchor}`)).toEqual([]);
  });
});

/** As GitHub makes them. */
function headingsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\w\s-]/g, "")
      .replaceAll(" ", "-"),
  );
}
