import { describe, expect, it } from "vitest";
import { conceptsOf } from "#shared/market/search/concepts.ts";
import { type Asked, readQuestion } from "#shared/market/search/question.ts";
import { thesaurus } from "#shared/market/search/thesaurus.ts";

const concepts = conceptsOf(thesaurus);
const read = (text: string) => readQuestion(text, concepts);
const textOf = ({ words }: Asked) => words.map(({ text }) => text).join(" ");
const sought = (text: string) =>
  read(text)
    .asked.filter(({ isAside }) => !isAside)
    .map(textOf);
const unwanted = (text: string) => read(text).unwanted.map(textOf);
const named = (text: string) => read(text).asked.flatMap((it) => [...it.concepts, ...(it.heard ?? [])]);

describe("what shall not be there", () => {
  it.each([
    ["snacks without peanuts", ["snacks"], ["peanuts"]],
    ["chair, no teak", ["chair"], ["teak"]],
    ["non-synthetic wig", ["wig"], ["synthetic"]],
    ["earrings free from nickel", ["earrings"], ["nickel"]],
    ["camilan tanpa kacang", ["camilan"], ["kacang"]],
    ["kursi bukan jati", ["kursi"], ["jati"]],
    ["不要柚木的椅子", ["椅子"], ["柚木"]],
    ["ラタンではない椅子", ["椅子"], ["ラタン"]],
    ["라탄 아닌 의자", ["의자"], ["라탄"]],
    ["كرسي بدون روطان", ["كرسي"], ["روطان"]],
  ])("is kept apart from what is sought: %s", (text, goods, without) => {
    expect({ goods: sought(text), without: unwanted(text) }).toEqual({ goods, without });
  });

  it("is a term of its own where the trade has one", () => {
    expect(named("unroasted coffee")).toContain("green-coffee");
    expect(named("belum disangrai")).toContain("green-coffee");
    expect(named("gluten free crackers")).toContain("gluten-free");
  });

  it("is nothing that is given for free", () => {
    expect(unwanted("coffee free sample")).toEqual([]);
  });
});

describe("what is said beside the goods", () => {
  it.each([
    ["coffee wholesale", ["coffee"]],
    ["500 kg of cloves", ["cloves"]],
    ["tableware for hotel", ["tableware"]],
    ["kopi untuk kafe di Taipei", ["kopi", "taipei"]],
    ["和食店で使う皿", ["皿"]],
    ["카페에서 쓸 생두를 찾고 있어요", ["생두를"]],
    ["可以做香皂的椰子油", ["椰子油"]],
  ])("is no part of what is sought: %s", (text, goods) => {
    expect(sought(text)).toEqual(goods);
  });

  it("is sought where nothing else is", () => {
    expect(sought("hotel")).toEqual(["hotel"]);
    expect(read("wholesale").isOfDealings).toBe(true);
  });
});

describe("words as they sound", () => {
  it.each([
    ["ka fei dou", "coffee-bean"],
    ["kafeidou", "coffee-bean"],
    ["kāfēi dòu", "coffee-bean"],
    ["ka1 fei1 dou4", "coffee-bean"],
    ["gaa fe dau", "coffee-bean"],
    ["jia fa", "wig"],
    ["kohii mame", "coffee-bean"],
    ["koohii", "coffee"],
    ["kōhī", "coffee"],
    ["isu", "chair"],
    ["kosyou", "pepper"],
    ["keopi", "coffee"],
    ["uija", "chair"],
    ["いす", "chair"],
    ["とういす", "rattan-chair"],
    ["バティク", "batik"],
    ["yin er huan", "earrings"],
    ["銀耳環", "earrings"],
    ["kami no kasa", "umbrella"],
    ["kokonattsu shugaa", "coconut-sugar"],
  ])("are heard: %s", (text, concept) => {
    expect(named(text)).toContain(concept);
  });

  it("are parted where each part sounds like a word", () => {
    expect(named("jia fa pi fa")).toEqual(expect.arrayContaining(["wig", "wholesale"]));
    expect(named("shirukusukafu")).toEqual(expect.arrayContaining(["silk", "scarf"]));
  });

  it("are not the endings of verbs", () => {
    expect(named("翻訳をお願いできますか")).toEqual(["translation"]);
  });

  it("do not stand in for words that are written so", () => {
    expect(named("dan kopi")).toEqual(["coffee"]);
    expect(named("can you send rattan")).toEqual(["rattan"]);
  });
});

describe("a code in full width", () => {
  it("is a code, whatever mark parts it", () => {
    const codes = (text: string) => read(text).asked.flatMap(({ code }) => code ?? []);
    expect(codes("４６０２．１２")).toEqual(["460212"]);
    expect(codes("ＨＳ９２０６")).toEqual(["9206"]);
    expect(codes("HSコード：０９０８．１１－０００")).toEqual(["090811000"]);
  });
});

describe("who can supply", () => {
  it("is asked for the goods", () => {
    expect(sought("我正在找一家可以供應藤椅的廠商")).toEqual(["藤椅"]);
    expect(sought("可以用來裝水果的籃子")).toEqual(["籃子"]);
  });
});

describe("places and terms of sale", () => {
  it("know a port from the metal in its name", () => {
    expect(named("Tanjung Perak")).toEqual(["place-tanjung-perak"]);
    expect(named("perak")).toContain("silver");
  });

  it.each([
    ["FOB スラバヤ", ["incoterm-fob", "place-surabaya"]],
    ["free on board", ["incoterm-fob"]],
    ["離岸價 泗水", ["incoterm-fob", "place-surabaya"]],
  ])("are read in any language: %s", (text, ids) => {
    expect(named(text)).toEqual(ids);
  });
});

describe("nothing", () => {
  it("is asked by an empty question, which all goods answer, and by words that say nothing, which none do", () => {
    expect(read("").isOpen).toBe(true);
    expect(read("- … !").isOpen).toBe(true);
    expect(read("to the").isOpen).toBe(false);
  });
});

describe("a term", () => {
  it("is work, goods or a quality", () => {
    const kindOf = (id: string) => [
      concepts.isService(id),
      concepts.isGoods(id),
      concepts.isQuality(id),
      concepts.isBroad(id),
    ];
    expect(kindOf("tailoring")).toEqual([true, false, false, false]);
    expect(kindOf("interpreting")).toEqual([true, false, false, false]);
    expect(kindOf("rattan-chair")).toEqual([false, true, false, false]);
    expect(kindOf("handmade")).toEqual([false, false, true, false]);
    expect(kindOf("place-bali")).toEqual([false, false, false, false]);
  });
});
