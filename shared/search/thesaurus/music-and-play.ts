import { readConcepts } from "../concept.ts";

/** Musical instruments, toys and sports goods. */
export const musicAndPlay = readConcepts(`
musical-instrument | 92 | alat musik | musical instrument, instrument | 樂器, 乐器 | 楽器 | 악기 | آلة موسيقية, آلات موسيقية | alat muzik
angklung | 9206 | angklung | angklung | 昂格隆, 安克隆, 搖竹樂器, 摇竹乐器, 竹筒琴 | アンクルン | 앙클룽 | أنغكلونغ, أنكلونغ | angklung
gamelan | 9206 | gamelan, saron, bonang | gamelan | 甘美朗, 甘美蘭, 甘美兰 | ガムラン | 가믈란 | غاميلان, جاميلان | gamelan
gong | 830610 9206 | gong, gong perunggu | gong | 鑼, 锣, 銅鑼, 铜锣 | ゴング, 銅鑼 | 징, 공 악기 | غونغ, صنج | gong
drum | 9206 | gendang, kendang, jimbe, djembe, bedug, rebana, drum | drum, djembe, hand drum, percussion | 鼓, 非洲鼓, 金貝鼓, 金贝鼓, 手鼓, 打擊樂器, 打击乐器 | 太鼓, ドラム, ジャンベ, 打楽器 | 북, 드럼, 젬베, 타악기 | طبل, طبلة, دف, جمبي | gendang, kompang, dram, rebana
guitar | 920290 | gitar, ukulele, gitar akustik | guitar, ukulele, acoustic guitar | 吉他, 結他, 结他, 烏克麗麗, 乌克丽丽 | ギター, ウクレレ | 통기타, 우쿨렐레, 기타 | جيتار, غيتار, قيثارة, يوكيليلي | gitar, ukulele
flute | 920590 | suling, seruling, suling bambu, sasando | flute, bamboo flute | 笛子, 竹笛, 長笛, 长笛 | 笛, フルート, 竹笛 | 피리, 플루트, 대나무 피리, 대금 | ناي, مزمار, فلوت | seruling, seruling buluh
kalimba | 9206 | kalimba, karinding, rainstick, tongkat hujan | kalimba, thumb piano, rainstick | 卡林巴琴, 拇指琴, 雨棒 | カリンバ, レインスティック | 칼림바, 레인스틱 | كاليمبا | kalimba
singing-bowl | 9206 8306 | singing bowl, mangkuk bernyanyi, lonceng meditasi | singing bowl, meditation bowl | 頌缽, 颂钵, 銅缽, 铜钵 | シンギングボウル | 싱잉볼 | وعاء غنائي, أوعية التأمل | mangkuk tibet, singing bowl
bell | 830610 | lonceng, genta, bel | bell, brass bell | 鈴鐺, 铃铛, 銅鈴, 铜铃 | 真鍮ベル | 방울, 핸드벨 | جرس, أجراس | loceng, genta
toy | 9503 | mainan, mainan anak | toy, toys | 玩具 | おもちゃ, 玩具 | 장난감, 완구, 토이 | لعبة, ألعاب أطفال, ألعاب | mainan, permainan kanak-kanak, alat permainan
wooden-toy | 9503 | mainan kayu | wooden toy, wooden toys | 木製玩具, 木制玩具, 木頭玩具, 木头玩具, 木玩具 | 木製玩具, 木のおもちゃ, 木製おもちゃ | 나무 장난감, 원목 장난감, 원목교구 | ألعاب خشبية, لعبة خشبية | mainan kayu
educational-toy | 9503 | mainan edukatif, mainan edukasi, alat peraga edukatif | educational toy, montessori toy, learning toy | 益智玩具, 教育玩具, 蒙特梭利教具 | 知育玩具, 教育玩具, モンテッソーリ | 교육완구, 교구, 몬테소리 교구 | ألعاب تعليمية, لعبة تعليمية, مونتيسوري | mainan pendidikan, alat permainan pendidikan
doll | 9503 | boneka | doll, plush toy, stuffed toy, soft toy | 娃娃, 玩偶, 布偶, 絨毛玩具, 绒毛玩具, 公仔 | 人形, ぬいぐるみ, ドール | 인형, 봉제인형 | دمية, دمى, عروسة قماش | anak patung, patung mainan
puzzle | 9503 | puzzle, teka-teki kayu, puzel | puzzle, jigsaw, wooden puzzle | 拼圖, 拼图, 木製拼圖, 木制拼图 | パズル, 木製パズル | 퍼즐, 나무 퍼즐 | أحجية, بازل, ألغاز خشبية | puzzle, teka-teki kayu, susun suai gambar
chess | 9504 | catur, congklak, dakon, papan permainan | chess, board game, congklak, mancala | 西洋棋, 桌遊, 桌游, 棋盤, 棋盘, 播棋 | チェス, ボードゲーム, マンカラ, コンクラ | 체스, 보드게임, 만칼라 | شطرنج, ألعاب لوحية, منقلة | catur, congkak, permainan papan
kite | 9503 | layang-layang, layangan | kite | 風箏, 风筝, 紙鳶, 纸鸢 | 凧, カイト | 카이트, 방패연 | طائرة ورقية | layang-layang, wau
ball | 9506 | bola, bola sepak, bola takraw | ball, football, soccer ball, sepak takraw | 足球, 藤球 | サッカーボール, セパタクロー, スポーツボール | 축구공, 세팍타크로 | كرة, كرة قدم, كرة تاكرو | bola, bola sepak, bola takraw
shuttlecock | 950699 | shuttlecock, kok bulu tangkis, kok badminton | shuttlecock, badminton | 羽毛球, 羽球 | シャトルコック, バドミントン, シャトル | 셔틀콕, 배드민턴 | ريشة تنس, ريشة بادمنتون | bulu tangkis, badminton
surfboard | 950629 | papan selancar, papan surfing | surfboard, paddle board, water sports | 衝浪板, 冲浪板, 立槳板, 立桨板 | サーフボード, サップボード | 서핑보드, 서프보드 | لوح ركوب الأمواج, ألواح تزلج على الماء | papan luncur, papan luncur air
fishing-gear | 9507 560811 | alat pancing, umpan pancing, pancing, jaring ikan | fishing lure, fishing tackle, fishing rod, fishing net | 釣具, 钓具, 路亞, 路亚, 魚餌, 鱼饵, 漁網, 渔网 | 釣具, ルアー, 釣り竿, 漁網 | 낚시용품, 루어, 낚싯대, 어망 | أدوات صيد, طعم صيد, سنارة, شبكة صيد | alat memancing, umpan pancing, joran, jaring ikan
yoga-mat | 950691 570299 | matras yoga, alat yoga | yoga mat, yoga accessory | 瑜伽墊, 瑜伽垫, 瑜珈墊, 瑜珈垫 | ヨガマット | 요가매트 | سجادة يوغا, حصيرة يوغا | tikar yoga, alas yoga
bicycle | 8712 | sepeda, sepeda bambu | bicycle, bike, bamboo bicycle | 自行車, 自行车, 腳踏車, 脚踏车, 竹單車, 竹单车, 單車, 单车 | 自転車, 竹自転車 | 자전거, 대나무 자전거 | دراجة هوائية, دراجة, دراجة خيزران | basikal, basikal buluh
smoking-pipe | 961400 | pipa rokok, cangklong | smoking pipe, tobacco pipe, cigarette holder | 菸斗, 烟斗, 煙斗 | パイプ, 喫煙パイプ | 담배 파이프, 곰방대, 파이프 | غليون, مبسم | paip tembakau
`);
