import { describe, expect, it } from "vitest";
import { arrangedBy, inOrder, PhotoForm, readPhotoAct } from "#shared/market/listings/arrange-photos.ts";
import { type Photo, photoKey, privatePhotoKey, renditionOf } from "#shared/market/listings/photo.ts";

const id = (letter: string) => `pho_${letter.repeat(26)}`;
const photo = (letter: string, alt = ""): Photo => ({
  id: id(letter),
  alt,
  width: 640,
  height: 480,
  widths: [320, 640],
  tone: "#aa8855",
});
const photos = ["A", "B", "C"].map((it) => photo(it));
const letters = (list: readonly { id: string }[]) => list.map((it) => it.id.at(-1)).join("");
const drawn = (order: string) => [...order].map((it) => ({ id: id(it), alt: `alt ${it}` }));

describe("a button of the photo form", () => {
  it.each([
    [`up:${id("A")}`, { act: "up", photoId: id("A") }],
    [`down:${id("A")}`, { act: "down", photoId: id("A") }],
    [`remove:${id("A")}`, { act: "remove", photoId: id("A") }],
    ["save", { act: "save" }],
    ["", { act: "save" }],
    [`burn:${id("A")}`, { act: "save" }],
    [`up:${id("A")}A`, { act: "save" }],
    [`xup:${id("A")}`, { act: "save" }],
    [`up:lst_${"A".repeat(26)}`, { act: "save" }],
  ])("of value %j means %o", (value, act) => {
    expect(readPhotoAct(value)).toEqual(act);
    expect(PhotoForm.parse({ act: value })).toEqual({ photos: [], act });
  });

  it("only saves where none was pressed", () => {
    expect(PhotoForm.parse({})).toEqual({ photos: [], act: { act: "save" } });
    expect(PhotoForm.safeParse({ photos: drawn("ABCDEFGHJ") }).success).toBe(false);
  });
});

describe("arrangedBy", () => {
  const arranged = (order: string, value = "save") =>
    arrangedBy(photos, { photos: drawn(order), act: readPhotoAct(value) });

  it.each([
    ["CAB", "save", "CAB"],
    ["CAB", `up:${id("A")}`, "ACB"],
    ["CAB", `up:${id("C")}`, "CAB"],
    ["CAB", `down:${id("C")}`, "ACB"],
    ["CAB", `down:${id("B")}`, "CAB"],
    ["CAB", `remove:${id("A")}`, "CB"],
    ["CAB", `remove:${id("D")}`, "CAB"],
    ["CAB", `up:${id("D")}`, "CAB"],
    ["B", "save", "BAC"],
    ["CDAB", "save", "CAB"],
  ])("makes of the form's %s, with %s, the order %s", (order, value, expected) => {
    expect(letters(arranged(order, value))).toBe(expected);
  });

  it("takes the form's words for what it knows, and keeps those of what it does not", () => {
    const known = [photo("A", "old"), photo("B", "kept")];
    expect(arrangedBy(known, { photos: drawn("A"), act: { act: "save" } })).toEqual([
      { id: id("A"), alt: "alt A" },
      { id: id("B"), alt: "kept" },
    ]);
  });
});

describe("inOrder", () => {
  it("gives the photos in the order asked for, with its words, and leaves out what is not named", () => {
    expect(inOrder(photos, drawn("CA"))).toEqual([photo("C", "alt C"), photo("A", "alt A")]);
  });

  it("keeps what more languages say of a photo while its words stay, and no longer", () => {
    const altIn = { ja: "椅子" };
    const said = [
      { ...photo("A", "alt A"), altIn },
      { ...photo("B", "a table"), altIn },
    ];
    expect(inOrder(said, drawn("AB"))).toEqual([{ ...photo("A", "alt A"), altIn }, photo("B", "alt B")]);
  });

  it("refuses at its place what it does not know, and what comes twice", () => {
    const refused = (order: string) => {
      try {
        return inOrder(photos, drawn(order));
      } catch (error) {
        return error;
      }
    };
    expect(refused("ADCA")).toMatchObject({
      code: "input_invalid",
      status: 400,
      issues: [
        { pointer: "/photos/1/id", code: "photo_unknown" },
        { pointer: "/photos/3/id", code: "photo_repeated" },
      ],
    });
  });
});

describe("the renditions of a photo", () => {
  it("lie apart for everybody and for those alone who may see the listing", () => {
    expect(photoKey(id("A"), 640, "webp")).toBe(`photos/${id("A")}/640.webp`);
    expect(privatePhotoKey(id("A"), 320, "avif")).toBe(`private-photos/${id("A")}/320.avif`);
  });

  it.each([
    ["320.avif", { width: 320, format: "avif" }],
    ["640.avif", { width: 640, format: "avif" }],
    ["640.webp", { width: 640, format: "webp" }],
  ])("are found by the end of their address, %s", (file, rendition) => {
    expect(renditionOf(photos, id("B"), file)).toEqual(rendition);
  });

  it.each(["1280.webp", "640.png", "640.webp.webp", "640", ""])("are none at %j", (file) => {
    expect(renditionOf(photos, id("B"), file)).toBeUndefined();
  });

  it("are none of a photo that the listing has not", () => {
    expect(renditionOf(photos, id("D"), "640.webp")).toBeUndefined();
    expect(renditionOf([], id("A"), "640.webp")).toBeUndefined();
  });
});
