import { dark, light } from "../colour.ts";
import { type Good, on } from "../good.ts";
import { across, ball, down, pattern } from "../paint.ts";
import { around, circle, clip, ellipse, fade, fill, leaf, mirror, place, rect, stroke } from "../svg.ts";
import { shadow } from "../vessels.ts";

function earrings(): string {
  const silver = "#cfd3d6";
  const one =
    stroke("M0-330C-40-400 60-420 50-340", silver, 9) +
    circle(0, -310, 20, ball(silver)) +
    stroke("M0-300V-260", silver, 8) +
    place(
      circle(0, 0, 120, dark("#3a4048", 0.1)) +
        circle(0, 0, 112, ball("#8f979d")) +
        around(20, circle(0, -104, 11, ball(silver))) +
        around(12, circle(0, -66, 9, ball("#eef0f2"))) +
        around(8, fill(leaf(46, 16), ball(silver))) +
        circle(0, 0, 20, ball("#f6f8f9")),
      0,
      -140,
    ) +
    [-46, 0, 46]
      .map(
        (x) =>
          stroke(`M${x}-30V${14 - Math.abs(x) * 0.3}`, silver, 5) +
          place(fill("M0-20C16 0 16 24 0 30C-16 24-16 0 0-20Z", ball(silver)), x, 34 - Math.abs(x) * 0.3),
      )
      .join("");
  return (
    place(
      rect(-360, -470, 720, 530, down("#2a3a5c", "#1a2640"), 24) +
        rect(-336, -446, 672, 482, down("#33466c", "#22304e"), 18),
      0,
      20,
    ) +
    place(one, -150, -30) +
    place(one, 150, -30)
  );
}

function mask(): string {
  const wood = "#c99a62";
  const face =
    "M0-560C150-560 210-440 200-300C190-150 100-30 0-10C-100-30-190-150-200-300C-210-440-150-560 0-560Z";
  const half =
    stroke("M40-330C80-300 130-304 160-340", "#3a2114", 12) +
    fill("M30-400C80-440 140-440 176-400C140-420 80-416 30-400Z", "#3a2114") +
    place(fill(leaf(130, 34), down(light(wood, 0.2), dark(wood, 0.3))), 150, -480, 38) +
    place(fill(leaf(110, 28), dark(wood, 0.1)), 186, -420, 66) +
    circle(206, -260, 28, ball("#d9b23f")) +
    stroke("M206-232V-170", "#d9b23f", 8) +
    stroke("M60-170C100-190 120-230 124-260", dark(wood, 0.28), 6);
  return (
    place(fill(face, dark("#3a2418", 0.2)), 14, 12) +
    clip(
      face,
      fill(face, ball(wood)) +
        fade(rect(-220, -580, 440, 580, pattern("grain", 300, wood, dark(wood, 0.35))), 0.35),
    ) +
    half +
    mirror(half) +
    stroke("M-16-340C-20-270-50-230-34-206C-16-196 16-196 34-206C50-230 20-270 16-340", dark(wood, 0.34), 8) +
    fill("M-76-130C-40-160-16-150 0-142C16-150 40-160 76-130C40-96-40-96-76-130Z", "#a8322a") +
    stroke("M-76-130C-30-120 30-120 76-130", "#6d1a1c", 5) +
    place(
      fill(leaf(120, 50), "#b8362a") +
        place(fill(leaf(110, 40), "#c94a34"), 0, 0, 38) +
        place(fill(leaf(110, 40), "#c94a34"), 0, 0, -38) +
        circle(0, -30, 16, "#d9b23f"),
      0,
      -480,
    ) +
    circle(0, -404, 14, ball("#d9b23f"))
  );
}

