import { dark, light, mix } from "./colour.ts";
import { type Look, skins } from "./looks.ts";
import { across, ball, down, glow } from "./paint.ts";
import { circle, ellipse, fade, fill, mirror, place, stroke } from "./svg.ts";

// All as drawn in `people.ts`: the chin about y -234, the eyes at -338, the crown about -462.

const jaws = {
  round: "M-88-366C-92-452 92-452 88-366C90-286 54-234 0-234C-54-234-90-286-88-366Z",
  oval: "M-86-366C-90-452 90-452 86-366C86-286 44-234 0-232C-44-234-86-286-86-366Z",
  square: "M-86-366C-90-452 90-452 86-366C90-290 66-236 26-232H-26C-66-236-90-290-86-366Z",
  long: "M-81-370C-85-454 85-454 81-370C81-280 40-224 0-222C-40-224-81-280-81-370Z",
};

/** Both sides of a face alike. */
const both = (content: string) => content + mirror(content);

function inkOf({ isGrey }: Look): string {
  return isGrey ? "#9a938a" : "#2a1a14";
}

const curl = (ink: string) => down(light(ink, 0.16), dark(ink, 0.12));

export function drawFace(look: Look): string {
  const skin = skins[look.skin];
  const ink = look.isGrey ? "#6a625a" : "#2a1a14";
  const shape = jaws[look.jaw ?? "oval"];
  return (
    (look.veil ? "" : both(ear(look, skin))) +
    fill(shape, across(light(skin, 0.2), dark(skin, 0.1))) +
    both(ellipse(50, -292, 30, 24, glow(mix(skin, "#c2452f", 0.6)))) +
    both(stroke(brows[look.eyes ?? "round"], ink, 7)) +
    both(eyes[look.eyes ?? "round"]) +
    stroke("M-3-334C-7-318-13-304-8-299C-3-295 6-295 11-299", dark(skin, 0.26), 5) +
    beardOf(look, ink) +
    mouths[look.mouth ?? "smile"](dark(mix(skin, "#b8452f", 0.55), 0.12)) +
    (look.isGrey
      ? both(stroke("M62-340C70-336 74-330 76-324M30-290C38-282 42-274 42-266", dark(skin, 0.16), 3))
      : "") +
    (look.glasses
      ? `<g fill="#ffffff" fill-opacity=".14" stroke="#33271f" stroke-width="5"><rect x="-66" y="-362" width="56" height="46" rx="20"/><rect x="10" y="-362" width="56" height="46" rx="20"/></g>` +
        stroke("M-10-344Q0-350 10-344M66-344L84-352M-66-344L-84-352", "#33271f", 5)
      : "")
  );
}

const brows = {
  round: "M18-374Q36-386 56-374",
  almond: "M16-370Q38-380 58-368",
  laughing: "M18-378Q38-390 56-374",
};

const dot = (y: number) => circle(37, y, 9, "#2a1710") + circle(40, y - 3, 3, "#ffffff");
const eyes = {
  round: ellipse(37, -340, 16, 13, "#fdf8f0") + dot(-339) + stroke("M20-343Q37-359 54-343", "#2a1710", 5),
  almond:
    fill("M18-337Q38-356 58-340Q38-326 18-337Z", "#fdf8f0") +
    dot(-340) +
    stroke("M17-337Q38-357 60-341", "#2a1710", 5),
  laughing: stroke("M20-334Q37-352 55-334", "#2a1710", 7),
};

const mouths: Record<NonNullable<Look["mouth"]>, (lips: string) => string> = {
  smile: (lips) => stroke("M-28-272Q0-250 28-272", lips, 8) + stroke("M-31-275Q-27-273-26-270", lips, 5),
  grin: (lips) =>
    fill("M-32-276Q0-268 32-276C28-244-28-244-32-276Z", dark(lips, 0.3)) +
    fill("M-28-274Q0-267 28-274C26-262-26-262-28-274Z", "#fdf6ea") +
    stroke("M-33-277Q0-268 33-277", lips, 5),
  calm: (lips) =>
    fill("M-25-270C-12-275-6-274 0-271C6-274 12-275 25-270C14-252-14-252-25-270Z", lips) +
    stroke("M-28-272Q0-260 28-272", dark(lips, 0.3), 3),
};

function beardOf({ beard, jaw = "oval" }: Look, ink: string): string {
  const moustache = both(fill("M0-290C18-296 36-288 40-274C26-280 10-282 0-280Z", ink));
  if (beard === "moustache") return moustache;
  const chin = jaw === "long" ? -218 : -228;
  if (beard === "goatee")
    return moustache + fill(`M-24-250C-20 ${chin} 20 ${chin} 24-250C10-242-10-242-24-250Z`, ink);
  if (beard !== "full") return "";
  return (
    fill(
      `M-84-322C-84-270-52 ${chin} 0 ${chin}C52 ${chin} 84-270 84-322C72-300 62-282 42-284C20-292-20-292-42-284C-62-282-72-300-84-322Z`,
      ink,
    ) + ellipse(0, -268, 36, 10, mix(ink, "#b5745c", 0.5))
  );
}

function ear({ earrings }: Look, skin: string): string {
  return (
    ellipse(85, -334, 16, 25, dark(skin, 0.08)) +
    stroke("M82-346Q92-338 84-324", dark(skin, 0.26), 4) +
    (earrings ? circle(90, -302, 9, ball(earrings)) : "")
  );
}

