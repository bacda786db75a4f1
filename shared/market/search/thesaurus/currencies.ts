import { readConcepts } from "../concept.ts";

/**
 * What prices are in: see `termsOfSale`. A word that also names other things ("dollar", "won", "pound") stands with one
 * that says which money or that it is money.
 */
export const currencyTerms = readConcepts(`
currency-idr | | rupiah, idr, dalam rupiah, harga rupiah | indonesian rupiah, rupiah, rupiahs, idr, in rupiah | 印尼盾, 印尼幣, 印尼币, 印尼盧比, 印尼卢比 | ルピア, ルピア建て, インドネシアルピア | 루피아, 인도네시아 루피아, 루피아화 | روبية, الروبية, بالروبية, روبية إندونيسية, الروبية الإندونيسية, بالروبية الإندونيسية | rupiah, rupiah indonesia
currency-usd | | dolar as, dolar amerika, usd, dalam dolar, harga dolar | us dollar, usd, american dollar, united states dollar, in dollars, price in dollars, prices in dollars, dollar price, dollar prices, us$ | 美元, 美金, 美元計價, 美元计价, 美元報價, 美元报价, 美金報價, 美金报价 | 米ドル, ドル建て, 米ドル建て, アメリカドル, ドル払い | 미국 달러, 미달러, 미화, 달러화, 달러 가격, 달러로 견적, 달러로 표시 | دولار أمريكي, الدولار الأمريكي, بالدولار, بالدولار الأمريكي | dolar as, dolar amerika, usd
currency-eur | | euro, eur, dalam euro | euro, euros, eur, in euro, price in euro | 歐元, 欧元, 歐元報價, 欧元报价 | ユーロ, ユーロ建て, ユーロ払い | 유로화, 유로, 유로로 | يورو, اليورو, باليورو | euro, eur
currency-sgd | | dolar singapura, sgd | singapore dollar, sgd, sing dollar | 新加坡元, 新加坡幣, 新加坡币, 新元, 新幣, 新币, 坡幣, 坡币 | シンガポールドル | 싱가포르 달러, 싱가포르달러 | دولار سنغافوري, الدولار السنغافوري, بالدولار السنغافوري | dolar singapura, sgd
currency-myr | | ringgit, ringgit malaysia, myr, dalam ringgit | malaysian ringgit, ringgit, ringgits, myr, in ringgit | 馬幣, 马币, 令吉, 林吉特, 馬來西亞令吉, 马来西亚令吉, 零吉 | リンギット, マレーシアリンギット, リンギット建て | 링깃, 링기트, 말레이시아 링깃, 링깃화 | رينغيت, رينجيت, الرينغيت, بالرينغيت, رينغيت ماليزي, بالرينغيت الماليزي | ringgit, ringgit malaysia, myr
currency-hkd | | dolar hong kong, dolar hongkong, hkd | hong kong dollar, hongkong dollar, hk dollar, hkd, hk$ | 港幣, 港币, 港元, 港紙, 港纸, 港幣報價, 港币报价 | 香港ドル, 香港ドル建て, 香港ドル払い, 港ドル | 홍콩 달러, 홍콩달러, 홍콩 달러로 | دولار هونغ كونغ, دولار هونج كونج, بدولار هونغ كونغ, بدولار هونج كونج | dolar hong kong, hkd
currency-twd | | dolar taiwan, twd, ntd | taiwan dollar, new taiwan dollar, nt dollar, twd, ntd, nt$ | 台幣, 台币, 新台幣, 新台币, 臺幣, 新臺幣, 台幣報價, 台币报价 | 台湾ドル, 台湾元, 新台湾ドル, 台湾ドル建て | 대만 달러, 대만달러, 신대만 달러 | دولار تايواني, الدولار التايواني, بالدولار التايواني | dolar taiwan, twd
currency-jpy | | yen, yen jepang, jpy, dalam yen | japanese yen, yen, jpy, in yen | 日圓, 日圆, 日元, 日幣, 日币, 日圓報價, 日圆报价 | 日本円, 円建て, 円建, 円払い, 円決済, 日本円建て, 円での, 円貨 | 엔화, 일본 엔, 일본엔, 일본 엔화, 엔으로 | ين ياباني, الين, بالين, الين الياباني, بالين الياباني | yen, yen jepun, jpy
currency-krw | | won korea, krw | korean won, south korean won, in won, price in won, krw | 韓元, 韩元, 韓幣, 韩币, 韓圜, 韩圜 | 韓国ウォン, ウォン建て | 원화, 한국 원, 한국 원화, 한화, 원화로 | وون كوري, الوون الكوري, بالوون, بالوون الكوري | won korea
currency-sar | | riyal saudi, real saudi, sar | saudi riyal, saudi rial, in riyal, saudi arabian riyal | 沙烏地里亞爾, 沙特里亚尔, 沙幣, 沙币, 沙烏地幣, 沙特币 | サウジリヤル, サウジアラビアリヤル | 사우디 리얄, 사우디 리알 | ريال سعودي, الريال السعودي, بالريال, بالريال السعودي | riyal saudi, rial saudi
currency-aed | | dirham, dirham uea, aed | uae dirham, emirati dirham, dirham, dirhams, aed | 迪拉姆, 阿聯酋迪拉姆, 阿联酋迪拉姆 | ディルハム, uaeディルハム | 디르함, 아랍에미리트 디르함 | درهم إماراتي, الدرهم, بالدرهم, الدرهم الإماراتي, بالدرهم الإماراتي | dirham, dirham uae
currency-bnd | | dolar brunei, bnd | brunei dollar, bnd | 汶萊元, 文莱元, 汶萊幣, 文莱币 | ブルネイドル | 브루나이 달러 | دولار بروناي, بدولار بروناي | dolar brunei, bnd
currency-try | | lira turki | turkish lira | 土耳其里拉 | トルコリラ | 튀르키예 리라, 터키 리라 | ليرة تركية, الليرة التركية, بالليرة, بالليرة التركية | lira turki
currency-gbp | | pound sterling, poundsterling, pound inggris, gbp | pound sterling, pounds sterling, price in pounds, british pound, sterling pound, gbp | 英鎊, 英镑, 英鎊報價, 英镑报价 | 英ポンド, ポンド建て, 英国ポンド | 영국 파운드, 파운드화 | جنيه إسترليني, الجنيه الإسترليني, بالجنيه الإسترليني | paun sterling, gbp
currency-aud | | dolar australia, aud | australian dollar, aussie dollar, aud | 澳幣, 澳币, 澳元, 澳幣報價, 澳币报价 | 豪ドル, オーストラリアドル, 豪ドル建て | 호주 달러, 호주달러 | دولار أسترالي, الدولار الأسترالي, بالدولار الأسترالي | dolar australia, aud
currency-cny | | renminbi, cny, rmb, dalam yuan, harga yuan, yuan tiongkok | chinese yuan, renminbi, cny, rmb, in yuan, price in yuan | 人民幣, 人民币, 人民幣報價, 人民币报价 | 人民元, 中国元, 人民元建て | 위안화, 위안, 중국 위안, 인민폐 | يوان, اليوان, باليوان, يوان صيني, اليوان الصيني, باليوان الصيني | yuan china, renminbi, rmb, dalam yuan
currency-kwd | | dinar kuwait, kwd | kuwaiti dinar, kwd | 科威特第納爾, 科威特第纳尔, 科威特幣, 科威特币 | クウェートディナール | 쿠웨이트 디나르 | دينار كويتي, الدينار الكويتي, بالدينار الكويتي | dinar kuwait
currency-bhd | | dinar bahrain, bhd | bahraini dinar, bhd | 巴林第納爾, 巴林第纳尔, 巴林幣, 巴林币 | バーレーンディナール | 바레인 디나르 | دينار بحريني, الدينار البحريني, بالدينار البحريني | dinar bahrain
`);
