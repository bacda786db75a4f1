import { afterEach, describe, expect, it } from "vitest";
import { readConcepts } from "#shared/market/search/concept.ts";
import { conceptsOf } from "#shared/market/search/concepts.ts";
import { emptyBlobs, openEngine, queryOf, sourceOf, titled } from "#test/support/search-documents.ts";

const concepts = conceptsOf(
  readConcepts(`
candy < sweet-food | 1704 | permen | candy | 糖果 | キャンディ | 사탕 | حلوى | gula-gula
sweet-food | 1704 2007 | makanan manis | sweets | 甜食 | スイーツ | 디저트 | تحلية | manisan
dodol < sweet-food | 2007 | dodol | fruit paste | 多多糕 | ドドル | 도돌 | دودول | dodol
peanut | 1202 | kacang | peanut | 花生 | 落花生 | 땅콩 | فول سوداني | kacang
wig < hair-goods | 6704 | wig | wig | 假髮 | ウィッグ | 가발 | باروكة | rambut palsu
hair-goods | 6704 | produk rambut | hair goods | 髮製品 | 毛髪製品 | 머리카락 | منتجات شعر | produk rambut
basket | 4602 | keranjang | basket | 籃子 | かご | 바구니 | سلة | bakul
bread-basket < basket | 4602 | keranjang roti | bread basket | 麵包籃 | パンかご | 빵바구니 | سلة خبز | bakul roti
tray | 4419 4602 | nampan | tray | 托盤 | お盆 | 쟁반 | صينية | dulang
leather | 42 | kulit | leather | 皮革 | 革 | 가죽 | جلد | kulit
leather-goods | 4202 | barang kulit | leather goods | 皮件 | 革製品 | 가죽제품 | منتجات جلدية | barangan kulit
dried | | kering | dried | 乾 | 乾燥 | 말린 | مجفف | kering
fruit | 08 | buah | fruit | 水果 | 果物 | 과일 | فاكهة | buah
dried-fruit | 0813 | buah kering | dried fruit | 果乾 | ドライフルーツ | 말린과일 | فواكه مجففة | buah kering
drum | 9206 | drum | drum | 鼓 | 太鼓 | 북 | طبلة | dram
djembe < drum | 9206 | jimbe | djembe | 非洲鼓 | ジャンベ | 젬베 | جمبي | djembe
songket | 5809 | songket | songket | 宋吉錦 | ソンケット | 송켓 | سونغكيت | songket
calamansi | 0805 | jeruk songkit | calamansi | 金桔 | シークワーサー | 깔라만시 | كالامنسي | limau kasturi
`).map((it) => (it.id === "dried" ? { ...it, isQuality: true } : it)),
);

const goods = (id: string, title: string, hsCode: string, description = "") =>
  titled(id, title, { hsCode, category: hsCode.slice(0, 2), texts: [{ locale: "en", title, description }] });

describe("classes and denials", () => {
  let engine: ReturnType<typeof openEngine> | undefined;
  afterEach(async () => {
    await engine?.close();
    engine = undefined;
  });

  async function ask(text: string, documents: ReturnType<typeof goods>[]) {
    engine = openEngine(await emptyBlobs(), concepts);
    await engine.rebuild(sourceOf(documents));
    const { ids, near, total } = await engine.query(queryOf(text));
    return { ids: ids.slice(0, ids.length - near), near: ids.slice(ids.length - near), total };
  }

  const sweets = [
    goods("brittle", "Peanut candy", "170490"),
    goods("paste", "Fruit paste of durian", "200799"),
    goods("tray", "Round tray", "460219"),
  ];

  it("show others of its kind where all that answers is denied", async () => {
    const found = await ask("candy without peanut", sweets);
    expect(found).toEqual({ ids: [], near: ["paste"], total: 0 });
  });

  it("show nothing near where what was excluded by hand is all that answers", async () => {
    expect(await ask("candy -peanut", sweets)).toEqual({ ids: [], near: [], total: 0 });
  });

  it("keep what is asked for where its own class is denied", async () => {
    const wigs = [goods("wig", "Wig of fine fibre", "670411"), goods("tray", "Round tray", "460219")];
    expect((await ask("머리카락이 아닌 가발", wigs)).ids).toEqual(["wig"]);
  });

  it("take as a bread basket what is a basket before what only shares the code", async () => {
    const woven = [
      goods("tray", "Round tray", "460219"),
      goods("basket", "Rattan basket", "460219"),
      goods("bag", "Woven handbag", "460219"),
    ];
    expect((await ask("bread basket", woven)).ids[0]).toBe("basket");
  });

  it("are not met by a description that has the words of a term far apart", async () => {
    const documents = [
      goods("mix", "Dried fruit, five kinds", "081350"),
      goods(
        "crew",
        "Repair crew",
        "730890",
        "Dried paint and rust on ships is what the six of us clean; fruits of long years abroad",
      ),
    ];
    expect((await ask("dried fruit", documents)).ids).toEqual(["mix"]);
  });

  it("are not met by what is only as a term says, nor by words that say nothing", async () => {
    const documents = [
      goods("wallet", "Leather wallet", "420231"),
      goods("mix", "Dried fruit, five kinds", "081350"),
      goods("tea", "Dried hibiscus", "121190"),
      goods("soap", "Soap", "340111", "We export such goods"),
    ];
    expect((await ask("leather goods", documents)).ids).toEqual(["wallet"]);
    expect((await ask("dried fruit", documents)).ids).toEqual(["mix"]);
  });

  it("leave out mentions where a kind alone is asked for and some are called so", async () => {
    const documents = [
      goods("djembe", "Djembe", "920600"),
      goods("oil", "Coconut oil", "151311", "In a drum of 200 litres"),
    ];
    expect((await ask("drum", documents)).ids).toEqual(["djembe"]);
    expect((await ask("coconut drum", documents)).ids).toContain("oil");
  });

  it("are not met by chance through pairs of kana or single syllables of an unknown word", async () => {
    const documents = [
      titled("pin", "ピン", {
        texts: [{ locale: "ja", title: "なまえの入ったピン、まり遊び", description: "" }],
      }),
      titled("yarn", "실", { texts: [{ locale: "ko", title: "수실 지갑", description: "" }] }),
    ];
    expect((await ask("なまりご", documents)).ids).toEqual([]);
    expect((await ask("수지", documents)).ids).toEqual([]);
  });

  it("read a lone word that stands within other terms alone as misspelt", async () => {
    const documents = [goods("cloth", "Songket cloth", "580900"), goods("tray", "Round tray", "460219")];
    expect((await ask("songkit", documents)).ids[0]).toBe("cloth");
  });
});