/** What of hair or veil is behind the face. */
export function drawBehind(look: Look): string {
  const { veil, hair } = look;
  const ink = inkOf(look);
  if (veil)
    return fill(
      "M0-470C110-470 140-380 130-300C140-240 170-210 176-150H-176C-170-210-140-240-130-300C-140-380-110-470 0-470Z",
      across(veil, dark(veil, 0.3)),
    );
  if (hair === "bun") return circle(0, -464, 42, ball(ink)) + circle(0, -366, 100, ink);
  if (hair === "curly")
    return [180, 205, 230, 255, 280, 305, 330, 355, 0, 150, 30]
      .map((at) => {
        const angle = (at * Math.PI) / 180;
        return circle(Math.cos(angle) * 82, -372 + Math.sin(angle) * 72, 40, curl(ink));
      })
      .join("");
  if (hair === "bob")
    return fill("M0-466C126-466 134-340 118-236C60-224-60-224-118-236C-134-340-126-466 0-466Z", ink);
  return fill("M-94-350C-100-470 100-470 94-350Z", ink);
}

/** What of hair, veil or hat is in front of it. */
export function drawBefore(look: Look): string {
  if (look.veil) return veilOf(look.veil);
  return fringeOf(look) + (look.hat ? hats[look.hat] : "");
}

function veilOf(veil: string): string {
  return (
    `<path fill-rule="evenodd" d="M0-470C106-470 130-390 122-300C116-240 140-190 150-150C80-110-80-110-150-150C-140-190-116-240-122-300C-130-390-106-470 0-470ZM0-424C-60-424-80-380-78-330C-76-270-40-232 0-232C40-232 76-270 78-330C80-380 60-424 0-424Z" fill="${across(light(veil, 0.16), dark(veil, 0.18))}"/>` +
    stroke("M-79-346C-78-392-52-422 0-423C52-422 78-392 79-346", dark(veil, 0.45), 7) +
    fade(stroke("M-100-392C-86-440-40-456 8-452M98-330C106-300 100-270 92-250", light(veil, 0.6), 7), 0.5) +
    stroke("M-100-252C-60-190 40-180 110-230M-120-190C-60-150 60-140 130-180", dark(veil, 0.26), 6) +
    fade(stroke("M-92-238C-40-196 30-190 96-222", light(veil, 0.5), 4), 0.6) +
    circle(64, -222, 8, ball("#f2d9a0"))
  );
}

function fringeOf(look: Look): string {
  const ink = inkOf(look);
  const shine = (d: string) => fade(stroke(d, light(ink, 0.45), 6), 0.35);
  if (look.hair === "curly")
    return [-56, -20, 18, 54].map((x) => circle(x, -424 + Math.abs(x) * 0.28, 27, curl(ink))).join("");
  if (look.hair === "bob")
    return (
      fill("M-100-330C-112-472 112-472 100-330C96-392 60-418 10-412C-50-418-92-396-100-330Z", ink) +
      shine("M-66-420C-40-446 20-450 54-434")
    );
  if (look.hair === "swept")
    return (
      fill(
        "M-92-362C-104-450-60-484 0-478C70-484 108-440 92-362C86-396 70-414 36-420C0-424-40-408-60-420C-80-410-88-392-92-362Z",
        ink,
      ) + shine("M-50-442C-20-462 30-464 60-446")
    );
  return (
    fill("M-90-362C-94-472 94-472 90-362C74-408 30-422-20-416C-56-410-80-394-90-362Z", ink) +
    shine("M-56-428C-28-446 20-450 50-436")
  );
}

const hats = {
  peci:
    fill(
      "M-90-396L-82-470C-40-486 40-486 82-470L90-396C40-418-40-418-90-396Z",
      across("#3a3a45", "#15151c"),
    ) + stroke("M-82-470C-40-458 40-458 82-470", "#4a4a55", 4),
  cap:
    fill("M-94-396C-98-500 98-500 94-396C40-418-40-418-94-396Z", across("#d9793c", "#a8502a")) +
    fill("M-70-408C-40-446 60-446 96-404C120-392 130-384 128-378C70-404-20-404-70-396Z", "#8a3f22") +
    circle(0, -476, 8, "#8a3f22"),
  caping:
    fill("M-204-388L0-524L204-388C80-352-80-352-204-388Z", across("#ecca8c", "#b58a4c")) +
    stroke("M0-522L-120-380M0-522L-44-366M0-522L44-366M0-522L120-380", "#a87c42", 4) +
    stroke("M-150-396C-60-376 60-376 150-396M-90-438C-40-428 40-428 90-438", "#c99a5c", 3),
  /** The cloth that Balinese men knot around the head. */
  udeng:
    fill(
      "M-94-380C-100-440-60-470 0-470C60-470 100-440 94-380C50-418-50-418-94-380Z",
      across("#f6efe0", "#cdbf9f"),
    ) +
    place(fill("M0 0C-14-30-10-60 4-76C18-56 18-26 0 0Z", down("#fbf6ea", "#cdbf9f")), 4, -436) +
    stroke("M-90-392C-40-440 40-440 90-392M-70-424C-30-452 30-452 70-424", "#b59a5c", 5) +
    circle(4, -436, 12, ball("#c9a24a")),
};