function wallet(): string {
  const hide = "#a8622f";
  return (
    shadow(560) +
    place(
      rect(-260, -330, 520, 330, down(dark(hide, 0.2), dark(hide, 0.45)), 22) +
        [0, 1, 2]
          .map(
            (at) =>
              rect(-230, -300 + at * 56, 460, 90, ["#24406e", "#d9b27c", "#3f6b4a"][at] ?? "", 10) +
              rect(-244, -250 + at * 56, 488, 90, down(light(hide, 0.06), dark(hide, 0.14)), 8) +
              stroke(`M-236 ${-240 + at * 56}H236`, "#e6c48a", 3),
          )
          .join(""),
      40,
      -80,
      -8,
    ) +
    rect(-280, -300, 500, 310, down(light(hide, 0.18), dark(hide, 0.2)), 24) +
    `<rect x="-264" y="-284" width="468" height="278" rx="16" fill="none" stroke="#f0d8a8" stroke-width="5" stroke-dasharray="16 9"/>` +
    place(around(4, fill(leaf(46, 18), dark(hide, 0.3)), 45), -30, -146) +
    fade(stroke("M-250-250C-120-290 60-260 180-270", "#ffffff", 8), 0.3)
  );
}

function sandal(): string {
  const hide = "#9a5a2e";
  const sole =
    "M-90 0C-130-120-120-330-70-430C-20-500 80-480 100-400C130-300 110-120 90-20C60 50-60 50-90 0Z";
  return (
    place(fill(sole, "#3a2418"), 12, 14) +
    fill(sole, ball("#c98f58")) +
    stroke(
      "M-74-6C-106-120-100-320-56-416C-14-474 68-456 84-392C110-296 94-120 74-26",
      dark("#c98f58", 0.3),
      5,
    ) +
    fill(
      "M-124-210C-60-300 60-310 130-220L120-150C60-230-50-220-116-140Z",
      across(light(hide, 0.2), dark(hide, 0.3)),
    ) +
    fill(
      "M-20-420C-50-360-40-290-10-250L26-256C10-300 4-360 20-410Z",
      across(light(hide, 0.2), dark(hide, 0.3)),
    ) +
    stroke("M-110-196C-50-276 50-284 118-208", "#f0d8a8", 4) +
    circle(96, -200, 12, ball("#d9b23f"))
  );
}

/** A drum's own shape in canvas, lying, with a zip, two handles and a strap. */
function drumBag(): string {
  const canvas = "#5d6b4a";
  const outline =
    "M-340-230C-240-240-60-190 100-210C200-230 300-270 340-280V-20C300-30 200-40 100-50C-60-70-240-10-340-10Q-370-120-340-230Z";
  return (
    stroke("M-300-210C-280-470 240-500 300-260", "#3a2c20", 26) +
    shadow(640) +
    fill(outline, pattern("jute", 14, canvas, dark(canvas, 0.2))) +
    fade(fill(outline, down("#ffffff", "#0e0a06")), 0.34) +
    ellipse(338, -150, 46, 130, dark(canvas, 0.35)) +
    stroke("M336-262A36 112 0 0 1 336-38", "#d9b27c", 6) +
    stroke("M-320-176C-200-176-40-150 110-160C200-166 260-180 296-186", "#e6d3a8", 7) +
    rect(-80, -176, 34, 20, "#d9b23f", 5) +
    [-190, 60]
      .map((x) => rect(x, -236 + (x > 0 ? 28 : 14), 34, 186 - (x > 0 ? 28 : 0), "#8a5a30", 6))
      .join("") +
    stroke("M-172-212C-160-320 60-310 76-206", "#8a5a30", 20) +
    rect(-110, -130, 130, 70, dark(canvas, 0.2), 10) +
    stroke("M-110-106H20", "#d9b27c", 5)
  );
}

export const ornaments: Record<string, Good> = {
  "drum-bag-draft": { alone: drumBag, setting: on("window", "#e3d8c0", "#8f6a4c"), packed: "carton" },
  "granulated-silver-earrings": {
    alone: earrings,
    setting: on("laid", "#d9bfa4", "#b58f6c"),
    packed: "carton",
  },
  "carved-hibiscus-mask": { alone: mask, setting: on("arch", "#5f7a78", "#6d4d38"), packed: "crate" },
  "bifold-leather-wallet": { alone: wallet, setting: on("laid", "#c6cdbb", "#8a6a4c"), packed: "carton" },
  "leather-strap-sandals": {
    alone: () => place(sandal(), -150, -20, -8, 1.15) + place(mirror(sandal()), 150, -20, 8, 1.15),
    setting: on("laid", "#e2c49c", "#8a6a4c"),
    packed: "carton",
  },
};
