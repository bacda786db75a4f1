import { readConcepts } from "../concept.ts";

/** Ports and airports that goods leave from or arrive at: the places that an Incoterm names. */
export const ports = readConcepts(`
place-tanjung-perak < place-surabaya | | tanjung perak, pelabuhan tanjung perak, tj perak, tg perak, pelabuhan perak, pelabuhan surabaya | tanjung perak, tanjung perak port, port of tanjung perak, perak port, tj perak, tg perak, port of surabaya, surabaya port | 丹戎佩拉, 丹戎佩拉港, 丹絨佩拉, 丹绒佩拉, 泗水港 | タンジュンペラ, タンジュンペラック, タンジュンペラ港, スラバヤ港 | 탄중페락, 탄중 페락, 탄중페락항, 수라바야항 | تانجونغ بيراك, ميناء تانجونغ بيراك, ميناء سورابايا | tanjung perak, pelabuhan tanjung perak
place-tanjung-priok < place-jakarta | | tanjung priok, pelabuhan tanjung priok, tj priok, tg priok, priok, pelabuhan jakarta | tanjung priok, tanjung priok port, port of tanjung priok, priok, tj priok, tg priok, port of jakarta, jakarta port | 丹戎不碌, 丹戎不碌港, 丹絨不碌, 丹绒不碌, 雅加達港, 雅加达港 | タンジュンプリオク, タンジュンプリオク港, ジャカルタ港 | 탄중프리옥, 탄중 프리옥, 탄중프리옥항, 자카르타항 | تانجونغ بريوك, ميناء تانجونغ بريوك, ميناء جاكرتا | tanjung priok, pelabuhan tanjung priok
place-tanjung-emas < place-semarang | | tanjung emas, pelabuhan tanjung emas, tanjung mas, tj emas, tg emas, tj mas, pelabuhan semarang | tanjung emas, tanjung emas port, port of tanjung emas, tanjung mas, tj emas, tg emas, port of semarang, semarang port | 丹戎埃瑪斯, 丹戎埃玛斯, 丹戎埃瑪斯港, 丹戎埃玛斯港, 三寶壟港, 三宝垄港 | タンジュンウマス, タンジュンエマス, スマラン港 | 탄중에마스, 탄중 에마스, 스마랑항 | تانجونغ إيماس, ميناء سيمارانغ | tanjung emas, pelabuhan tanjung emas
place-belawan < place-medan | | belawan, pelabuhan belawan, pelabuhan medan | belawan, belawan port, port of belawan, medan port | 勿拉灣, 勿拉湾, 勿拉灣港, 勿拉湾港, 棉蘭港, 棉兰港 | ブラワン, ベラワン, ブラワン港 | 벨라완, 블라완, 벨라완항 | بيلاوان, ميناء بيلاوان | belawan, pelabuhan belawan
place-panjang < place-lampung | | pelabuhan panjang, panjang lampung, pelabuhan lampung | panjang port, port of panjang, port panjang, lampung port | 班讓港, 班让港, 楠榜港 | パンジャン港 | 판장항 | ميناء بانجانغ | pelabuhan panjang
place-benoa < place-denpasar | | benoa, pelabuhan benoa | benoa, benoa port | 伯諾阿, 伯诺阿 | ベノア | 베노아 | بينوا | benoa
place-lembar < place-lombok | | pelabuhan lembar | lembar port, port of lembar, port lembar | 倫巴港, 伦巴港 | レンバル港 | 렘바르항 | ميناء ليمبار | pelabuhan lembar
place-ngurah-rai < place-denpasar | | ngurah rai, bandara ngurah rai, bandara bali, bandara denpasar | ngurah rai, ngurah rai airport, bali airport, denpasar airport | 伍拉賴機場, 伍拉赖机场, 峇里島機場, 巴厘岛机场 | ングラライ空港, バリ空港, デンパサール空港 | 응우라라이 공항, 발리 공항 | مطار نغوراه راي, مطار بالي | ngurah rai, lapangan terbang bali
place-soekarno-hatta < place-jakarta | | soekarno hatta, bandara soekarno hatta, soetta, sukarno hatta, bandara cengkareng | soekarno-hatta, soekarno hatta airport, sukarno hatta, sukarno hatta airport, jakarta airport, cengkareng | 蘇加諾哈達機場, 苏加诺哈达机场, 雅加達機場, 雅加达机场 | スカルノハッタ, スカルノハッタ空港, ジャカルタ空港 | 수카르노하타, 수카르노하타 공항, 자카르타 공항 | سوكارنو هاتا, مطار سوكارنو هاتا, مطار جاكرتا | soekarno hatta, lapangan terbang soekarno hatta
place-juanda < place-surabaya | | juanda, bandara juanda, bandara surabaya | juanda, juanda airport, surabaya airport | 朱安達機場, 朱安达机场, 泗水機場, 泗水机场 | ジュアンダ空港, スラバヤ空港 | 주안다 공항, 수라바야 공항 | مطار جواندا, مطار سورابايا | juanda, lapangan terbang juanda
place-ahmad-yani < place-semarang | | ahmad yani, bandara ahmad yani, bandara semarang | ahmad yani, ahmad yani airport, semarang airport | 阿哈馬德亞尼機場, 阿哈马德亚尼机场, 三寶壟機場, 三宝垄机场 | アフマドヤニ空港, スマラン空港 | 아흐마드야니 공항, 스마랑 공항 | مطار أحمد ياني, مطار سيمارانغ | ahmad yani
place-kualanamu < place-medan | | kualanamu, kuala namu, bandara kualanamu | kualanamu, kuala namu, kualanamu airport, medan airport | 瓜拉納穆機場, 瓜拉纳穆机场, 棉蘭機場, 棉兰机场 | クアラナム空港, メダン空港 | 쿠알라나무 공항, 메단 공항 | مطار كوالانامو | kualanamu
place-kaohsiung | | kaohsiung | kaohsiung | 高雄, 高雄港 | 高雄, 高雄港 | 가오슝 | كاوهسيونغ | kaohsiung
place-keelung | | keelung | keelung, port of keelung | 基隆, 基隆港 | 基隆, 基隆港 | 지룽 | كيلونغ | keelung
place-taichung | | taichung | taichung | 台中港, 臺中港 | 台中港 | 타이중항 | تايتشونغ | taichung
place-busan | | busan, pusan | busan, pusan, busan port | 釜山, 釜山港 | 釜山, 釜山港 | 부산, 부산항 | بوسان | busan
place-incheon | | incheon | incheon | 仁川, 仁川港 | 仁川 | 인천, 인천항 | إنتشون | incheon
place-yokohama | | yokohama | yokohama | 橫濱, 横滨 | 横浜, 横浜港 | 요코하마 | يوكوهاما | yokohama
place-kobe | | kobe | kobe | 神戶, 神户 | 神戸, 神戸港 | 고베 | كوبي | kobe
place-tokyo-port | | pelabuhan tokyo | tokyo port, port of tokyo | 東京港, 东京港 | 東京港 | 도쿄항 | ميناء طوكيو | pelabuhan tokyo
place-port-klang | | port klang, pelabuhan klang | port klang, klang | 巴生港, 巴生 | ポートクラン, クラン港 | 포트클랑, 클랑항 | بورت كلانغ, ميناء كلانغ | pelabuhan klang, port klang
place-kuching | | kuching | kuching | 古晉, 古晋 | クチン | 쿠칭 | كوتشينغ | kuching
place-penang | | penang, pulau pinang | penang | 檳城, 槟城 | ペナン | 페낭 | بينانغ | pulau pinang
place-jebel-ali | | jebel ali | jebel ali, port of jebel ali, dubai port | 傑貝阿里, 杰贝阿里, 杜拜港, 迪拜港 | ジュベルアリ, ドバイ港 | 제벨알리, 두바이항 | جبل علي, ميناء جبل علي | jebel ali
place-jeddah | | jeddah, jedah | jeddah, jeddah port, jeddah islamic port | 吉達, 吉达, 吉達港, 吉达港 | ジッダ, ジェッダ | 제다, 제다항 | جدة, ميناء جدة | jeddah
place-dammam | | dammam | dammam | 達曼, 达曼 | ダンマーム | 담맘 | الدمام, ميناء الدمام | dammam
`);
