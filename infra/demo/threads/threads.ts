import { closedThreads } from "./closed-threads.ts";
import { disputedThreads } from "./disputed-threads.ts";
import { openThreads } from "./open-threads.ts";
import type { DemoThread } from "./thread.ts";

export const threads: readonly DemoThread[] = [...openThreads, ...closedThreads, ...disputedThreads];
