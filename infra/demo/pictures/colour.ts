type Channels = readonly [red: number, green: number, blue: number];

/** `share` 0 gives `from`, 1 gives `to`; both as #rrggbb. */
export function mix(from: string, to: string, share: number): string {
  const start = channelsOf(from);
  const end = channelsOf(to);
  return hexOf([
    start[0] + (end[0] - start[0]) * share,
    start[1] + (end[1] - start[1]) * share,
    start[2] + (end[2] - start[2]) * share,
  ]);
}

/** Towards the light of a window. */
export function light(colour: string, share = 0.35): string {
  return mix(colour, "#fff6e2", share);
}

/** Towards a warm shade. */
export function dark(colour: string, share = 0.35): string {
  return mix(colour, "#24150f", share);
}

export function hexOf(channels: Channels): string {
  const digits = channels.map((channel) =>
    Math.round(Math.min(255, Math.max(0, channel)))
      .toString(16)
      .padStart(2, "0"),
  );
  return `#${digits.join("")}`;
}

function channelsOf(colour: string): Channels {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}
