import { dataPaths, runningOn } from "./data-folder.ts";
import { forget } from "./rantau.ts";
import { dataFolder } from "./start.ts";

const paths = dataPaths(dataFolder());
const holder = await runningOn(paths);
if (holder) {
  console.error(`Rantau runs on ${paths.folder} (process ${holder.pid}). Stop it first.`);
  process.exit(1);
}
await forget(paths);
console.log(`${paths.folder} is forgotten. The next npm start begins anew.`);
