import type { Random } from "./random.ts";

/** Six roles, so that any motif can be dyed in any palette and stay legible. */
export type Palette = {
  isDark: boolean;
  ground: string;
  under: string;
  main: string;
  accent: string;
  light: string;
  dark: string;
};

/** Named after the natural dyes of Indonesian cloth, or the place that is known for the combination. */
export const palettes = {
  sogan: dye("light", "#f0e1c3 #e4cea5 #8a5226 #d09b45 #fbf3e1 #3e2314"),
  soganNight: dye("dark", "#4a2a18 #5b3720 #d9b67c #b8622f #f6e8cb #28160d"),
  indigo: dye("dark", "#1d3153 #273f69 #e8dabd #7898be #f7efdc #101d35"),
  indigoDay: dye("light", "#efe6d2 #e0d3b8 #2a4a7a #7d9dbf #fbf6e9 #15243f"),
  mengkudu: dye("dark", "#8a2924 #9a362d #f0dcb6 #d9a441 #faf0da #4a1416"),
  mengkuduDay: dye("light", "#f3e4c8 #e8d3ad #a2352c #2c4872 #fcf5e4 #511719"),
  jelawe: dye("light", "#dcab49 #e4ba62 #6a3a1c #9b2d26 #fbedc8 #3a1f10"),
  leaf: dye("dark", "#30492c #3c5835 #ddd4a2 #a0b566 #f4efd2 #1a2b19"),
  leafDay: dye("light", "#eee8cc #dedbb4 #4f6f36 #c79a35 #faf7e4 #243a20"),
  teal: dye("dark", "#15504f #1d5f5d #e8d9b5 #74b3a6 #f6edd6 #0a2e31"),
  tealDay: dye("light", "#eae6d0 #d8dcc6 #1f6b6a #c7743f #faf6e6 #0f3638"),
  ember: dye("dark", "#2b2825 #38342f #b3a795 #d4692c #f0e2cb #151311"),
  ash: dye("light", "#d9d0c1 #cbc0af #3d3732 #b8552a #f2ebdf #1f1c1a"),
  plum: dye("dark", "#4f2540 #5e2f4d #e6cba8 #c97b78 #f7e9d8 #2b1123"),
  rose: dye("light", "#f2dfd0 #e9cebe #9a4a55 #c9964a #fcf3ea #4d1f2c"),
  clay: dye("dark", "#a9573a #b66646 #f3e0c2 #e6ab62 #fbf1de #431c11"),
  pesisir: dye("light", "#f4ead2 #e7dbbd #1f5a6b #b8433a #fdf8ea #12303b"),
} as const;

export type PaletteName = keyof typeof palettes;

function dye(tone: "light" | "dark", colours: string): Palette {
  const [ground = "", under = "", main = "", accent = "", light = "", dark = ""] = colours.split(" ");
  return { isDark: tone === "dark", ground, under, main, accent, light, dark };
}

/** No two vats are alike: moves a whole palette a little warmer or cooler, deeper or paler. */
export function dyeLot(palette: Palette, random: Random): Palette {
  const warmth = random.between(-9, 9);
  const depth = random.between(-8, 8);
  const shift = (colour: string) => {
    const [red, green, blue] = channelsOf(colour);
    return hexOf([red + warmth + depth, green + depth, blue - warmth + depth]);
  };
  return {
    isDark: palette.isDark,
    ground: shift(palette.ground),
    under: shift(palette.under),
    main: shift(palette.main),
    accent: shift(palette.accent),
    light: shift(palette.light),
    dark: shift(palette.dark),
  };
}

/** The same dyes with ground and drawing changed over. */
export function inverse(palette: Palette): Palette {
  const { isDark, ground, main, accent, light, dark } = palette;
  return isDark
    ? { isDark: false, ground: main, under: mix(main, accent, 0.25), main: ground, accent, light, dark }
    : { isDark: true, ground: main, under: mix(main, light, 0.12), main: ground, accent, light, dark };
}

/** `share` 0 gives `from`, 1 gives `to`. */
export function mix(from: string, to: string, share: number): string {
  const start = channelsOf(from);
  const end = channelsOf(to);
  const blend = (a: number, b: number) => a + (b - a) * share;
  return hexOf([blend(start[0], end[0]), blend(start[1], end[1]), blend(start[2], end[2])]);
}

type Channels = [red: number, green: number, blue: number];

function channelsOf(colour: string): Channels {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function hexOf(channels: Channels): string {
  const digits = channels.map((channel) =>
    Math.round(Math.min(255, Math.max(0, channel)))
      .toString(16)
      .padStart(2, "0"),
  );
  return `#${digits.join("")}`;
}
