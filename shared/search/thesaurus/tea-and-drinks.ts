import { readConcepts } from "../concept.ts";

/** Tea, jamu and other drinks. */
export const teaAndDrinks = readConcepts(`
tea | 0902 | teh, daun teh | tea, tea leaf | 茶, 茶葉, 茶叶 | お茶, 茶葉 | 차, 찻잎 | شاي | teh, daun teh
green-tea | 090210 090220 | teh hijau | green tea | 綠茶, 绿茶 | 緑茶 | 녹차 | شاي أخضر | teh hijau
black-tea | 090230 090240 | teh hitam | black tea | 紅茶, 红茶 | 紅茶 | 홍차 | شاي أسود, شاي أحمر | teh hitam
oolong-tea | 090230 090240 | teh oolong | oolong tea, oolong | 烏龍茶, 乌龙茶 | ウーロン茶, 烏龍茶 | 우롱차 | شاي أولونغ, شاي الأولونغ | teh oolong
white-tea | 0902 | teh putih | white tea | 白茶 | 白茶, ホワイトティー | 백차 | شاي أبيض | teh putih
jasmine-tea | 0902 | teh melati, teh wangi | jasmine tea | 茉莉花茶, 茉莉茶, 香片 | ジャスミン茶, ジャスミンティー | 자스민차, 재스민차 | شاي الياسمين, شاي بالياسمين | teh melati
tea-bag | 0902 | teh celup | tea bag, teabag | 茶包 | ティーバッグ | 티백 | أكياس شاي, شاي أكياس | uncang teh
herbal-tea | 1211 2106 | teh herbal, tisane | herbal tea, tisane | 花草茶, 草本茶, 藥草茶, 药草茶 | ハーブティー | 허브티, 허브차 | شاي أعشاب, شاي الأعشاب | teh herba
jamu | 2106 300490 1211 | jamu, minuman herbal, minuman tradisional | jamu, herbal drink, traditional herbal medicine | 草藥飲, 草药饮, 印尼草藥, 印尼草药, 傳統草藥飲料, 传统草药饮料, 佳木 | ジャムウ, ジャムー, 伝統ハーブ飲料 | 자무, 허브 음료, 전통 약초 음료 | جامو, مشروب أعشاب, مشروبات عشبية | jamu, minuman herba
ginger-drink | 210690 2202 | wedang jahe, minuman jahe, jahe instan, bandrek, bajigur, wedang uwuh | ginger drink, ginger tea, instant ginger | 薑茶, 姜茶, 薑母茶, 姜母茶, 薑汁飲品, 姜汁饮品 | 生姜湯, ジンジャードリンク, しょうが湯 | 생강차, 생강 음료 | شاي الزنجبيل, مشروب الزنجبيل | minuman halia, teh halia
butterfly-pea | 1211 | bunga telang, teh telang, kembang telang | butterfly pea, butterfly pea flower, blue tea | 蝶豆花, 蝶豆花茶 | バタフライピー, チョウマメ | 버터플라이피, 나비완두콩꽃, 버터플라이피 꽃차 | زهرة البازلاء الزرقاء, شاي أزرق | bunga telang
hibiscus-tea | 1211 | rosela, bunga rosela, teh rosela, rosella | hibiscus tea, roselle, hibiscus flower | 洛神花, 洛神花茶, 玫瑰茄 | ハイビスカスティー, ローゼル | 히비스커스, 히비스커스차, 로젤 | كركديه, شاي الكركديه | roselle, asam paya, teh roselle
coconut-water | 200989 2202 | air kelapa | coconut water | 椰子水, 椰水 | ココナッツウォーター | 코코넛 워터, 코코넛 물 | ماء جوز الهند | air kelapa
fruit-juice | 2009 | jus, jus buah, sari buah | juice, fruit juice | 果汁 | ジュース, 果汁, フルーツジュース | 주스, 과일 주스, 과즙 | عصير, عصائر, عصير فواكه | jus, jus buah
syrup | 2106 170290 | sirup, sirop | syrup | 糖漿, 糖浆 | シロップ | 시럽 | شراب مركز, شراب السكر, سيروب | sirap
mineral-water | 220110 | air mineral, air minum kemasan | mineral water, bottled water, drinking water | 礦泉水, 矿泉水, 瓶裝水, 瓶装水 | ミネラルウォーター, 飲料水 | 생수, 미네랄 워터 | مياه معدنية, ماء معدني, مياه شرب | air mineral, air minuman
beverage | 22 | minuman, minuman ringan | beverage, drink, soft drink | 飲料, 饮料, 飲品, 饮品 | 飲料, ドリンク, 飲み物 | 음료, 음료수 | مشروبات, مشروب | minuman, minuman ringan
kombucha | 220299 | kombucha | kombucha | 康普茶, 紅茶菌, 红茶菌 | コンブチャ, 紅茶キノコ | 콤부차 | كومبوتشا | kombucha
vinegar | 2209 | cuka | vinegar | 醋 | 酢, ビネガー | 식초 | خل | cuka
`);
