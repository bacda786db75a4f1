import { dark, light } from "../colour.ts";
import { type Good, on } from "../good.ts";
import { heap, strew } from "../heaps.ts";
import { across, ball, down, glass, pattern, tube } from "../paint.ts";
import { bean, husk } from "../pieces.ts";
import { circle, ellipse, fade, fill, leaf, place, rect, stroke } from "../svg.ts";
import { bowl, label, pouch, sack, shadow, sprig, tin } from "../vessels.ts";

const green = bean("#a9b07c", "#98a56e", "#b9bd92");
const bluish = bean("#7f9c86", "#8fa98f", "#6f8d7a");
const roasted = bean("#5a3420", "#6b4128", "#472717");
const pea = bean("#7a4a2a", "#8a5a38");

function cherries(count: number): string {
  return Array.from({ length: count }, (_, at) => {
    const [x, y] = [(at % 3) * 46 - 46 + (at > 2 ? 22 : 0), at > 2 ? 40 : 0];
    return circle(x, y, 28, ball(at % 3 === 1 ? "#d9572f" : "#b8282a")) + circle(x, y + 22, 5, "#6d1a1c");
  }).join("");
}

function scoop(content: string): string {
  return (
    fill("M-150-30H80C110-30 110 40 80 44H-150C-176 40-176-26-150-30Z", down("#c48a52", "#8f5a30")) +
    fill("M80-8L230-46Q252-44 246-22L84 24Z", down("#c48a52", "#8f5a30")) +
    ellipse(-36, -30, 116, 26, "#6d4223") +
    place(content, -36, -22)
  );
}

export function cup(width: number, colour: string, drink: string): string {
  const half = width / 2;
  return (
    shadow(width * 1.5) +
    ellipse(0, -6, half * 1.5, half * 0.3, down(light(colour, 0.4), dark(colour, 0.1))) +
    stroke(
      `M${half * 0.92} ${-width * 0.66}C${half * 1.7} ${-width * 0.66} ${half * 1.5} ${-width * 0.2} ${half * 0.8} ${-width * 0.24}`,
      colour,
      width * 0.1,
    ) +
    fill(
      `M${-half} ${-width * 0.8}C${-half} ${-width * 0.2} ${-half * 0.6} -8 ${-half * 0.4} -8H${half * 0.4}C${half * 0.6} -8 ${half} ${-width * 0.2} ${half} ${-width * 0.8}Z`,
      tube(colour),
    ) +
    ellipse(0, -width * 0.8, half, half * 0.26, light(colour, 0.5)) +
    ellipse(0, -width * 0.79, half * 0.9, half * 0.21, drink)
  );
}

function teapot(): string {
  return (
    shadow(330) +
    stroke("M146-190C230-200 240-90 150-70", "#d8cbb0", 20) +
    fill("M-140-110C-210-130-200-210-248-232L-262-212C-236-180-230-90-140-70Z", "#d8cbb0") +
    fill("M-150-120C-150-210 150-210 150-120C150-40 100 0 60 0H-60C-100 0-150-40-150-120Z", "#efe7d6") +
    fill(
      "M-146-136C-100-122 100-122 146-136C152-40 100-4 60-4H-60C-100-4-152-40-146-136Z",
      down("#c0392b", "#7d1b20"),
    ) +
    fill(
      "M-150-120C-150-210 150-210 150-120C150-40 100 0 60 0H-60C-100 0-150-40-150-120Z",
      glass("#ffffff"),
    ) +
    ellipse(0, -186, 78, 18, down("#fffaf0", "#d8cbb0")) +
    circle(0, -212, 18, ball("#c9a067")) +
    fade(rect(-112, -140, 16, 90, "#ffffff", 8), 0.5)
  );
}

function cuppingTable(): string {
  const row = (y: number, scale: number) =>
    [-270, -90, 90, 270]
      .map((x) => place(cup(120, "#f4ead6", ball("#4a2a18")), x * scale, y, 0, scale))
      .join("");
  return (
    row(-150, 0.86) +
    row(0, 1.1) +
    place(
      ellipse(0, 0, 34, 46, ball("#c9ccd0")) + rect(-6, 40, 12, 200, across("#e8eaec", "#8f959c"), 6),
      190,
      -240,
      38,
    ) +
    place(
      rect(-80, -100, 160, 200, "#fdf7e8", 6) +
        [-60, -30, 0, 30, 60]
          .map(
            (y, at) =>
              rect(-56, y, 70 + at * 9, 7, "#b7a98c", 3) +
              circle(60, y + 4, 9, at % 2 ? "#c2683f" : "#2f4a78"),
          )
          .join(""),
      -330,
      -260,
      -9,
    )
  );
}

