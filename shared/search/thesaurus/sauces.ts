import { readConcepts } from "../concept.ts";

/** Sauces, seasonings and ready dishes. */
export const sauces = readConcepts(`
sauce | 2103 | saus, saos | sauce, condiment | 醬, 酱, 醬料, 酱料, 調味醬, 调味酱 | ソース, タレ | 소스, 양념 | صلصة, صوص, صلصات | sos
sambal | 210390 | sambal, sambel, sambal terasi, sambal bawang | sambal, chili paste, chilli paste | 參巴醬, 参巴酱, 叁巴醬, 叁巴酱, 三巴醬, 三巴酱, 辣椒醬, 辣椒酱 | サンバル, サンバルソース, チリペースト | 삼발, 삼발 소스 | سامبال, صلصة سامبال, معجون فلفل حار | sambal
chili-sauce | 210390 | saus sambal, saus cabai, saos sambal | chili sauce, chilli sauce, hot sauce | 辣椒醬, 辣椒酱, 辣醬, 辣酱, 甜辣醬, 甜辣酱 | チリソース, ホットソース | 칠리 소스, 핫소스 | صلصة حارة, صلصة الفلفل الحار, شطة سائلة | sos cili
soy-sauce | 210310 | kecap, kecap asin | soy sauce, soya sauce | 醬油, 酱油, 豉油 | 醤油, しょうゆ, しょう油 | 간장 | صلصة الصويا, صويا صوص | kicap, kicap masin
sweet-soy-sauce | 210310 | kecap manis | sweet soy sauce, kecap manis | 甜醬油, 甜酱油, 甜豉油, 印尼甜醬油, 印尼甜酱油 | ケチャップマニス, 甘口醤油 | 케찹 마니스, 달콤한 간장, 단간장 | صلصة الصويا الحلوة, كيكاب مانيس | kicap manis, kicap lemak manis
tomato-sauce | 210320 | saus tomat, saos tomat | tomato sauce, ketchup | 番茄醬, 番茄酱, 茄汁 | トマトソース, ケチャップ, トマトケチャップ | 토마토 소스, 케첩 | صلصة طماطم, كاتشب, كاتشاب | sos tomato
seasoning | 210390 091091 | bumbu, bumbu masak, bumbu instan, bumbu dapur | seasoning, spice paste, cooking paste, seasoning paste, spice mix | 調味料, 调味料, 調味醬包, 调味酱包, 香料醬, 香料酱, 綜合香料, 综合香料, 料理醬, 料理酱 | 調味料, シーズニング, 合わせ調味料, スパイスペースト | 조미료, 시즈닝, 양념, 양념장 | تتبيلة, خلطة بهارات, معجون توابل, بهارات مشكلة | perencah, pes, rempah masakan
rendang | 160250 210390 | rendang, bumbu rendang, rendang kemasan | rendang, beef rendang, rendang paste | 仁當, 仁当, 巴東牛肉, 巴东牛肉, 冷當, 冷当, 仁當牛肉, 仁当牛肉 | ルンダン, レンダン | 른당, 렌당 | رندانغ, ريندانغ | rendang, rendang daging
satay | 210390 1602 | sate, bumbu sate | satay, satay sauce, sate | 沙嗲, 沙爹, 沙茶 | サテ, サテソース | 사테, 사테 소스 | ساتيه, ساتاي | sate
peanut-sauce | 210390 | bumbu kacang, bumbu pecel, sambal pecel, saus kacang, gado-gado, sambal kacang | peanut sauce, pecel, gado-gado sauce | 花生沙拉醬, 花生沙拉酱, 加多加多, 花生調味醬, 花生调味酱, 花生醬料, 花生酱料 | ピーナッツソース, ガドガド | 땅콩 소스, 가도가도 | صلصة الفول السوداني, غادو غادو | kuah kacang, sos kacang
nasi-goreng | 210390 190490 | nasi goreng, bumbu nasi goreng | nasi goreng, fried rice, fried rice seasoning | 印尼炒飯, 印尼炒饭, 炒飯, 炒饭, 炒飯調味料, 炒饭调味料 | ナシゴレン, チャーハン | 나시고렝, 볶음밥 | ناسي غورينغ, أرز مقلي | nasi goreng, perencah nasi goreng
soto | 2104 210390 | soto, soto ayam, bumbu soto | soto, indonesian chicken soup | 索多湯, 索多汤, 印尼雞湯, 印尼鸡汤 | ソト, ソトアヤム | 소토, 소토 아얌 | سوتو, حساء الدجاج الإندونيسي | soto, soto ayam
rawon | 210390 2104 | rawon, bumbu rawon | rawon, black beef soup | 黑牛肉湯, 黑牛肉汤, 拉汪 | ラウォン | 라원 | | rawon
soup | 2104 | sup, kaldu, kuah | soup, broth, stock, bouillon | 湯, 汤, 高湯, 高汤, 湯底, 汤底, 湯料, 汤料 | スープ, ブイヨン, 出汁 | 수프, 국물, 육수 | حساء, شوربة, مرق | sup, stok sup
shrimp-paste | 210390 1605 | terasi, belacan | shrimp paste, belacan, terasi | 蝦膏, 虾膏, 蝦醬, 虾酱, 峇拉煎, 馬來盞, 马来盏 | シュリンプペースト, エビペースト, トラシ, 蝦醤 | 쉬림프 페이스트, 새우 페이스트, 새우젓 | معجون الروبيان, معجون الجمبري, بلاتشان | belacan
petis | 210390 1605 | petis, petis udang | petis, black shrimp paste, sweet shrimp paste | 蝦膏醬, 虾膏酱, 黑蝦膏, 黑虾膏 | プティス | 페티스 | معجون روبيان أسود | petis udang, otak udang
fish-sauce | 210390 | kecap ikan | fish sauce | 魚露, 鱼露 | 魚醤, ナンプラー, フィッシュソース | 피시소스, 액젓 | صلصة السمك | sos ikan, budu
pickle | 2001 | acar, asinan | pickle, pickled vegetable | 泡菜, 醃菜, 腌菜, 酸菜 | 漬物, ピクルス | 피클, 절임, 장아찌 | مخلل, مخللات | acar, jeruk sayur
salt | 2501 | garam | salt | 鹽, 盐 | 塩 | 소금 | ملح | garam
sea-salt | 250100 | garam laut, garam kusamba, garam piramid | sea salt, pyramid salt, bali salt | 海鹽, 海盐, 峇里島海鹽, 峇里岛海盐, 金字塔鹽, 金字塔盐 | 海塩, シーソルト, 天日塩, 粗塩 | 바다소금, 천일염 | ملح البحر, ملح بحري | garam laut
bakso | 1601 1602 160420 | bakso, baso, bakso sapi | meatball, bakso, beef ball | 肉丸, 牛肉丸, 貢丸, 贡丸 | ミートボール, 肉団子, バクソ | 미트볼, 박소, 완자 | كرات اللحم, باكسو | bebola daging, bebola
sausage | 1601 | sosis | sausage | 香腸, 香肠 | ソーセージ | 소시지 | نقانق, سجق | sosej
pempek | 160420 | pempek, empek-empek | pempek, fish cake | 魚板, 鱼板, 魚糕, 鱼糕, 印尼魚餅, 印尼鱼饼, 甜不辣 | ペンペック, さつま揚げ, 練り物 | 펨펙, 어묵 | بيمبيك, كعك السمك | kek ikan, pempek
ready-meal | 1602 1604 190490 | makanan siap saji, makanan instan, lauk siap santap | ready meal, ready to eat, instant food | 即食食品, 調理包, 调理包, 料理包, 速食 | レトルト食品, インスタント食品, 調理済み食品 | 즉석식품, 간편식, 밀키트 | وجبات جاهزة, طعام جاهز | makanan segera, makanan sedia dimakan
tuna-canned-fish | 1604 | ikan kaleng, sarden kaleng, tuna kaleng | canned fish, canned tuna, canned sardine | 魚罐頭, 鱼罐头, 鮪魚罐頭, 鲔鱼罐头, 沙丁魚罐頭, 沙丁鱼罐头 | 魚の缶詰, ツナ缶, 缶詰 | 생선 통조림, 참치캔, 참치 통조림 | سمك معلب, تونة معلبة, سردين معلب | ikan dalam tin, sardin dalam tin, tuna dalam tin
`);
