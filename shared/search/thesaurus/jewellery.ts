import { readConcepts } from "../concept.ts";

/** Jewellery, pearls, gems and hair ornaments. */
export const jewellery = readConcepts(`
jewellery | 7113 7117 7116 | perhiasan | jewellery, jewelry | 首飾, 首饰, 珠寶, 珠宝, 飾品, 饰品 | ジュエリー, 宝飾品, アクセサリー | 주얼리, 보석, 장신구, 쥬얼리 | مجوهرات, حلي, إكسسوارات | barang kemas, perhiasan
silver-jewellery | 711311 | perhiasan perak, kerajinan perak, perak bakar, perak kotagede | silver jewellery, silver jewelry, 925 silver, sterling silver | 銀飾, 银饰, 銀飾品, 银饰品, 純銀首飾, 纯银首饰, 925銀, 925银 | シルバージュエリー, シルバーアクセサリー, 銀細工, シルバー925 | 은 주얼리, 은 장신구, 실버 주얼리, 은공예, 925 실버 | مجوهرات فضة, فضة 925, حلي فضية, إكسسوارات فضة | barang kemas perak, perhiasan perak
silver | 7113 7114 | perak, barang perak | silver, silverware | 銀器, 银器, 白銀, 白银, 純銀, 纯银, 銀製品, 银制品 | シルバー, 銀製品 | 은, 실버, 은제품 | فضة, فضيات | perak, barangan perak
gold-jewellery | 711319 | perhiasan emas, emas | gold jewellery, gold jewelry, gold | 金飾, 金饰, 黃金首飾, 黄金首饰, 黃金, 黄金 | ゴールドジュエリー, 金製品 | 금 주얼리, 금 장신구, 골드 | مجوهرات ذهب, ذهب | barang kemas emas, emas
costume-jewellery | 7117 | aksesori, aksesoris, perhiasan imitasi, aksesori etnik | costume jewellery, fashion jewellery, imitation jewelry, accessory | 流行飾品, 流行饰品, 時尚飾品, 时尚饰品, 配飾, 配饰, 人造首飾, 人造首饰 | コスチュームジュエリー, ファッションアクセサリー, イミテーションジュエリー | 패션 주얼리, 액세서리, 악세사리 | إكسسوارات تقليد, مجوهرات مقلدة | aksesori, barang kemas tiruan, perhiasan fesyen
ring | 7113 7117 7116 | cincin | ring, finger ring | 戒指 | 指輪 | 반지, 링 | خاتم, خواتم | cincin
necklace | 7113 7117 7116 | kalung, liontin | necklace, pendant | 項鍊, 项链, 頸鍊, 颈链, 吊墜, 吊坠 | ネックレス, ペンダント | 목걸이, 펜던트 | قلادة, عقد, سلسال, قلائد | rantai leher, kalung, loket
bracelet | 7113 7117 7116 | gelang | bracelet, bangle, anklet | 手鍊, 手链, 手鐲, 手镯, 手環, 手环 | ブレスレット, バングル, 腕輪 | 팔찌, 뱅글 | سوار, أساور, إسورة | gelang, gelang tangan
earrings | 7113 7117 7116 | anting, anting-anting, giwang | earring, earrings | 耳環, 耳环 | イヤリング, ピアス | 귀걸이, 귀고리 | أقراط, حلق, حلقان | subang, anting-anting
brooch | 7117 7113 | bros, bros jilbab | brooch, hijab pin | 胸針, 胸针, 別針, 别针 | ブローチ | 브로치 | بروش, دبوس حجاب | kerongsang, brooch
beads | 701810 7117 4421 7116 | manik-manik, manik, manik kaca, tasbih | bead, beads, glass bead, prayer beads, rosary | 串珠, 珠子, 玻璃珠, 念珠 | ビーズ, とんぼ玉, 数珠 | 구슬, 비즈, 묵주 | خرز, مسبحة, سبحة, حبات خرز | manik, manik-manik, tasbih
pearl | 710122 711610 | mutiara, mutiara air tawar | pearl, cultured pearl, freshwater pearl | 珍珠, 養珠, 养珠, 淡水珍珠 | 真珠, パール | 진주, 양식진주 | لؤلؤ, لؤلؤة | mutiara
south-sea-pearl | 710122 711610 | mutiara laut selatan, mutiara lombok, mutiara air laut | south sea pearl, lombok pearl, golden pearl | 南洋珍珠, 南洋珠, 海水珍珠, 龍目珍珠, 龙目珍珠 | 南洋真珠, 白蝶真珠 | 남양진주, 남양 진주, 롬복 진주 | لؤلؤ بحر الجنوب, لؤلؤ لومبوك | mutiara laut selatan, mutiara lombok
gemstone | 7103 711620 | batu permata, batu mulia, permata | gemstone, gem, precious stone, semi-precious stone | 寶石, 宝石, 半寶石, 半宝石, 玉石 | 宝石, 貴石, ジェムストーン | 원석, 준보석, 젬스톤 | أحجار كريمة, حجر كريم, أحجار نصف كريمة | batu permata, permata
agate | 7103 711620 | akik, batu akik, bacan, batu bacan, giok | agate, bacan stone, chrysocolla, jade | 瑪瑙, 玛瑙, 巴占石 | 瑪瑙, メノウ, アゲート, 翡翠 | 마노, 아게이트, 옥, 비취 | عقيق, يشم | batu akik, akik, jed
opal | 7103 | opal, kalimaya, batu kalimaya | opal, black opal | 蛋白石, 歐泊, 欧泊, 澳寶, 澳宝 | オパール | 오팔 | أوبال | opal, baiduri
amber-and-coral | 7103 9601 | amber, batu ambar | amber | 琥珀 | 琥珀, アンバー | 앰버, 호박석 | كهرمان, عنبر | ambar
hair-accessory | 9615 7117 | jepit rambut, ikat rambut, bando, tusuk konde, aksesori rambut | hair accessory, hair clip, hairpin, scrunchie, headband | 髮飾, 发饰, 髮夾, 发夹, 髮圈, 发圈, 髮簪, 发簪, 髮箍, 发箍 | ヘアアクセサリー, ヘアクリップ, かんざし, シュシュ | 헤어 액세서리, 머리핀, 머리끈, 비녀, 헤어핀 | إكسسوارات شعر, مشبك شعر, ربطة شعر, توكة | aksesori rambut, klip rambut, cucuk sanggul, getah rambut
comb | 961519 | sisir, sisir kayu, sisir tanduk | comb, wooden comb, hair comb | 梳子, 木梳 | 櫛, コーム, 木製櫛 | 빗, 나무빗 | مشط, مشط خشبي, أمشاط | sikat rambut, sikat kayu
horn-and-bone | 9601 | kerajinan tanduk, tanduk, tulang, kerajinan tulang | horn, bone craft, horn craft, buffalo horn | 牛角, 骨雕, 角製品, 角制品 | 角細工, 水牛の角, 骨細工 | 뿔공예, 물소뿔, 뼈공예 | قرن الجاموس, مشغولات العظم, قرون | tanduk, kraf tanduk, tulang
mother-of-pearl | 9601 711620 | kulit mutiara, cangkang mutiara, kerajinan kulit mutiara | mother of pearl, mother-of-pearl, pearl shell, abalone shell | 珍珠母, 珍珠母貝, 珍珠母贝, 螺鈿, 螺钿, 貝母, 贝母 | マザーオブパール, 真珠母貝, 螺鈿, 白蝶貝 | 자개, 나전, 나전칠기, 진주모패 | عرق اللؤلؤ, صدف اللؤلؤ | gewang, ibu mutiara
button | 960629 | kancing, kancing batok, kancing kerang | button, coconut button, shell button | 鈕扣, 钮扣, 扣子, 貝殼扣, 贝壳扣 | ボタン, 貝ボタン | 단추, 자개 단추 | أزرار, زر | butang, butang baju
`);