export const coffee: Record<string, Good> = {
  "ijen-fine-robusta-green": {
    alone: () =>
      place(sack(400, 420, "#c8a676", heap(green, 330, 90, 40, "sack"), petalsOfCoffee()), -60, 0) +
      heap(green, 420, 26, 40, "spill") +
      place(scoop(heap(green, 190, 40, 34, "scoop")), 230, -40, -6, 0.8),
    close: () => strew(green, 150, "green close", "#4c5236"),
    setting: on("arch", "#e0a27c", "#a8744a"),
    packed: "sack",
  },
  "ijen-house-roast": {
    alone: () =>
      place(
        pouch(
          300,
          460,
          "#24406e",
          label(170, 200, "#b5552f", beansCrossed()) +
            place(circle(0, 0, 16, "#d8d3c6") + circle(0, 0, 6, "#8f8a80"), 0, -130),
        ),
        -120,
        0,
      ) +
      place(cup(170, "#f1e6cf", ball("#3d2114")), 190, 0) +
      heap(roasted, 200, 20, 40, "front"),
    close: () => strew(roasted, 140, "roast close", "#22120a"),
    setting: on("window", "#f0dcb4", "#9b6a45"),
    packed: "carton",
  },
  "ijen-cascara": {
    alone: () =>
      place(teapot(), -110, 0, 0, 1.25) +
      place(bowl(240, 110, "#d9c6a2", heap(husk, 200, 70, 44, "cascara")), 230, 12),
    close: () => strew(husk, 150, "husk close", "#4a1518"),
    setting: on("plain", "#c9d1b4", "#b98d62"),
    packed: "sack",
  },
  "gayo-arabica-grade-one": {
    alone: () =>
      shadow(700) +
      ellipse(0, -90, 370, 120, "#8a5c30") +
      ellipse(0, -104, 370, 120, pattern("weave", 46, "#d6ae6c", "#c2944f")) +
      ellipse(0, -108, 320, 96, dark("#c2944f", 0.3)) +
      place(heap(bluish, 560, 130, 42, "tampah"), 0, -74) +
      place(sprig(300, 4, "#4d7a48", 110), -250, -170, 62) +
      place(cherries(6), -120, -330),
    close: () =>
      strew(bluish, 150, "gayo close", "#3c4f46") +
      place(sprig(520, 4, "#3f6a3e", 200), 60, 900, 40) +
      place(cherries(6), 420, 380, 0, 1.7),
    setting: on("outdoors", "#dbe2cc", "#8f6b4a"),
    packed: "sack",
  },
  "gayo-peaberry-roasted": {
    alone: () =>
      place(
        tin(
          300,
          360,
          "#b5492c",
          label(
            200,
            170,
            "#24406e",
            circle(0, 0, 34, ball("#7a4a2a")) + stroke("M-4-32C10-10-10 10 4 32", "#3d2114", 5),
          ),
          heap(pea, 250, 70, 38, "pea tin"),
        ),
        -90,
        0,
      ) +
      place(
        ellipse(0, -12, 150, 36, across("#7d2f1b", "#d98a62")) +
          ellipse(0, -20, 150, 36, across("#c9603f", "#e9ac86")),
        250,
        0,
      ) +
      place(heap(pea, 200, 44, 38, "pea lid"), 250, -14),
    close: () => strew(pea, 190, "pea close", "#3a2012"),
    setting: on("dusk", "#4d6a74", "#7d5a42"),
    packed: "carton",
  },
  "coffee-cupping-training": {
    alone: cuppingTable,
    close: () =>
      rect(0, 0, 1280, 960, pattern("grain", 480, "#a8744a", "#8a5a36")) +
      [
        [320, 330],
        [900, 300],
        [610, 740],
      ]
        .map(
          ([x = 0, y = 0]) =>
            circle(x + 14, y + 20, 240, "#5a3820") +
            circle(x, y, 240, ball("#f4ead6")) +
            circle(x, y, 196, ball("#3a1f12")) +
            fade(ellipse(x - 60, y - 70, 70, 34, "#c9a277"), 0.5),
        )
        .join("") +
      place(
        ellipse(0, 0, 70, 92, ball("#c9ccd0")) + rect(-12, 80, 24, 420, across("#e8eaec", "#8f959c"), 12),
        1120,
        560,
        24,
      ),
    setting: on("window", "#dfe3cf", "#8a5f3f"),
    packed: "carton",
  },
};

function beansCrossed(): string {
  return place(roasted(0), -18, 0, -24, 1.1) + place(roasted(1), 20, 4, 30, 1.1);
}

function petalsOfCoffee(): string {
  return fade(
    [-50, 0, 50].map((degrees) => place(fill(leaf(90, 30), "#3d5a3a"), 0, 30, degrees)).join("") +
      circle(0, 34, 14, "#8f2f24") +
      circle(-24, 44, 12, "#8f2f24"),
    0.75,
  );
}
