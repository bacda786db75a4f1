import { readConcepts } from "../concept.ts";

/** Medicinal plants, extracts, resins and latex. */
export const herbs = readConcepts(`
herb | 1211 | herba, herbal, tanaman obat, simplisia | herb, herbal, medicinal plant, botanical | 草藥, 草药, 藥草, 药草, 香草植物, 中藥材, 中药材 | ハーブ, 薬草, 生薬 | 허브, 약초, 약재 | أعشاب, أعشاب طبية | herba, tumbuhan ubatan
herbal-medicine | 300490 | obat herbal, obat tradisional | herbal medicine, traditional medicine | 草本藥, 草本药, 傳統藥物, 传统药物, 中草藥, 中草药, 成藥, 成药 | 漢方薬, 伝統薬, 生薬製剤 | 한약, 전통약, 생약제제 | أدوية عشبية, طب الأعشاب | ubat herba, ubat tradisional
food-supplement | 2106 | suplemen, suplemen makanan, suplemen kesehatan | supplement, food supplement, dietary supplement, health food | 保健食品, 營養補充品, 营养补充品, 健康食品 | サプリメント, サプリ, 健康食品 | 건강보조식품, 건강식품, 영양제 | مكملات غذائية, مكمل غذائي | suplemen, makanan tambahan, makanan kesihatan
moringa | 1211 | kelor, daun kelor, bubuk kelor, teh kelor | moringa, moringa leaf, moringa powder | 辣木, 辣木葉, 辣木叶, 辣木粉 | モリンガ | 모링가 | مورينجا, مورينغا | moringa, daun kelor, kelor, merunggai
soursop-leaf | 1211 | daun sirsak | soursop leaf, graviola leaf | 紅毛榴槤葉, 红毛榴梿叶, 刺果番荔枝葉, 刺果番荔枝叶 | グラビオラ茶, サワーソップの葉 | 그라비올라 잎 | أوراق الجرافيولا, أوراق القشطة | daun durian belanda
mangosteen-peel | 1211 | kulit manggis | mangosteen peel, mangosteen rind | 山竹皮, 山竹果皮 | マンゴスチンの皮, マンゴスチン果皮 | 망고스틴 껍질 | قشر المانجوستين | kulit manggis
gotu-kola | 1211 | pegagan | gotu kola, centella | 積雪草, 积雪草, 雷公根 | ゴツコラ, ツボクサ, センテラ | 병풀, 시카, 센텔라 | غوتو كولا, سنتيلا | pegaga
andrographis | 1211 | sambiloto | andrographis, king of bitters | 穿心蓮, 穿心莲 | アンドログラフィス, センシンレン | 천심련 | أندروغرافيس | hempedu bumi
java-tea | 1211 | kumis kucing | java tea, cat's whiskers | 貓鬚草, 猫须草, 腎茶, 肾茶 | クミスクチン, ジャワティー | 쿠미스쿠칭, 고양이수염풀, 자바차 | شاي جاوة, شوارب القط | misai kucing
noni | 1211 2009 | mengkudu, pace | noni, noni fruit | 諾麗果, 诺丽果, 諾麗, 诺丽 | ノニ | 노니 | نوني | mengkudu
aloe-vera | 1211 2106 1302 | lidah buaya | aloe vera, aloe | 蘆薈, 芦荟 | アロエ, アロエベラ | 알로에, 알로에 베라 | ألوفيرا, صبار, الصبار | lidah buaya
stevia | 1211 2106 | stevia, daun stevia | stevia | 甜菊, 甜葉菊, 甜叶菊 | ステビア | 스테비아 | ستيفيا | stevia
tongkat-ali | 1211 | pasak bumi | tongkat ali, longjack, eurycoma | 東革阿里, 东革阿里 | トンカットアリ | 통캇알리 | تونكات علي | tongkat ali
turmeric-powder | 091030 | kunyit bubuk, bubuk kunyit | turmeric powder | 薑黃粉, 姜黄粉, 黃薑粉, 黄姜粉 | ターメリックパウダー, ウコン粉末 | 강황 가루, 강황 분말 | كركم مطحون, مسحوق الكركم | serbuk kunyit
ginger-powder | 091012 | jahe bubuk, bubuk jahe | ginger powder, ground ginger | 薑粉, 姜粉 | 生姜パウダー, ジンジャーパウダー, 生姜粉末 | 생강 가루, 생강 분말 | زنجبيل مطحون, مسحوق الزنجبيل | serbuk halia, halia serbuk
plant-extract | 130219 | ekstrak, ekstrak tumbuhan, sari tumbuhan | extract, plant extract, herbal extract | 萃取物, 植物萃取, 提取物 | エキス, 植物エキス, 抽出物 | 추출물, 식물 추출물, 엑기스 | مستخلص, مستخلصات نباتية, خلاصة | ekstrak, ekstrak tumbuhan
damar | 130190 | damar, getah damar | damar, dammar gum, natural resin | 達瑪樹脂, 达玛树脂, 達瑪膠, 达玛胶 | ダンマル樹脂, ダマール | 다마르, 다마르 수지 | دامار, راتنج الدمر | damar
gum-rosin | 380610 | gondorukem, getah pinus | gum rosin, rosin, colophony, pine resin | 松香, 松脂 | ロジン, 松脂, 松やに | 송진, 로진 | قلفونية, صمغ الصنوبر | gondorukem, rosin
turpentine | 380510 | terpentin, minyak terpentin | turpentine, turpentine oil | 松節油, 松节油 | テレピン油, テルペンチン | 테레빈유, 송유 | تربنتين, زيت التربنتين | turpentin
natural-rubber | 4001 | karet, karet alam, getah karet, lateks | natural rubber, rubber, latex | 天然橡膠, 天然橡胶, 橡膠, 橡胶, 乳膠, 乳胶 | 天然ゴム, ゴム, ラテックス | 천연고무, 고무, 라텍스 | مطاط, مطاط طبيعي, لاتكس | getah, getah asli, lateks
tobacco | 24 | tembakau | tobacco, tobacco leaf | 菸草, 烟草, 煙草 | タバコ, 葉たばこ | 담배, 잎담배 | تبغ | tembakau
cigar | 240210 | cerutu | cigar | 雪茄 | 葉巻, シガー | 시가, 엽궐련 | سيجار | cerut, cerutu
`);
