import { afterAll } from "vitest";
import { dropWorlds } from "./world.ts";

afterAll(dropWorlds);
