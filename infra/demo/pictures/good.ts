import type { Setting } from "./scene.ts";

/** How one listing's good is drawn. */
export interface Good {
  /** The good alone; its foot is the origin, and it fits in 800 by 600. */
  alone: () => string;
  setting: Setting;
  /** What it is made of, or how it is used, over the whole picture. Where there is none, the good itself comes nearer. */
  close?: () => string;
  /** What its parcels are. */
  packed: "carton" | "sack" | "crate" | "drum";
}

/** A setting in few words. */
export function on(style: Setting["style"], wall: string, floor: string): Setting {
  return { style, wall, floor };
}
