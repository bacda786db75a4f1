import { measure } from "./measure.ts";

const [name = "", count = "1000", questions = "100"] = process.argv.slice(2);
const makers = {
  rantau: async () => (await import("./ours.ts")).ours(),
  minisearch: async () => (await import("./peers.ts")).miniSearch(),
  orama: async () => (await import("./peers.ts")).orama(),
};
const figures = await measure(makers[name as keyof typeof makers], Number(count), Number(questions));
process.send?.(figures);
process.disconnect?.();
