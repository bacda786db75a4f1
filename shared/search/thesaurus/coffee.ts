import { readConcepts } from "../concept.ts";

/** Coffee: kinds, origins, and how it is processed and packed. */
export const coffee = readConcepts(`
coffee | 0901 2101 | kopi | coffee | 咖啡 | コーヒー, 珈琲 | 커피 | قهوة, بن | kopi
coffee-bean | 0901 | biji kopi | coffee bean | 咖啡豆 | コーヒー豆, 珈琲豆 | 커피 원두, 원두, 커피콩 | حبوب القهوة, حبوب البن, حبوب قهوة | biji kopi
arabica | 0901 | arabika, kopi arabika | arabica, arabica coffee | 阿拉比卡, 阿拉比卡咖啡 | アラビカ, アラビカ種 | 아라비카 | أرابيكا, بن عربي | arabika, kopi arabika
robusta | 0901 | robusta, kopi robusta | robusta, robusta coffee | 羅布斯塔, 罗布斯塔, 羅布斯塔咖啡, 罗布斯塔咖啡 | ロブスタ, ロブスタ種 | 로부스타 | روبوستا | robusta, kopi robusta
liberica | 0901 | liberika, kopi liberika | liberica, liberica coffee | 賴比瑞亞咖啡, 赖比瑞亚咖啡, 利比里亞咖啡, 利比里亚咖啡 | リベリカ, リベリカ種 | 리베리카 | ليبيريكا | liberika, kopi liberika
luwak-coffee | 0901 | kopi luwak, luwak | luwak coffee, kopi luwak, civet coffee | 麝香貓咖啡, 麝香猫咖啡, 貓屎咖啡, 猫屎咖啡, 魯瓦克咖啡, 鲁瓦克咖啡 | コピルアク, ルアックコーヒー, ジャコウネココーヒー | 루왁 커피, 코피 루왁, 사향고양이 커피 | قهوة لواك, كوبي لواك, قهوة الزباد | kopi luwak, kopi musang
green-coffee | 090111 | biji kopi hijau, kopi mentah, green bean, kopi beras | green coffee, green bean, raw coffee bean, unroasted coffee | 生豆, 咖啡生豆, 生咖啡豆 | 生豆, コーヒー生豆, グリーンビーンズ | 생두, 커피 생두, 그린빈 | بن أخضر, قهوة خضراء, حبوب البن الخضراء | biji kopi hijau, biji kopi mentah
roasted-coffee | 0901 | kopi sangrai, kopi roasting, biji kopi sangrai | roasted coffee, roasted bean | 烘焙咖啡豆, 烘焙豆, 熟豆 | 焙煎豆, 焙煎コーヒー, ローストコーヒー | 로스팅 원두, 볶은 커피, 로스팅 커피 | بن محمص, قهوة محمصة | kopi panggang, biji kopi panggang
ground-coffee | 0901 | kopi bubuk, kopi giling | ground coffee, coffee powder | 咖啡粉, 研磨咖啡 | コーヒー粉, 挽き豆, レギュラーコーヒー | 분쇄 커피, 커피 가루, 원두 가루 | قهوة مطحونة, بن مطحون | serbuk kopi, kopi serbuk, kopi kisar
instant-coffee | 2101 | kopi instan, kopi larut | instant coffee, soluble coffee | 即溶咖啡, 速溶咖啡, 三合一咖啡 | インスタントコーヒー | 인스턴트 커피, 믹스 커피, 커피믹스 | قهوة فورية, قهوة سريعة التحضير, قهوة سريعة الذوبان | kopi segera, kopi 3 dalam 1
drip-bag-coffee | 0901 | kopi drip, drip bag, kopi celup | drip bag, drip coffee, coffee bag | 濾掛咖啡, 滤挂咖啡, 掛耳咖啡, 挂耳咖啡, 耳掛咖啡, 耳挂咖啡 | ドリップバッグ, ドリップコーヒー | 드립백, 드립 커피, 드립백 커피 | قهوة مقطرة, أكياس قهوة مقطرة | kopi titis, uncang kopi
specialty-coffee | 0901 | kopi spesialti, kopi spesial | specialty coffee, speciality coffee | 精品咖啡, 特種咖啡, 特种咖啡 | スペシャルティコーヒー | 스페셜티 커피, 스페셜티 | قهوة مختصة | kopi istimewa
single-origin | 0901 | single origin, kopi asal tunggal | single origin | 單一產區咖啡, 单一产区咖啡, 單品咖啡, 单品咖啡, 莊園咖啡, 庄园咖啡 | シングルオリジン | 싱글 오리진 | قهوة أحادية المصدر, قهوة أحادية المنشأ | kopi asal tunggal, single origin
peaberry | 0901 | kopi lanang, peaberry, kopi jantan | peaberry | 圓豆, 圆豆, 公豆, 小圓豆, 小圆豆 | ピーベリー | 피베리 | بيبيري | peaberry, biji kopi tunggal
decaf-coffee | 090112 090122 | kopi dekaf, kopi tanpa kafein, kopi bebas kafein | decaf, decaffeinated coffee | 低咖啡因咖啡, 無咖啡因咖啡, 无咖啡因咖啡, 脫因咖啡, 脱因咖啡 | デカフェ, カフェインレスコーヒー | 디카페인, 디카페인 커피 | قهوة منزوعة الكافيين, قهوة بدون كافيين | kopi nyahkafeina, kopi tanpa kafein
gayo-coffee | 0901 | kopi gayo, kopi aceh, gayo | gayo coffee, aceh coffee, gayo | 迦佑咖啡, 亞齊咖啡, 亚齐咖啡 | ガヨコーヒー, アチェコーヒー | 가요 커피, 아체 커피 | قهوة غايو, قهوة آتشيه | kopi gayo, kopi aceh
mandheling-coffee | 0901 | kopi mandailing, kopi mandheling, kopi sumatra, kopi sumatera | mandheling, sumatra coffee, mandailing coffee | 曼特寧, 曼特宁, 曼特寧咖啡, 曼特宁咖啡, 蘇門答臘咖啡, 苏门答腊咖啡 | マンデリン, スマトラコーヒー | 만델링, 수마트라 커피 | قهوة ماندلينغ, قهوة سومطرة | kopi mandailing, kopi sumatera
toraja-coffee | 0901 | kopi toraja | toraja coffee, sulawesi coffee | 托拿加咖啡, 蘇拉威西咖啡, 苏拉威西咖啡, 托拉賈咖啡, 托拉贾咖啡 | トラジャコーヒー, トラジャ | 토라자 커피, 토라자 | قهوة توراجا | kopi toraja
java-coffee | 0901 | kopi jawa, kopi ijen | java coffee, ijen coffee | 爪哇咖啡 | ジャワコーヒー | 자바 커피 | قهوة جاوة | kopi jawa
cascara | 090190 | cascara, kaskara, kulit kopi | cascara, coffee cherry tea, coffee husk | 咖啡果皮茶, 咖啡果乾, 咖啡果干, 卡斯卡拉 | カスカラ | 카스카라 | كاسكارا, قشر القهوة, قشر البن | cascara, kulit kopi
`);
