import { dark, light } from "../colour.ts";
import { type Good, on } from "../good.ts";
import { across, ball, down, glow, pattern, tube } from "../paint.ts";
import { around, circle, clip, ellipse, fade, fill, leaf, mirror, place, rect, stroke } from "../svg.ts";
import { shadow } from "../vessels.ts";

export const cane = "#d3a25c";

export function pole(d: string, colour: string, width: number): string {
  return (
    stroke(d, dark(colour, 0.42), width) +
    stroke(d, colour, width * 0.76) +
    stroke(d, light(colour, 0.5), width * 0.2)
  );
}

function basket(width: number, height: number, tone: string): string {
  const half = width / 2;
  const outline = `M${-half} ${-height}C${-half * 1.06} ${-height * 0.4} ${-half * 0.9} 0 ${-half * 0.8} 0A${half * 0.8} ${half * 0.14} 0 0 0 ${half * 0.8} 0C${half * 0.9} 0 ${half * 1.06} ${-height * 0.4} ${half} ${-height}A${half} ${half * 0.2} 0 0 1 ${-half} ${-height}Z`;
  return (
    shadow(width) +
    ellipse(0, -height, half, half * 0.2, dark(tone, 0.6)) +
    clip(
      outline,
      fill(outline, pattern("weave", 34, tone, dark(tone, 0.12))) +
        fade(fill(outline, across("#fff3d8", "#24120a")), 0.34),
    ) +
    stroke(`M${-half} ${-height}A${half} ${half * 0.2} 0 0 0 ${half} ${-height}`, dark(tone, 0.3), 20) +
    stroke(`M${-half} ${-height}A${half} ${half * 0.2} 0 0 0 ${half} ${-height}`, light(tone, 0.3), 10) +
    [-half, half]
      .map((x) =>
        stroke(
          `M${x - 6} ${-height * 0.9}C${x - 26} ${-height - 70} ${x + 26} ${-height - 70} ${x + 6} ${-height * 0.9}`,
          "#6b3a22",
          14,
        ),
      )
      .join("")
  );
}

function pendant(): string {
  const dome = "M-300-130C-290-330-150-430 0-430C150-430 290-330 300-130Z";
  return (
    stroke("M0-430V-620", "#33271f", 6) +
    ellipse(0, -60, 380, 180, glow("#ffd98a")) +
    ellipse(0, -130, 300, 44, "#fff0c4") +
    circle(0, -150, 52, ball("#fff2c8")) +
    clip(
      dome,
      fill(dome, "#f3cf86") +
        [-24, -12, 0, 12, 24]
          .map((x) => stroke(`M0-440C${x * 8}-380 ${x * 13}-260 ${x * 14}-120`, "#8a5a2c", 12))
          .join("") +
        Array.from({ length: 9 }, (_, at) =>
          [0, 1, 2, 3]
            .map((row) =>
              place(
                fill(leaf(64, 20), "#a8743a"),
                -270 + at * 68 + (row % 2) * 34,
                -140 - row * 76,
                at * 6 - 24,
              ),
            )
            .join(""),
        ).join("") +
        stroke("M-290-210C-150-160 150-160 290-210M-250-310C-120-270 120-270 250-310", "#8a5a2c", 10),
    ) +
    pole("M-300-130A300 44 0 0 0 300-130", cane, 26) +
    rect(-40, -452, 80, 36, tube("#6b4424"), 12)
  );
}

function coil(radius: number, tone: string, squash = 1): string {
  const rings: string[] = [];
  for (let r = radius; r > 10; r -= 17)
    rings.push(
      ellipse(0, 0, r, r * squash, dark(tone, 0.45)),
      ellipse(0, -1, r - 3, (r - 3) * squash, Math.round(r / 17) % 4 === 1 ? light(tone, 0.25) : tone),
    );
  const stitches = around(36, stroke(`M0 ${-radius}V${-radius * 0.1}`, light(tone, 0.3), 1.6));
  return (
    rings.join("") +
    fade(squash === 1 ? stitches : `<g transform="scale(1 ${squash})">${stitches}</g>`, 0.5) +
    fade(ellipse(0, 0, radius, radius * squash, ball("#c9a878")), 0.25)
  );
}

