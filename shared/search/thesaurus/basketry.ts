import { readConcepts } from "../concept.ts";

/** Baskets, mats and the fibres they are woven from. */
export const basketry = readConcepts(`
wickerwork | 46 | anyaman, kerajinan anyaman | wicker, wickerwork, woven craft, basketry, weaving | 編織, 编织, 編織品, 编织品, 藤編, 藤编, 草編, 草编, 竹編, 竹编 | 編み細工, かご編み, 籠細工, ウィッカー | 위커, 바구니 공예, 짚공예, 등공예 | خوص, سعف, مشغولات الخوص, أعمال الخوص | anyaman, kraf anyaman
basket | 4602 | keranjang, bakul | basket | 籃子, 篮子, 籃, 篮, 籮, 箩, 編織籃, 编织篮 | かご, バスケット, 籠, カゴ | 바구니, 바스켓 | سلة, سلال, زنبيل | bakul, raga, keranjang
rattan-basket | 460212 | keranjang rotan | rattan basket, wicker basket | 藤籃, 藤篮, 籐籃, 藤編籃, 藤编篮 | ラタンバスケット, 籐かご, 籐のかご | 라탄 바구니, 라탄바구니 | سلة روطان, سلال روطان, سلة راتان, سلال راتان | bakul rotan, raga rotan
bamboo-basket | 460211 | keranjang bambu, besek, tampah, wakul | bamboo basket, bamboo steamer | 竹籃, 竹篮, 竹簍, 竹篓, 竹編籃, 竹编篮, 竹蒸籠, 竹蒸笼 | 竹かご, 竹籠, 竹ざる | 대나무 바구니, 대바구니, 소쿠리 | سلة خيزران, سلال بامبو, سلة بامبو | bakul buluh
laundry-basket | 4602 | keranjang cucian, keranjang baju, keranjang laundry | laundry basket, hamper basket | 洗衣籃, 洗衣篮, 髒衣籃, 脏衣篮 | ランドリーバスケット, 洗濯かご | 빨래바구니, 세탁바구니 | سلة غسيل, سلال غسيل | bakul kain, bakul dobi, bakul pakaian
storage-basket | 4602 | keranjang penyimpanan, kotak penyimpanan, kotak anyaman | storage basket, storage box, storage bin, organizer | 收納籃, 收纳篮, 收納盒, 收纳盒, 置物籃, 置物篮, 收納箱, 收纳箱 | 収納バスケット, 収納かご, 収納ボックス | 수납바구니, 수납함, 정리함, 수납 바구니 | سلة تخزين, صندوق تخزين, سلال تخزين | bakul simpanan, kotak simpanan
hamper | 4602 481920 | parsel, hampers, bingkisan | hamper, gift basket, gift hamper, picnic basket | 禮籃, 礼篮, 禮品籃, 礼品篮, 野餐籃, 野餐篮 | ギフトバスケット, ピクニックバスケット | 선물바구니, 피크닉 바구니 | سلة هدايا, سلة نزهة | hamper, bakul hadiah, bakul perkelahan
planter-basket | 4602 6914 | keranjang pot, pot anyaman, keranjang tanaman | plant basket, planter basket, basket planter | 植物籃, 植物篮, 花盆籃, 花盆篮, 盆栽籃, 盆栽篮 | プランターバスケット, 植木鉢カバー, 鉢カバー | 화분 바구니, 화분커버 | سلة نباتات, سلة زرع | bakul pasu, bakul tanaman
pet-basket | 4602 4201 | keranjang kucing, kasur hewan, tempat tidur hewan, rumah kucing | pet basket, pet bed, cat house, cat bed, dog bed | 寵物籃, 宠物篮, 貓窩, 猫窝, 狗窩, 狗窝, 寵物床, 宠物床 | ペットベッド, 猫ちぐら, キャットハウス, ペット用かご | 펫하우스, 고양이집, 강아지집, 펫베드 | سرير قطط, سرير حيوانات أليفة, بيت قطط | katil haiwan, katil kucing, rumah kucing
bread-basket | 4602 | keranjang buah, keranjang roti | bread basket, fruit basket | 麵包籃, 面包篮, 水果籃, 水果篮, 果籃, 果篮 | パンかご, フルーツバスケット, 果物かご | 빵바구니, 과일바구니 | سلة خبز, سلة فواكه | bakul roti, bakul buah
tray | 4602 4419 | nampan, baki, talam | tray, serving tray | 托盤, 托盘, 茶盤, 茶盘 | トレイ, お盆 | 트레이, 쟁반 | صينية, صواني, طوفرية | dulang, talam
seagrass | 140190 460219 460194 460129 | seagrass, rumput laut anyaman, lamun kering, anyaman seagrass | seagrass, sea grass, seagrass basket | 海草, 海草編, 海草编 | シーグラス, 海草 | 해초 바구니, 시그라스, 씨그라스 | عشب البحر, سي جراس, حشيش البحر | seagrass
pandan-weave | 140190 460129 460219 | pandan, anyaman pandan, tikar pandan, pandan laut | pandan, pandanus, pandan weaving, pandan mat, screwpine | 林投, 露兜, 林投編, 林投编, 露兜樹編織, 露兜树编织 | パンダン編み, パンダナス, アダン | 판다누스, 판단 공예 | باندان, خوص الباندان | mengkuang, anyaman mengkuang, tikar mengkuang, pandan
water-hyacinth | 140190 460194 460219 940389 | eceng gondok, enceng gondok | water hyacinth | 水葫蘆, 水葫芦, 布袋蓮, 布袋莲, 鳳眼蓮, 凤眼莲, 風信子草編, 风信子草编, 水葫蘆編織, 水葫芦编织 | ウォーターヒヤシンス, ホテイアオイ, ホテイソウ | 워터 히아신스, 부레옥잠, 워터히야신스 | ياقوتية الماء, ورد النيل, هياسنث الماء | keladi bunting, eceng gondok
mendong | 140190 460129 | mendong, tikar mendong, purun, tikar purun, anyaman purun | mendong, mendong mat, rush mat, purun, sedge mat | 藺草, 蔺草, 藺草蓆, 蔺草席, 草蓆, 草席, 燈心草編, 灯心草编 | い草, イグサ, い草マット | 왕골, 돗자리, 골풀, 멘동 | حصير, حصير القش, السمار | tikar kercut, kercut, menerung
raffia | 140190 5308 4602 | agel, rafia, serat gebang, serat agel | raffia, agel, gebang fibre | 拉菲草, 酒椰纖維, 酒椰纤维, 棕櫚葉纖維, 棕榈叶纤维 | ラフィア, ラフィア編み | 라피아, 라피아 공예 | رافيا, ألياف الرافيا | rafia
banana-fibre | 140190 4602 | pelepah pisang, serat pisang, debog pisang | banana fibre, banana fiber, banana bark | 香蕉纖維, 香蕉纤维, 香蕉絲, 香蕉丝, 芭蕉纖維, 芭蕉纤维 | バナナ繊維, バナナリーフ, バナナファイバー | 바나나 섬유, 바나나 껍질 공예 | ألياف الموز, لحاء الموز | gentian pisang, batang pisang kering
abaca | 530500 5607 | abaka, serat abaka, sisal, rami goni | abaca, manila hemp, sisal | 馬尼拉麻, 马尼拉麻, 蕉麻, 劍麻, 剑麻 | アバカ, マニラ麻, サイザル麻 | 아바카, 마닐라삼, 사이잘 | أباكا, قنب مانيلا, سيزال | abaka, sisal
jute | 570299 630510 | goni, karung goni, yute | jute, burlap, gunny sack | 黃麻, 黄麻, 麻布袋 | ジュート, 黄麻, 麻袋 | 황마, 주트, 마대 | جوت, خيش, خيشة | jut, guni, kain guni
palm-leaf | 140190 140490 4602 | daun lontar, lontar, daun aren, pelepah, lidi, rotan ate, ketak, anyaman ate | palm leaf, lontar, ata grass, ate grass, ketak | 棕櫚葉, 棕榈叶, 貝葉, 贝叶, 阿塔草, 阿塔編, 阿塔编 | パームリーフ, アタ製品, ロンタル, アタかご | 아타, 팜리프, 종려잎, 아타 공예 | سعف النخيل, ورق النخيل, سعف | daun lontar, daun nipah, daun palma
mat | 4601 5705 5702 | tikar, matras anyaman, lampit | mat, floor mat, rattan mat, lampit | 草蓆, 草席, 涼蓆, 凉席, 地墊, 地垫, 蓆子, 席子, 藤蓆, 藤席 | マット, むしろ, 敷物, 籐マット | 매트, 자리, 깔개, 대자리 | بساط, حصيرة, حصر, فرشة أرضية | tikar, tikar rotan
placemat | 4601 4602 6302 | alas piring, tatakan piring, placemat, alas makan | placemat, table mat | 餐墊, 餐垫, 桌墊, 桌垫 | ランチョンマット, プレースマット, テーブルマット | 식탁매트, 테이블 매트, 플레이스매트 | مفرش طاولة صغير, مفارش أطباق, قاعدة أطباق | alas pinggan, lapik pinggan
coaster | 4419 4601 4602 | tatakan gelas, tatakan | coaster, trivet | 杯墊, 杯垫, 隔熱墊, 隔热垫 | コースター, 鍋敷き | 컵받침, 코스터, 냄비받침 | قاعدة أكواب, كوستر, قواعد أكواب | alas cawan, lapik gelas
tissue-box | 4602 4420 | kotak tisu, tempat tisu | tissue box, tissue holder | 面紙盒, 面纸盒, 紙巾盒, 纸巾盒, 衛生紙盒, 卫生纸盒 | ティッシュケース, ティッシュボックス | 티슈케이스, 휴지 케이스, 티슈커버 | علبة مناديل, صندوق مناديل | kotak tisu
fan | 4602 4421 9503 | kipas, kipas tangan, kipas bambu | hand fan, bamboo fan | 扇子, 竹扇, 摺扇, 折扇 | 扇子, うちわ | 부채 | مروحة يدوية, مهفة | kipas tangan
`);
