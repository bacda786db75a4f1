// One file for the runner, so that all guarantees share one synthesis (3 s).
import "./data.guarantees.ts";
import "./functions.guarantees.ts";
import "./edge.guarantees.ts";
import "./alarms.guarantees.ts";
