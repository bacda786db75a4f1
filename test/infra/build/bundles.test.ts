// One file for the runner, so that all guarantees share one build (9 s).
import "./functions.guarantees.ts";
import "./credentials.guarantees.ts";
