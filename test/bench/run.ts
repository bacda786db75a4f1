import process from "node:process";

/** `npm run bench [name]`: figures for the docs; never part of the tests, since machines differ and are noisy. */
const benches: Record<string, () => Promise<{ run(): Promise<unknown> }>> = {
  api: () => import("./api.ts"),
  init: () => import("./init.ts"),
  pages: () => import("./pages.ts"),
  papers: () => import("./papers.ts"),
  search: () => import("./search.ts"),
  web: () => import("./web.ts"),
};

const wanted = process.argv[2] ?? "pages";
const load = benches[wanted];
if (!load) {
  console.error(`There is no bench named ${wanted}. There are: ${Object.keys(benches).join(", ")}.`);
  process.exit(1);
}
const figures = await (await load()).run();
console.log(JSON.stringify(figures));
process.exit(0);
