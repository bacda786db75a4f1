import { whenOrphaned } from "#infra/local/parents.ts";
import { startRantau } from "#infra/local/rantau.ts";

/** The whole product on a folder of data, as `npm start` runs it but with the last build, until it is killed. */
const { SOAK_DATA: dataFolder = "", SOAK_PORT: port, SOAK_SIGN_IN_PORT: signInPort } = process.env;
void whenOrphaned(() => process.exit(0));
await startRantau({
  dataFolder,
  build: false,
  demo: false,
  ports: { site: Number(port), signIn: Number(signInPort), stripe: 0 },
  scheduleEveryMs: 2000,
  report: (message, error) => console.error(message, error ?? ""),
});
console.log("The product is ready.");
