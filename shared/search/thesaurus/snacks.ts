import { readConcepts } from "../concept.ts";

/** Crisps, crackers and other snacks. */
export const snacks = readConcepts(`
snack | 1905 2005 2008 190410 | camilan, cemilan, makanan ringan, snack, jajanan | snack | 零食, 小吃, 休閒食品, 休闲食品 | スナック, スナック菓子, おやつ | 스낵, 간식, 과자류 | وجبات خفيفة, سناكس, سناك, مقرمشات | snek, makanan ringan, jajan
cracker-kerupuk | 1905 | kerupuk, krupuk | cracker, kerupuk, krupuk, prawn cracker | 蝦餅, 虾饼, 印尼蝦餅, 印尼虾饼, 炸餅, 炸饼 | クルプック, クラッカー | 크루푹, 크래커 | كروبوك, كراكر, رقائق الكروبوك | keropok
shrimp-cracker | 1905 | kerupuk udang, krupuk udang | shrimp cracker, prawn cracker | 蝦餅, 虾饼, 蝦片, 虾片 | えびせん, エビチップス, えびせんべい | 새우칩, 새우 과자, 알새우칩 | مقرمشات الروبيان, رقائق الجمبري, شيبس روبيان | keropok udang
fish-cracker | 1905 | kerupuk ikan, kerupuk tengiri, kemplang | fish cracker | 魚餅, 鱼饼, 魚片脆餅, 鱼片脆饼 | 魚せんべい, フィッシュクラッカー | 생선칩, 생선 과자 | مقرمشات السمك, رقائق السمك | keropok ikan, keropok lekor
emping | 1905 2008 | emping, emping melinjo, melinjo | emping, melinjo cracker, gnetum cracker | 苦果餅, 苦果饼, 苦豆餅, 苦豆饼, 美林果脆片 | エンピン, ムリンジョチップス, ウンピン | 엠핑, 멜린조 칩 | إمبينغ, رقائق ميلينجو | emping, kerepek belinjau, belinjau
keripik | 2005 2008 1905 | keripik, kripik, ceriping | chips, crisps, keripik | 脆片 | チップス | 칩 | شيبس, رقائق مقرمشة, رقائق | kerepek, cip
banana-chips | 2008 | keripik pisang, sale pisang | banana chips | 香蕉片, 香蕉脆片 | バナナチップス, バナナチップ | 바나나칩, 바나나 칩 | رقائق الموز, شيبس الموز | kerepek pisang
cassava-chips | 2005 | keripik singkong, ceriping singkong | cassava chips, tapioca chips | 木薯片, 木薯脆片 | キャッサバチップス, タピオカチップス | 카사바칩, 카사바 칩 | رقائق الكسافا, شيبس الكسافا | kerepek ubi, kerepek ubi kayu
sweet-potato-chips | 2005 | keripik ubi, keripik ubi ungu, stik ubi ungu | sweet potato chips, purple sweet potato chips | 地瓜片, 番薯片, 紫薯片, 地瓜脆片 | さつまいもチップス, 紫芋チップス | 고구마칩, 고구마 칩 | رقائق البطاطا الحلوة | kerepek keledek, kerepek ubi keledek
potato-chips | 200520 | keripik kentang | potato chips, potato crisps | 洋芋片, 馬鈴薯片, 马铃薯片, 薯片 | ポテトチップス | 감자칩, 포테이토칩 | رقائق البطاطس, شيبس بطاطس, بطاطس شيبس | kerepek kentang
tempeh | 2106 | tempe, tempeh | tempeh, tempe | 天貝, 天贝, 丹貝, 丹贝 | テンペ | 템페 | تيمبيه, تمبيه | tempe
tempeh-chips | 2106 2005 | keripik tempe | tempeh chips, tempe chips | 天貝脆片, 天贝脆片, 丹貝脆片, 丹贝脆片, 天貝餅, 天贝饼 | テンペチップス | 템페칩, 템페 칩 | رقائق التيمبيه, شيبس تيمبيه | kerepek tempe
jackfruit-chips | 2008 | keripik nangka | jackfruit chips | 菠蘿蜜脆片, 菠萝蜜脆片, 波羅蜜脆片, 波罗蜜脆片 | ジャックフルーツチップス | 잭프루트 칩 | رقائق الجاك فروت | kerepek nangka
fruit-chips | 2008 | keripik buah, keripik apel, keripik salak | fruit chips, fruit crisps, vacuum fried fruit | 水果脆片, 水果乾脆片, 水果干脆片, 蘋果脆片, 苹果脆片 | フルーツチップス | 과일칩, 과일 칩 | رقائق الفواكه, شيبس الفواكه, فواكه مقرمشة | kerepek buah, kerepek buah-buahan
mushroom-chips | 2005 | keripik jamur, jamur krispi, jamur crispy | mushroom chips, crispy mushroom | 香菇脆片, 菇脆片, 杏鮑菇脆片, 杏鲍菇脆片 | きのこチップス, マッシュルームチップス | 버섯칩, 버섯 칩 | رقائق الفطر, فطر مقرمش | kerepek cendawan
spinach-chips | 2005 | keripik bayam | spinach chips, vegetable chips | 菠菜脆片, 蔬菜脆片, 蔬菜片 | 野菜チップス, ほうれん草チップス | 야채칩, 시금치칩, 채소칩 | رقائق السبانخ, رقائق الخضار | kerepek bayam, kerepek sayur
peanut-brittle-cracker | 1905 2008 | rempeyek, peyek | rempeyek, peanut cracker, peyek | 花生脆餅, 花生脆饼, 花生餅, 花生饼 | ピーナッツせんべい, ルンペイエ | 렘페예크, 땅콩 크래커 | مقرمشات الفول السوداني | rempeyek, peyek
rice-cracker | 1904 1905 | rengginang, intip, opak, ranginang | rice cracker, rengginang, rice crust | 米餅, 米饼, 米果, 鍋巴, 锅巴 | せんべい, 煎餅, おこげ | 누룽지, 쌀과자, 전병 | مقرمشات الأرز, كراكر الأرز | keropok beras, batang buruk
seaweed-snack | 2008 1905 2106 | camilan rumput laut, keripik rumput laut, nori | seaweed snack, seaweed chips, nori snack | 海苔, 海苔零食, 海苔脆片 | 海苔スナック, 海苔 | 김스낵, 김, 김부각 | سناك الأعشاب البحرية, نوري, رقائق الطحالب | snek rumpai laut
fish-skin-snack | 1604 1605 1905 | keripik kulit ikan, kerupuk kulit ikan, kulit ikan telur asin | fish skin crisps, salted egg fish skin, fish skin snack | 魚皮, 鱼皮, 炸魚皮, 炸鱼皮, 鹹蛋魚皮, 咸蛋鱼皮 | フィッシュスキン, 魚皮スナック | 생선껍질 과자, 솔티드에그 피쉬스킨, 생선 껍질 스낵 | جلد السمك المقرمش, رقائق جلد السمك | kulit ikan rangup, kulit ikan telur masin
skin-cracker | 1905 1602 | kerupuk kulit, rambak, kerupuk rambak | beef skin cracker, cow skin cracker, rambak | 牛皮脆片, 牛皮餅, 牛皮饼 | 牛皮クラッカー, ランバック | 소가죽칩, 람박 | مقرمشات جلد البقر | keropok kulit lembu, kerupuk kulit
floss | 1602 160420 | abon, abon sapi, abon ikan | meat floss, floss, fish floss, beef floss | 肉鬆, 肉松, 魚鬆, 鱼松, 牛肉鬆, 牛肉松 | 肉でんぶ, 肉鬆, フロス, でんぶ | 육송, 미트 플로스 | لحم مفتت مجفف, خيوط اللحم, خيوط السمك | serunding
jerky | 1602 1601 | dendeng, dendeng sapi, dendeng balado | jerky, beef jerky, dried meat, dendeng | 肉乾, 肉干, 牛肉乾, 牛肉干 | ジャーキー, ビーフジャーキー, 干し肉 | 육포, 소고기 육포 | لحم مقدد, لحم مجفف, جيركي | dendeng
peanut | 120242 200811 | kacang tanah, kacang, kacang goreng | peanut, groundnut | 花生, 花生米 | ピーナッツ, 落花生 | 땅콩 | فول سوداني | kacang tanah
peanut-butter | 200811 | selai kacang | peanut butter | 花生醬, 花生酱 | ピーナッツバター | 땅콩버터 | زبدة الفول السوداني | mentega kacang, jem kacang
roasted-nuts | 2008 | kacang panggang, kacang oven, kacang bawang, kacang telur | roasted nuts, mixed nuts, roasted peanut | 綜合堅果, 综合坚果, 烤堅果, 烤坚果, 炒花生 | ミックスナッツ, ローストナッツ | 볶은 견과, 믹스넛, 구운 견과류 | مكسرات محمصة, مكسرات مشكلة | kacang panggang, kacang campur
tofu | 2106 | tahu | tofu, bean curd | 豆腐 | 豆腐 | 두부 | توفو | tauhu
`);
