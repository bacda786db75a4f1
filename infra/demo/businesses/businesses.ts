import type { DemoBusiness } from "./business.ts";
import { centralJava } from "./central-java.ts";
import { eastJava } from "./east-java.ts";
import { easternIslands } from "./eastern-islands.ts";
import { lesserSunda } from "./lesser-sunda.ts";
import { newcomers } from "./newcomers.ts";
import { sumatra } from "./sumatra.ts";
import { westJava } from "./west-java.ts";

export type { DemoBusiness };

export const businesses: readonly DemoBusiness[] = [
  ...eastJava,
  ...centralJava,
  ...westJava,
  ...lesserSunda,
  ...sumatra,
  ...easternIslands,
  ...newcomers,
];
