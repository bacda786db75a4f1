export { afresh as onFreshRead } from "../verbs/commit.ts";
