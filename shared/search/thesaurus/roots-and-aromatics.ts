import { readConcepts } from "../concept.ts";

/** Ginger and its kin, aromatic leaves, bulbs and kitchen seeds. */
export const rootsAndAromatics = readConcepts(`
ginger | 091011 091012 | jahe | ginger | 薑, 生薑, 生姜, 姜 | 生姜, しょうが, ショウガ, ジンジャー | 생강 | زنجبيل | halia
red-ginger | 091011 091012 | jahe merah | red ginger | 紅薑, 红姜 | 赤生姜, 赤しょうが | 붉은 생강, 레드 진저, 적생강 | زنجبيل أحمر | halia merah, halia bara
turmeric | 091030 | kunyit, kunir | turmeric, curcuma | 薑黃, 姜黄, 黃薑, 黄姜 | ターメリック, ウコン, うこん | 강황, 터메릭, 울금 | كركم | kunyit
temulawak | 1211 210690 | temulawak, temu lawak | javanese turmeric, temulawak, java turmeric | 爪哇薑黃, 爪哇姜黄, 印尼薑黃, 印尼姜黄, 黃紅薑黃, 黄红姜黄 | クスリウコン, テムラワク, ジャワウコン | 테무라왁, 자바 강황 | كركم جاوي | temulawak, temu lawak
galangal | 091099 | lengkuas, laos | galangal, galanga | 南薑, 南姜, 高良薑, 高良姜, 大高良薑, 大高良姜 | ガランガル, ナンキョウ | 갈랑갈, 양강근 | خولنجان, خلنجان | lengkuas
aromatic-ginger | 091099 1211 | kencur | aromatic ginger, sand ginger, kencur, kaempferia galanga | 沙薑, 沙姜, 山奈 | バンウコン, クンチュール | 산내자, 켄추르, 샌드 진저 | كينكور, زنجبيل عطري | cekur
lemongrass | 1211 091099 | serai, sereh | lemongrass, lemon grass | 香茅, 檸檬草, 柠檬草, 檸檬香茅, 柠檬香茅 | レモングラス | 레몬그라스 | عشبة الليمون, حشيشة الليمون, ليمون غراس | serai
candlenut | 0802 | kemiri | candlenut, kukui nut | 石栗, 燭栗, 烛栗 | キャンドルナッツ, ククイナッツ | 캔들넛, 쿠쿠이넛 | جوز الشمع, كيميري | buah keras
bay-leaf | 091099 | daun salam | bay leaf, salam leaf, indonesian bay leaf | 月桂葉, 月桂叶, 沙蘭葉, 沙兰叶, 香葉, 香叶 | サラムリーフ, ローリエ, ベイリーフ | 월계수 잎, 살람 잎 | ورق الغار, ورق لورا | daun salam
kaffir-lime-leaf | 1211 | daun jeruk, daun jeruk purut | kaffir lime leaf, makrut lime leaf | 檸檬葉, 柠檬叶, 泰國檸檬葉, 泰国柠檬叶, 青檸葉, 青柠叶 | コブミカンの葉, カフィアライムリーフ, バイマックルー | 카피르 라임 잎 | أوراق ليمون كفير, ورق الليمون الكفيري | daun limau purut
pandan-leaf | 1211 | daun pandan, daun pandan wangi | pandan leaf, screwpine leaf | 香蘭葉, 香兰叶, 班蘭葉, 班兰叶, 斑蘭葉, 斑兰叶, 七葉蘭, 七叶兰 | パンダンリーフ, パンダンの葉 | 판단 잎, 판단 | أوراق الباندان, ورق الباندان | daun pandan
garlic | 070320 | bawang putih | garlic | 大蒜, 蒜頭, 蒜头 | にんにく, ニンニク, ガーリック | 마늘 | ثوم | bawang putih
black-garlic | 0703 2005 | bawang hitam, bawang putih hitam | black garlic | 黑蒜 | 黒にんにく, 黒ニンニク | 흑마늘 | ثوم أسود | bawang putih hitam
shallot | 070310 | bawang merah, brambang | shallot, red onion | 紅蔥頭, 红葱头, 紅蔥, 红葱, 紅洋蔥, 红洋葱 | エシャロット, 赤玉ねぎ | 샬롯, 적양파 | كراث أندلسي, بصل أحمر | bawang merah
onion | 070310 | bawang bombai, bawang bombay, bawang | onion | 洋蔥, 洋葱 | 玉ねぎ, タマネギ, オニオン | 양파 | بصل | bawang besar, bawang
fried-shallot | 2005 | bawang goreng | fried shallot, crispy onion, fried onion | 油蔥酥, 油葱酥, 紅蔥酥, 红葱酥, 炸蔥酥, 炸葱酥 | フライドオニオン, 揚げ玉ねぎ, フライドエシャロット | 튀긴 양파, 후라이드 어니언, 샬롯 튀김 | بصل مقلي, بصل مقرمش | bawang goreng
curry | 091091 091099 210390 | kari, bumbu kari, bubuk kari | curry, curry powder | 咖哩, 咖喱, 咖哩粉 | カレー, カレー粉 | 카레, 커리, 카레 가루 | كاري, مسحوق الكاري | kari, serbuk kari
keluak | 080299 1211 | keluak, kluwek, kluwak, pucung | keluak, black nut, kluwak, pangium edule | 黑果 | クルワック, パンギノキ | 클루왁 | | buah keluak
andaliman | 0910 0904 | andaliman, merica batak | andaliman, batak pepper | 安達里曼胡椒, 安达里曼胡椒, 印尼花椒 | アンダリマン | 안달리만 | | andaliman
`);
