import { readConcepts } from "../concept.ts";

/** Rice, noodles, flours, starches and grains. */
export const staples = readConcepts(`
rice | 1006 | beras | rice | 白米, 大米 | ライス, お米 | 쌀 | أرز, رز | beras
black-rice | 100620 | beras hitam, ketan hitam | black rice | 黑米, 紫米 | 黒米 | 흑미 | أرز أسود | beras hitam, pulut hitam
brown-rice | 100620 | beras merah, beras cokelat | brown rice, red rice | 糙米, 紅米, 红米 | 玄米, 赤米 | 현미, 홍미 | أرز بني, أرز أحمر | beras perang, beras merah
glutinous-rice | 1006 | ketan, beras ketan | glutinous rice, sticky rice | 糯米 | もち米 | 찹쌀 | أرز لزج, أرز دبق | pulut, beras pulut
noodles | 1902 | mi, mie, bakmi | noodle, noodles | 麵條, 面条, 麵食, 面食, 乾麵, 干面 | 麺, ヌードル, 麺類 | 국수, 면, 면류 | نودلز, معكرونة آسيوية | mi, mee
instant-noodles | 190230 | mi instan, mie instan, mie goreng instan | instant noodle, instant noodles | 泡麵, 泡面, 速食麵, 速食面, 即食麵, 即食面, 方便麵, 方便面, 公仔麵, 公仔面 | インスタントラーメン, 即席麺, インスタント麺, カップ麺 | 라면, 인스턴트 라면, 컵라면 | نودلز سريعة التحضير, إندومي, اندومي, شعيرية سريعة التحضير | mi segera, mee segera, maggi
rice-vermicelli | 190219 | bihun | rice vermicelli, rice noodle, bihun | 米粉 | ビーフン, 米粉麺 | 쌀국수, 비훈 | شعيرية الأرز, نودلز الأرز | bihun, mihun
glass-noodle | 190219 | soun, suun, sohun | glass noodle, cellophane noodle | 冬粉, 粉絲, 粉丝 | 春雨 | 당면 | نودلز زجاجية, شعيرية زجاجية | suhun, tanghun
flour | 11 | tepung | flour | 麵粉, 面粉 | 小麦粉, 粉類 | 밀가루, 곡물가루 | دقيق, طحين | tepung
rice-flour | 110290 | tepung beras | rice flour | 米穀粉, 米谷粉, 在來米粉, 在来米粉, 粘米粉 | 米粉, 上新粉 | 쌀가루 | دقيق الأرز, طحين الأرز | tepung beras
cassava-flour | 110620 | tepung singkong, mocaf, tepung mocaf, tepung gaplek | cassava flour, mocaf, modified cassava flour, gluten free flour | 木薯粉, 改性木薯粉 | キャッサバ粉 | 카사바 가루, 카사바 분말 | دقيق الكسافا, طحين الكسافا | tepung ubi kayu
tapioca | 110814 190300 | tapioka, tepung tapioka, tepung kanji, aci | tapioca, tapioca starch, tapioca flour | 樹薯粉, 树薯粉, 木薯澱粉, 木薯淀粉, 太白粉, 茨粉 | タピオカ, タピオカ粉, タピオカでん粉 | 타피오카, 타피오카 전분 | تابيوكا, نشا التابيوكا | tepung kanji, tepung ubi
tapioca-pearl | 190300 | mutiara tapioka, boba, biji mutiara | tapioca pearl, boba, bubble tea pearl, sago pearl | 珍珠粉圓, 珍珠粉圆, 粉圓, 粉圆, 波霸, 西米, 西谷米 | タピオカパール, タピオカボール | 타피오카 펄, 버블티 펄 | حبات التابيوكا, بوبا, لآلئ التابيوكا | boba, mutiara ubi kayu
sago | 110819 110620 190300 | sagu, tepung sagu | sago, sago flour, sago starch | 西谷米粉, 碩莪粉, 硕莪粉, 西米粉, 碩莪, 硕莪 | サゴ, サゴでん粉 | 사고, 사고 전분 | ساغو, نشا الساغو | sagu, tepung sagu
konjac | 071490 | porang, konjak, iles-iles, umbi porang, glukomanan | konjac, porang, shirataki, glucomannan | 蒟蒻, 魔芋 | こんにゃく, コンニャク, しらたき | 곤약, 구약나물 | كونجاك, شيراتاكي | konjak, porang
arrowroot | 071490 110819 | garut, irut, umbi garut, tepung garut | arrowroot, arrowroot flour | 葛鬱金, 葛郁金, 竹芋粉 | アロールート, くず粉 | 애로루트 | أروروت | ubi garut, ararut
corn | 100590 110220 200580 | jagung | corn, maize | 玉米, 粟米 | とうもろこし, トウモロコシ, コーン | 옥수수 | ذرة | jagung
mung-bean | 071331 | kacang hijau | mung bean | 綠豆, 绿豆 | 緑豆 | 녹두 | ماش, فاصوليا المونج | kacang hijau
soybean | 1201 | kedelai, kacang kedelai | soybean, soya bean | 黃豆, 黄豆, 大豆 | 大豆 | 대두, 콩 | فول الصويا, صويا | kacang soya
sesame | 120740 151550 | wijen, biji wijen | sesame, sesame seed | 芝麻 | ごま, 胡麻, ゴマ | 참깨, 깨 | سمسم | bijan
granola | 190420 | granola, muesli, sereal | granola, muesli, cereal | 穀物麥片, 谷物麦片, 燕麥脆片, 燕麦脆片, 麥片, 麦片 | グラノーラ, ミューズリー, シリアル | 그래놀라, 뮤즐리, 시리얼 | جرانولا, غرانولا, موسلي | granola, muesli, bijirin
dumpling | 190220 | pangsit, siomay, dimsum | dumpling, dim sum, wonton | 餃子, 饺子, 燒賣, 烧卖, 點心, 点心, 餛飩, 馄饨 | 餃子, シュウマイ, 点心 | 만두, 딤섬 | زلابية محشوة, دمبلنغ, ديم سم | ladu, pau, dim sum
cooking-oil | 15 | minyak goreng, minyak nabati | cooking oil, vegetable oil | 食用油, 植物油 | 食用油, 植物油 | 식용유, 식물성 기름 | زيت طبخ, زيت نباتي | minyak masak, minyak sayuran
palm-oil | 151190 | minyak sawit, minyak kelapa sawit | palm oil | 棕櫚油, 棕榈油 | パーム油 | 팜유 | زيت النخيل | minyak sawit, minyak kelapa sawit
tamanu-oil | 151590 | minyak nyamplung, minyak tamanu | tamanu oil | 瓊崖海棠油, 琼崖海棠油, 塔馬努油, 塔马努油 | タマヌオイル | 타마누 오일 | زيت تامانو | minyak bintangor, minyak tamanu
candlenut-oil | 151590 | minyak kemiri | candlenut oil, kukui oil | 石栗油, 夏威夷核油 | ククイナッツオイル, キャンドルナッツオイル | 쿠쿠이 오일, 캔들넛 오일 | زيت الكوكوي, زيت جوز الشمع | minyak buah keras
`);
