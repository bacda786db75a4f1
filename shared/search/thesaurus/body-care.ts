import { readConcepts } from "../concept.ts";

/** Soap, spa, cosmetics, lashes and hair. */
export const bodyCare = readConcepts(`
soap | 3401 | sabun, sabun mandi, sabun batang | soap, bar soap, bath soap | 肥皂, 香皂, 番梘, 番枧 | 石鹸, せっけん, 石けん, ソープ | 비누 | صابون, صابونة | sabun, sabun buku
handmade-soap | 340111 | sabun alami, sabun handmade, sabun herbal | natural soap, handmade soap, organic soap | 手工皂, 天然皂, 冷製皂, 冷制皂 | 手作り石鹸, ナチュラルソープ, 無添加石鹸 | 수제비누, 천연비누 | صابون طبيعي, صابون يدوي الصنع | sabun buatan tangan, sabun asli
liquid-soap | 340120 340130 | sabun cair, sabun cuci tangan | liquid soap, body wash, hand wash, shower gel | 液體皂, 液体皂, 沐浴乳, 洗手乳, 沐浴露 | 液体石鹸, ボディソープ, ハンドソープ | 물비누, 바디워시, 핸드워시 | صابون سائل, غسول الجسم, شاور جل | sabun cecair, gel mandian
detergent | 340250 340119 | detergen, sabun cuci, sabun lerak, lerak | detergent, laundry soap, soapnut | 洗衣精, 洗潔精, 洗洁精, 洗衣皂, 清潔劑, 清洁剂 | 洗剤, 洗濯石鹸 | 세제, 세탁비누, 주방세제 | منظف, منظفات, صابون غسيل | detergen, sabun basuh, pencuci
massage-oil | 330499 | minyak pijat, minyak urut | massage oil, body oil | 按摩油, 推拿油 | マッサージオイル, ボディオイル | 마사지 오일, 바디 오일 | زيت مساج, زيت تدليك, زيت التدليك | minyak urut, minyak urutan
balm | 300490 330499 | balsem, balsam, minyak angin, minyak gosok | balm, medicated oil, liniment | 萬金油, 万金油, 藥膏, 药膏, 風油, 风油, 白花油, 藥油, 药油 | バーム, 軟膏, 塗り薬 | 연고, 호랑이연고 | بلسم, مرهم, زيت مدلك | balsem, minyak angin, minyak gosok
spa | 3307 330499 | spa, produk spa | spa, spa product | 水療, 水疗, spa, spa用品 | スパ用品 | 스파, 스파 용품 | سبا, منتجات سبا, منتجات السبا | spa, produk spa
body-scrub | 330499 | lulur, lulur mandi, scrub | body scrub, lulur, scrub, boreh | 身體去角質, 身体去角质, 身體磨砂膏, 身体磨砂膏, 磨砂膏 | ボディスクラブ, ルルール, スクラブ | 바디스크럽, 바디 스크럽, 룰루르 | مقشر الجسم, سكراب, مقشر جسم | lulur, skrub badan, lulur badan
bath-salt | 330730 | garam mandi, garam spa | bath salt, bath soak | 浴鹽, 浴盐, 泡澡鹽, 泡澡盐 | バスソルト, 入浴剤 | 입욕제, 배스 솔트 | أملاح الاستحمام, ملح استحمام | garam mandian
cosmetics | 3304 | kosmetik, kosmetika, riasan | cosmetic, makeup, make-up | 化妝品, 化妆品, 彩妝, 彩妆, 美妝, 美妆 | 化粧品, コスメ, メイク用品 | 화장품, 메이크업 | مستحضرات تجميل, مكياج | kosmetik, alat solek
skin-care | 330499 | perawatan kulit, skincare, pelembap, losion, krim wajah | skin care, skincare, lotion, cream, moisturiser | 護膚品, 护肤品, 保養品, 保养品, 乳液, 乳霜 | スキンケア, ローション, クリーム | 스킨케어, 로션, 크림 | عناية بالبشرة, لوشن, كريم, العناية بالبشرة | penjagaan kulit, losyen, krim, pelembap
face-mask-cosmetic | 330499 | masker wajah, masker organik, bedak dingin | facial mask, face mask powder, sheet mask | 面膜, 敷面粉 | フェイスマスク, フェイスパック, 美容マスク | 마스크팩, 페이스 마스크 | ماسك للوجه, قناع الوجه, ماسك | masker muka, topeng muka, bedak sejuk
lipstick | 330410 | lipstik, lip balm, pelembap bibir | lipstick, lip balm | 口紅, 口红, 唇膏, 護唇膏, 护唇膏 | 口紅, リップバーム | 립스틱, 립밤 | أحمر شفاه, مرطب شفاه | gincu, lipstik, pelembap bibir
shampoo | 330510 | sampo, shampoo | shampoo | 洗髮精, 洗发精, 洗髮水, 洗发水, 洗髮乳, 洗发乳 | シャンプー | 샴푸 | شامبو | syampu, syampo
hair-oil | 330590 | minyak rambut, vitamin rambut, kondisioner | hair oil, hair tonic, conditioner | 護髮油, 护发油, 髮油, 发油, 潤髮乳, 润发乳 | ヘアオイル, コンディショナー, ヘアトニック | 헤어 오일, 컨디셔너, 린스 | زيت شعر, زيت الشعر, بلسم الشعر | minyak rambut, perapi rambut
toothpaste | 330610 | pasta gigi, odol, siwak | toothpaste, tooth powder | 牙膏 | 歯磨き粉, 歯みがき | 치약 | معجون أسنان | ubat gigi
deodorant | 330720 | deodoran | deodorant | 體香劑, 体香剂, 止汗劑, 止汗剂 | デオドラント, 制汗剤 | 데오드란트, 데오도란트 | مزيل العرق, مزيل عرق | deodoran
henna | 3304 3305 1404 | inai, henna, pacar | henna, mehndi | 指甲花, 海娜 | ヘナ | 헤나 | حناء, حنة | inai
false-eyelashes | 670419 670420 670490 6704 | bulu mata palsu, bulu mata, bulu mata tiruan, eyelash | false eyelash, eyelash, lash, false lash, eyelash extension | 假睫毛, 睫毛, 嫁接睫毛, 眼睫毛 | つけまつげ, まつげ, つけまつ毛, まつげエクステ, マツエク | 속눈썹, 인조 속눈썹, 가짜 속눈썹, 속눈썹 연장 | رموش صناعية, رموش, رموش اصطناعية, تركيب رموش | bulu mata palsu, bulu mata
wig | 6704 | wig, rambut palsu, cemara | wig, hairpiece | 假髮, 假发 | ウィッグ, かつら, カツラ | 가발, 위그 | باروكة, شعر مستعار, بواريك | rambut palsu, wig
hair-extension | 6703 6704 | hair extension, sambung rambut, ekstensi rambut, rambut sambung, hairclip rambut | hair extension, human hair, clip-in hair | 接髮, 接发, 假髮片, 假发片, 髮片, 发片, 真人髮, 真人发 | エクステ, ヘアエクステンション, つけ毛, 人毛 | 붙임머리, 헤어 익스텐션, 인모, 헤어피스 | وصلات شعر, اكستنشن شعر, إكستنشن, شعر طبيعي | sambungan rambut, rambut sambung
nail-care | 330430 | kuku palsu, cat kuku, kuteks | nail polish, nail care, false nail, press-on nail | 指甲油, 假指甲, 美甲 | マニキュア, ネイルチップ, つけ爪, ネイル | 매니큐어, 네일, 인조손톱 | طلاء أظافر, أظافر صناعية, مناكير | pengilat kuku, kuku palsu
makeup-brush | 960330 | kuas makeup, kuas rias, kuas kosmetik | makeup brush, cosmetic brush | 化妝刷, 化妆刷, 刷具 | メイクブラシ, 化粧ブラシ | 메이크업 브러시, 화장 브러쉬 | فرش مكياج, فرشاة مكياج, فرشاة تجميل | berus solek, berus mekap
candle | 3406 | lilin, lilin hias | candle | 蠟燭, 蜡烛 | キャンドル, ろうそく, ロウソク, 蝋燭 | 초, 양초, 캔들 | شمعة, شموع, شمع | lilin
scented-candle | 3406 | lilin aromaterapi, lilin wangi | scented candle, aromatherapy candle | 香氛蠟燭, 香氛蜡烛, 香薰蠟燭, 香薰蜡烛, 芳香蠟燭, 芳香蜡烛 | アロマキャンドル | 향초, 아로마 캔들 | شموع معطرة, شمعة معطرة | lilin wangi, lilin aromaterapi
loofah | 1404 4602 9603 | gambas kering, loofah, spons alami | loofah, luffa, natural sponge, konjac sponge | 絲瓜絡, 丝瓜络, 菜瓜布, 天然海綿, 天然海绵 | ヘチマ, へちまたわし, ルーファ | 수세미, 천연 수세미, 루파 | ليفة, ليف طبيعي, لوفة | gambas kering, span semula jadi, petola
pumice | 251310 | batu apung | pumice, pumice stone | 浮石, 輕石, 轻石 | 軽石 | 부석, 경석, 각질 제거석 | حجر الخفاف, حجر خفاف | batu apung, batu timbul
`);
