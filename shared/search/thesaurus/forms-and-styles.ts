import { readConcepts } from "../concept.ts";

/** The state goods are in, their style, and whom they are for. */
export const formsAndStyles = readConcepts(`
frozen | | beku, frozen, dibekukan | frozen, deep frozen, quick frozen | 冷凍, 冷冻, 急凍, 急冻 | 冷凍, フローズン, 急速冷凍 | 냉동, 급속냉동 | مجمد, مجمدة, مجمدات | beku, sejuk beku
frozen-food | 1602 1604 190220 071080 | makanan beku, frozen food | frozen food | 冷凍食品, 冷冻食品 | 冷凍食品 | 냉동식품 | أغذية مجمدة, أطعمة مجمدة, طعام مجمد | makanan sejuk beku, makanan beku
fresh | | segar, fresh | fresh | 新鮮, 新鲜, 生鮮, 生鲜 | 新鮮, フレッシュ, 生鮮 | 신선, 신선한 | طازج, طازجة | segar
dried | | kering, dikeringkan | dried, dry, dehydrated | 乾燥, 干燥, 風乾, 风干, 脫水, 脱水 | 乾燥, ドライ, 干し | 건조, 말린, 드라이 | مجفف, مجففة, جاف, ناشف | kering, dikeringkan
smoked | | asap, diasap | smoked | 煙燻, 烟熏, 燻製, 熏制 | 燻製, スモーク | 훈제 | مدخن, مدخنة | salai
roasted | | panggang, sangrai, dipanggang | roasted, baked, toasted | 烘焙, 烤, 烘烤 | 焙煎, ロースト | 로스팅, 볶은, 구운 | محمص, محمصة, مشوي | panggang, disangai
fried | | goreng, digoreng | fried, deep-fried | 油炸, 炸 | 揚げ | 튀긴, 튀김 | مقلي, مقلية | goreng
powder | | bubuk, serbuk, tepung halus, puder | powder, powdered | 粉末, 粉狀, 粉状 | 粉末, パウダー | 가루, 분말, 파우더 | مسحوق, بودرة | serbuk
ground | | giling, tumbuk, digiling | ground, milled, crushed | 研磨, 磨粉 | 挽き, 粉砕, すりつぶし | 분쇄, 빻은 | مطحون, مطحونة | kisar, dikisar, ditumbuk
whole | | utuh, bulat utuh | whole, intact | 整粒, 完整, 原粒 | 丸ごと, 原形 | 통째 | كامل, حب كامل, حبوب كاملة | keseluruhan, utuh, biji penuh
sliced | | irisan, iris, potongan, rajangan | sliced, slice, chopped | 切片, 切塊, 切块 | スライス, 薄切り | 슬라이스, 절편, 썬 | شرائح, مقطع, مقطعة | hirisan, dihiris, potongan
liquid | | cair, cairan | liquid | 液體, 液体, 液態, 液态 | 液体, リキッド | 액체, 액상 | سائل, سوائل | cecair
raw-material | | bahan baku, bahan mentah, mentah | raw material, material, unprocessed | 原料, 原物料, 原材料 | 原料, 原材料, 素材 | 원료, 원자재, 소재 | مواد خام, خامات, مادة خام | bahan mentah, bahan asas
semi-finished | | setengah jadi, barang setengah jadi, unfinished | semi-finished, unfinished, semi finished | 半成品, 白身, 未上漆 | 半製品, 無塗装, 未塗装 | 반제품, 미도장, 무도장 | نصف مصنع, نصف جاهز, غير مكتمل | separuh siap, belum siap
food | 16 19 20 21 | makanan, pangan, kuliner, makanan olahan | food, foodstuff, processed food, grocery | 食品, 食物, 加工食品 | 食品, 食べ物, 加工食品 | 식품, 음식, 가공식품 | أغذية, طعام, مواد غذائية, منتجات غذائية | makanan, makanan proses
indonesian-food | 16 19 20 21 | makanan indonesia, masakan indonesia, makanan khas | indonesian food, indonesian grocery, asian food | 印尼食品, 印尼美食, 印尼料理, 東南亞食品, 东南亚食品 | インドネシア食品, インドネシア料理, エスニック食品 | 인도네시아 음식, 인도네시아 식품, 아시아 식품 | أكل إندونيسي, أطعمة إندونيسية, طعام إندونيسي, مأكولات إندونيسية | makanan indonesia, masakan indonesia
spicy | | pedas | spicy | 香辣, 辣味, 辛辣 | 辛い, 激辛, スパイシー | 매운, 매운맛, 스파이시 | سبايسي, حراق, حار | pedas
traditional | | tradisional, etnik, khas daerah, adat | traditional, ethnic, tribal | 傳統, 传统, 民族風, 民族风, 民俗 | 伝統的, エスニック, 民族調, 伝統 | 전통, 에스닉, 민속 | تقليدي, تراثي, تقليدية | tradisional, etnik, warisan
modern-style | | modern, minimalis, kontemporer | modern, contemporary, minimalist | 現代, 现代, 簡約, 简约, 現代風, 现代风 | モダン, ミニマル, 現代的 | 모던, 미니멀, 현대적 | حديث, عصري, مودرن | moden, minimalis, kontemporari
rustic-style | | rustic, bohemian, boho, pedesaan, industrial, skandinavia | rustic, boho, bohemian, scandinavian, japandi, industrial style | 鄉村風, 乡村风, 波西米亞, 波西米亚, 北歐風, 北欧风, 工業風, 工业风 | ボヘミアン, ラスティック, 北欧風, カントリー調 | 보헤미안, 보호, 북유럽풍, 러스틱, 빈티지풍 | ريفي, بوهو, بوهيمي, اسكندنافي | desa, bohemian, boho, skandinavia
luxury | | mewah, eksklusif | luxury, exclusive, high-end | 奢華, 奢华, 豪華, 豪华, 高檔, 高档 | 高級品, ラグジュアリー, 贅沢 | 럭셔리, 명품, 고급스러운 | فخم, رفاهية, راقي | mewah, eksklusif
for-women | | wanita, perempuan | women, woman, ladies, female | 女性, 女裝, 女装, 女士, 女用 | 女性, レディース, 女性用, 婦人 | 여성, 여자, 여성용 | نسائي, نساء, حريمي, للنساء | wanita, perempuan
for-men | | pria, laki-laki, cowok | men, man, gentlemen, male | 男性, 男裝, 男装, 男士, 男用 | 男性, メンズ, 男性用, 紳士 | 남성, 남자, 남성용 | رجالي, رجال, للرجال | lelaki, pria
for-children | | anak, anak-anak, balita | children, kids, child | 兒童, 儿童, 小孩, 孩童 | 子供, キッズ, 子ども, こども | 어린이, 아동, 유아, 키즈 | أطفال, للأطفال, طفل | kanak-kanak, budak
for-babies | | bayi | baby, babies, infant, newborn | 嬰兒, 婴儿, 寶寶, 宝宝 | ベビー, 赤ちゃん, 乳児 | 아기, 베이비, 신생아 | رضيع, مواليد, بيبي | bayi
wedding | | pernikahan, perkawinan, pengantin | wedding, bridal | 婚禮, 婚礼, 婚慶, 婚庆, 新娘 | ウェディング, 結婚式, ブライダル | 결혼, 웨딩, 신부 | زفاف, أعراس, عروس | perkahwinan, pengantin
ramadan | | lebaran, ramadan, ramadhan, idulfitri | ramadan, eid, eid gift | 齋戒月, 斋戒月, 開齋節, 开斋节 | ラマダン, イード | 라마단, 이드 | رمضان, عيد, عيد الفطر | ramadan, hari raya, raya, aidilfitri
`);
