import { readConcepts } from "../concept.ts";

/** Towns, regions and islands that goods are known by, each a part of its province. */
export const towns = readConcepts(`
place-surabaya < place-east-java | | surabaya | surabaya | 泗水 | スラバヤ | 수라바야 | سورابايا | surabaya
place-malang < place-east-java | | malang | malang | 瑪琅, 玛琅 | マラン | 말랑 | مالانغ | malang
place-blitar < place-east-java | | blitar | blitar | 布利塔爾, 布利塔尔 | ブリタル | 블리타르 | بليتار | blitar
place-tulungagung < place-east-java | | tulungagung | tulungagung | 圖隆阿貢, 图隆阿贡 | トゥルンアグン | 툴룽아궁 | تولونغاغونغ | tulungagung
place-banyuwangi < place-east-java | | banyuwangi, ijen | banyuwangi, ijen | 外南夢, 外南梦, 伊真, 宜珍 | バニュワンギ, イジェン | 바뉴왕이, 이젠 | بانيوانجي, ايجن | banyuwangi
place-jember < place-east-java | | jember | jember | 任抹 | ジュンブル | 즘버르 | جمبر | jember
place-madura < place-east-java | | madura | madura | 馬都拉, 马都拉 | マドゥラ | 마두라 | مادورا | madura
place-ponorogo < place-east-java | | ponorogo | ponorogo | 波諾羅戈, 波诺罗戈 | ポノロゴ | 포노로고 | بونوروغو | ponorogo
place-magetan < place-east-java | | magetan | magetan | 馬格丹, 马格丹 | マゲタン | 마게탄 | ماغيتان | magetan
place-bandung < place-west-java | | bandung | bandung | 萬隆, 万隆 | バンドン | 반둥 | باندونغ | bandung
place-cirebon < place-west-java | | cirebon | cirebon | 井里汶 | チルボン | 치르본 | شيريبون | cirebon
place-bogor < place-west-java | | bogor | bogor | 茂物 | ボゴール | 보고르 | بوغور | bogor
place-tasikmalaya < place-west-java | | tasikmalaya, tasik | tasikmalaya | 打橫, 打横, 塔西馬拉雅, 塔西马拉雅 | タシクマラヤ | 타식말라야 | تاسيكمالايا | tasikmalaya
place-garut < place-west-java | | garut | garut | 牙律 | ガルット | 가룻 | غاروت, قاروت | garut
place-indramayu < place-west-java | | indramayu | indramayu | 因德拉馬尤, 因德拉马尤 | インドラマユ | 인드라마유 | إندرامايو | indramayu
place-semarang < place-central-java | | semarang | semarang | 三寶壟, 三宝垄 | スマラン | 스마랑 | سيمارانغ | semarang
place-solo < place-central-java | | solo, surakarta | solo, surakarta | 梭羅, 梭罗 | ソロ, スラカルタ | 솔로, 수라카르타 | سولو, سوراكارتا | solo
place-pekalongan < place-central-java | | pekalongan | pekalongan | 北加浪岸 | プカロンガン | 프칼롱안 | بيكالونغان | pekalongan
place-jepara < place-central-java | | jepara | jepara | 哲帕拉 | ジュパラ, ジェパラ | 즈파라 | جيبارا | jepara
place-purbalingga < place-central-java | | purbalingga | purbalingga | 普巴林加 | プルバリンガ | 푸르발링가 | بوربالينغا | purbalingga
place-banyumas < place-central-java | | banyumas, purwokerto | banyumas, purwokerto | 普禾加多 | バニュマス, プルウォケルト | 바뉴마스, 푸르워케르토 | بانيوماس | banyumas
place-cilacap < place-central-java | | cilacap | cilacap | 芝拉扎 | チラチャップ | 칠라찹 | سيلاجاب | cilacap
place-bantul < place-yogyakarta | | bantul, kasongan | bantul, kasongan | 班圖爾, 班图尔 | バントゥル | 반툴 | بانتول | bantul
place-medan < place-north-sumatra | | medan | medan | 棉蘭, 棉兰 | メダン | 메단 | ميدان | medan
place-palembang < place-south-sumatra | | palembang | palembang | 巨港 | パレンバン | 팔렘방 | باليمبانغ | palembang
place-batam < place-riau-islands | | batam | batam | 巴淡, 巴淡島, 巴淡岛 | バタム | 바탐 | باتام | batam
place-denpasar < place-bali | | denpasar | denpasar | 丹帕沙, 登巴薩, 登巴萨 | デンパサール | 덴파사르 | دنباسار | denpasar
place-ubud < place-bali | | ubud, gianyar | ubud, gianyar | 烏布, 乌布 | ウブド, ギャニャール | 우붓, 기안야르 | أوبود | ubud
place-lombok < place-west-nusa-tenggara | | lombok, mataram | lombok, mataram | 龍目, 龙目, 龍目島, 龙目岛 | ロンボク, ロンボク島, マタラム | 롬복, 마타람 | لومبوك, ماتارام | lombok
place-sumbawa < place-west-nusa-tenggara | | sumbawa | sumbawa | 松巴哇 | スンバワ | 숨바와 | سومباوا | sumbawa
place-flores < place-east-nusa-tenggara |  | flores, sikka, maumere, bajawa | flores, sikka, maumere, bajawa | 弗洛勒斯, 弗羅里斯, 弗罗里斯 | フローレス, フローレス島, シッカ | 플로레스 | فلوريس | flores
place-sumba < place-east-nusa-tenggara | | sumba | sumba | 松巴島, 松巴岛 | スンバ島 | 숨바섬 | سومبا | sumba
place-kupang < place-east-nusa-tenggara | | kupang | kupang | 古邦 | クパン | 쿠팡시 | كوبانغ | kupang
place-pontianak < place-west-kalimantan | | pontianak | pontianak | 坤甸 | ポンティアナック | 폰티아낙 | بونتياناك | pontianak
place-sambas < place-west-kalimantan | | sambas | sambas | 三發, 三发 | サンバス | 삼바스 | سمباس | sambas
place-banjarmasin < place-south-kalimantan | | banjarmasin | banjarmasin | 馬辰, 马辰 | バンジャルマシン | 반자르마신 | بنجرماسين | banjarmasin
place-balikpapan < place-east-kalimantan | | balikpapan | balikpapan | 巴厘巴板 | バリクパパン | 발릭파판 | باليكبابان | balikpapan
place-samarinda < place-east-kalimantan | | samarinda | samarinda | 三馬林達, 三马林达 | サマリンダ | 사마린다 | ساماريندا | samarinda
place-manado < place-north-sulawesi | | manado | manado | 萬鴉老, 万鸦老, 美娜多 | マナド | 마나도 | مانادو | manado
place-minahasa < place-north-sulawesi |  | minahasa, bitung | minahasa, bitung | 米納哈薩, 米纳哈萨, 比通 | ミナハサ, ビトゥン | 미나하사, 비퉁 | ميناهاسا, بيتونغ | minahasa
place-makassar < place-south-sulawesi | | makassar, takalar | makassar, takalar | 望加錫, 望加锡 | マカッサル | 마카사르 | ماكاسار | makassar
place-ambon < place-maluku | | ambon | ambon | 安汶 | アンボン | 암본 | أمبون | ambon
place-ternate < place-north-maluku | | ternate | ternate | 德那第, 特爾納特, 特尔纳特 | テルナテ | 테르나테 | تيرناتي | ternate
place-jayapura < place-papua-province | | jayapura, sentani | jayapura, sentani | 查亞普拉, 查亚普拉, 森塔尼, 聖塔尼, 圣塔尼 | ジャヤプラ, センタニ | 자야푸라, 센타니 | جايابورا, سنتاني, سينتاني | jayapura
`);
