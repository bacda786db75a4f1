// One file for the runner, so that all guarantees share one build.
import "./functions.guarantees.ts";
import "./credentials.guarantees.ts";
