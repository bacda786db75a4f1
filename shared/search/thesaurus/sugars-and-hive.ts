import { readConcepts } from "../concept.ts";

/** Palm and cane sugars, honey and what else the hive and the nest give. */
export const sugarsAndHive = readConcepts(`
palm-sugar | 170290 | gula aren, gula merah, gula semut aren | palm sugar, aren sugar, arenga sugar | 棕櫚糖, 棕榈糖, 棕糖 | パームシュガー, ヤシ糖, 椰子糖 | 팜슈가, 야자당 | سكر النخيل | gula kabung, gula enau
coconut-sugar | 170290 | gula kelapa, gula semut, gula jawa | coconut sugar, coconut palm sugar, coco sugar | 椰糖, 椰子糖, 椰花糖 | ココナッツシュガー | 코코넛 슈가, 코코넛 설탕, 코코넛슈거 | سكر جوز الهند | gula melaka, gula kelapa
coconut-nectar | 170290 2106 | nektar kelapa, nira kelapa, sirup kelapa | coconut nectar, coconut syrup, coconut sap | 椰花蜜, 椰子花蜜, 椰糖漿, 椰糖浆 | ココナッツネクター, ココナッツシロップ | 코코넛 넥타, 코코넛 시럽 | رحيق جوز الهند, شراب جوز الهند | nektar kelapa, nira kelapa
brown-sugar | 170113 170114 | gula tebu merah, gula coklat, brown sugar, gula tebu | brown sugar, cane sugar, muscovado | 黑糖, 紅糖, 红糖, 蔗糖 | 黒糖, 黒砂糖, きび砂糖 | 흑설탕, 갈색 설탕, 사탕수수당 | سكر بني, سكر قصب | gula perang, gula merah
honey | 0409 | madu | honey | 蜂蜜, 蜜糖 | 蜂蜜, はちみつ, ハチミツ | 꿀, 벌꿀 | عسل | madu
wild-honey | 0409 | madu hutan, madu liar, madu sumbawa | wild honey, forest honey | 野生蜂蜜, 森林蜂蜜, 野蜂蜜 | 野生蜂蜜, 天然はちみつ | 야생꿀, 자연산 꿀 | عسل بري, عسل الغابات | madu hutan, madu tualang
stingless-bee-honey | 0409 | madu trigona, madu klanceng, madu kelulut | stingless bee honey, trigona honey, kelulut honey | 無刺蜂蜂蜜, 无刺蜂蜂蜜, 銀蜂蜜, 银蜂蜜 | ハリナシバチの蜂蜜, ハリナシミツバチ蜂蜜 | 무침벌 꿀 | عسل النحل غير اللاسع, عسل تريغونا | madu kelulut
propolis | 0410 | propolis | propolis | 蜂膠, 蜂胶 | プロポリス | 프로폴리스 | بروبوليس, عكبر | propolis
beeswax | 152190 | lilin lebah, malam lebah | beeswax | 蜂蠟, 蜂蜡, 蜜蠟, 蜜蜡 | 蜜蝋, ミツロウ, みつろう | 밀랍 | شمع العسل, شمع النحل | lilin lebah
bee-pollen | 0410 1211 | bee pollen, serbuk sari lebah | bee pollen | 蜂花粉, 花粉 | ビーポーレン, 蜂花粉 | 화분, 비폴렌 | حبوب لقاح النحل, حبوب اللقاح | debunga lebah
birds-nest | 041090 | sarang burung walet, sarang walet, walet | bird's nest, edible bird's nest, swallow nest, birds nest | 燕窩, 燕窝, 燕盞, 燕盏 | ツバメの巣, 燕の巣, 燕窩 | 제비집, 연와 | عش الطائر, أعشاش السنونو, عش السنونو | sarang burung walit, sarang burung
salted-egg | 040790 | telur asin | salted egg, salted duck egg | 鹹蛋, 咸蛋, 鹹鴨蛋, 咸鸭蛋 | 塩卵, 塩漬け卵, 鹹蛋 | 소금에 절인 오리알, 솔티드 에그, 함단 | بيض مملح | telur masin
`);