function ketakTray(): string {
  const tone = "#8f5a30";
  const handle =
    stroke("M330-150C430-250 430-330 350-300", dark(tone, 0.3), 26) +
    stroke("M330-150C430-250 430-330 350-300", light(tone, 0.2), 10);
  return (
    shadow(760) +
    handle +
    mirror(handle) +
    ellipse(0, -90, 370, 150, dark(tone, 0.4)) +
    place(coil(370, tone, 0.42), 0, -150) +
    place(coil(280, light(tone, 0.12), 0.4), 0, -136)
  );
}

function ketakBag(): string {
  const tone = "#a06a38";
  return (
    stroke("M-170-340C-250-640 250-640 170-340", "#4a2a1a", 20) +
    stroke("M-170-340C-250-640 250-640 170-340", "#7d4a2c", 9) +
    shadow(400) +
    circle(16, -216, 216, dark(tone, 0.5)) +
    place(coil(220, tone), 0, -220) +
    fill(
      "M-214-270C-190-410 190-410 214-270C150-320-150-320-214-270Z",
      pattern("songket", 44, "#7d1f3c", "#e0b04a", "#f2d88a"),
    ) +
    circle(0, -290, 24, ball("#d9b23f")) +
    circle(0, -290, 10, dark("#d9b23f", 0.3))
  );
}

function mat(): string {
  return (
    shadow(720) +
    fill("M-360 10L-190-150H360L420 10Z", pattern("plait", 58, "#d9c486", "#b8653c")) +
    fade(fill("M-360 10L-190-150H360L420 10Z", across("#ffffff", "#2a1a0a")), 0.22) +
    stroke("M-350 6L-184-148M404 4L350-144", "#7d8a4a", 10) +
    rect(-250, -300, 560, 160, pattern("plait", 58, "#d9c486", "#b8653c"), 76) +
    fade(rect(-250, -300, 560, 160, down("#fff6dc", "#2a1408"), 76), 0.45) +
    ellipse(284, -220, 46, 80, "#8f7040") +
    [36, 26, 16].map((r) => ellipse(284, -220, r, r * 1.74, r === 26 ? "#6d522c" : "#d9c486")).join("") +
    rect(-120, -304, 26, 168, "#7d4a2c", 6) +
    rect(110, -304, 26, 168, "#7d4a2c", 6)
  );
}

export const wicker: Record<string, Good> = {
  "rattan-basket-set": {
    alone: () =>
      place(basket(440, 320, "#b98344"), -120, -20) +
      place(basket(330, 230, "#d3a25c"), 160, 6) +
      place(basket(220, 150, "#e3bd7e"), -50, 30),
    close: () =>
      rect(0, 0, 1280, 960, pattern("weave", 170, "#d3a25c", "#b98344")) +
      fade(rect(0, 0, 1280, 960, across("#fff3d8", "#24120a")), 0.25),
    setting: on("arch", "#e2b494", "#9b6d4c"),
    packed: "carton",
  },
  "rattan-pendant-shade": { alone: pendant, setting: on("dusk", "#7a4a38", "#5d3e2c"), packed: "carton" },
  "ketak-round-tray": {
    alone: () => ketakTray(),
    close: () => rect(0, 0, 1280, 960, "#4a2c18") + place(coil(760, "#8f5a30"), 560, 560),
    setting: on("plain", "#c6d6c0", "#b0825a"),
    packed: "carton",
  },
  "ketak-handbag": { alone: ketakBag, setting: on("arch", "#c98f8a", "#8f624a"), packed: "carton" },
  "pandan-floor-mat": {
    alone: mat,
    close: () =>
      rect(0, 0, 1280, 960, pattern("plait", 190, "#d9c486", "#b8653c")) +
      rect(0, 840, 1280, 120, pattern("plait", 60, "#9aa860", "#7d8a4a")),
    setting: on("outdoors", "#d6e0c8", "#a8865c"),
    packed: "carton",
  },
};
