import { readConcepts } from "../concept.ts";

/** Cocoa, chocolate, sweets, biscuits and cakes. */
export const cocoaAndSweets = readConcepts(`
cocoa | 18 | kakao, cokelat mentah | cocoa, cacao | 可可 | カカオ, ココア | 카카오, 코코아 | كاكاو | koko
cocoa-bean | 1801 | biji kakao, biji cokelat | cocoa bean, cacao bean | 可可豆 | カカオ豆 | 카카오 콩, 코코아 빈, 카카오빈 | حبوب الكاكاو, بذور الكاكاو | biji koko
cocoa-powder | 1805 180610 | bubuk kakao, cokelat bubuk, coklat bubuk | cocoa powder, cacao powder | 可可粉 | ココアパウダー, カカオパウダー | 코코아 가루, 코코아 파우더, 카카오 분말 | بودرة الكاكاو, مسحوق الكاكاو | serbuk koko
cocoa-butter | 1804 | lemak kakao, mentega kakao | cocoa butter, cacao butter | 可可脂 | カカオバター, ココアバター | 카카오 버터, 코코아 버터 | زبدة الكاكاو | lemak koko, mentega koko
cocoa-mass | 1803 | pasta kakao, massa kakao, liquor kakao | cocoa mass, cocoa liquor, cocoa paste | 可可膏, 可可漿, 可可浆, 可可塊, 可可块 | カカオマス | 카카오 매스 | عجينة الكاكاو, كتلة الكاكاو | jisim koko, likur koko
cacao-nibs | 1801 1802 | nib kakao, kakao nibs | cacao nibs, cocoa nibs | 可可碎粒, 可可粒 | カカオニブ | 카카오 닙스, 카카오닙스 | حبيبات الكاكاو, نيبس الكاكاو | nib koko
chocolate | 1806 | cokelat, coklat | chocolate | 巧克力, 朱古力 | チョコレート, チョコ | 초콜릿, 초콜렛 | شوكولاتة, شوكولاته, شكولاتة | coklat
candy | 1704 | permen, kembang gula, gula-gula | candy, confectionery, sweets | 糖果 | キャンディー, 飴, お菓子 | 사탕, 캔디 | حلوى, حلويات, سكاكر | gula-gula
dodol | 1704 | dodol, jenang | dodol, toffee-like sticky rice sweet | 多多糕, 椰糖糯米糕 | ドドル | 도돌 | دودول | dodol
biscuit | 1905 | biskuit, kue kering | biscuit, cookie | 餅乾, 饼干, 曲奇 | ビスケット, クッキー | 비스킷, 쿠키, 과자 | بسكويت, كوكيز | biskut
cake | 1905 | kue, bolu, kue basah | cake, pastry, baked goods | 蛋糕, 糕點, 糕点 | ケーキ, 焼き菓子 | 케이크, 빵과자 | كعك, كيك, كعكة | kek, kuih
layer-cake | 1905 | lapis legit, kue lapis, spekuk | layer cake, lapis legit, spekkoek | 千層蛋糕, 千层蛋糕, 千層糕, 千层糕 | レイヤーケーキ, ラピスレギット | 레이어 케이크, 라피스 르깃 | كعكة الطبقات, كيك الطبقات | kek lapis
pineapple-tart | 1905 | nastar, kue nanas | pineapple tart, pineapple cookie, nastar | 鳳梨酥, 凤梨酥, 黃梨撻, 黄梨挞, 鳳梨塔, 凤梨塔 | パイナップルタルト, パイナップルケーキ | 파인애플 타르트, 펑리수 | تارت الأناناس, كعك الأناناس | tat nanas, tart nanas
wafer-roll | 190532 | wafer, semprong, kue semprong, egg roll | wafer, egg roll, love letter biscuit | 蛋捲, 蛋卷, 威化餅, 威化饼 | ウエハース, エッグロール | 웨이퍼, 에그롤 | ويفر, رقائق ملفوفة | wafer, kuih kapit, kuih ros
bread | 1905 | roti | bread | 麵包, 面包 | パン | 빵 | خبز | roti
jam | 200799 | selai | jam, fruit spread | 果醬, 果酱 | ジャム | 잼 | مربى, مربيات | jem
jelly-dessert | 2106 | puding, jeli, agar-agar puding | jelly, pudding | 果凍, 果冻, 布丁 | ゼリー, カスタードプリン | 젤리, 푸딩 | جيلي, بودينغ | jeli, puding
ice-cream | 210500 | es krim | ice cream | 冰淇淋, 雪糕 | アイスクリーム | 아이스크림 | آيس كريم, بوظة, مثلجات | aiskrim, ais krim
sugar | 17 | gula, gula pasir | sugar | 糖, 砂糖 | 砂糖 | 설탕 | سكر | gula
`);
