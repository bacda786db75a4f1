import { dataPaths } from "./data-folder.ts";
import { runningOn } from "./folder-lock.ts";
import { forget } from "./rantau.ts";
import { dataFolder } from "./start.ts";

const paths = dataPaths(dataFolder());
const holder = await runningOn(paths);
if (holder) {
  console.error(`Rantau runs on ${paths.folder} (process ${holder.pid ?? "unknown"}). Stop it first.`);
  process.exit(1);
}
await forget(paths);
console.log(`${paths.folder} is forgotten. The next npm start begins anew.`);
