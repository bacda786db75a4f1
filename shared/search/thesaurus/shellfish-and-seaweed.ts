import { readConcepts } from "../concept.ts";

/** Shrimp, crab, molluscs and seaweed. */
export const shellfishAndSeaweed = readConcepts(`
shrimp | 030617 030636 030695 1605 | udang | shrimp, prawn | 蝦, 虾, 蝦子, 虾子, 蝦仁, 虾仁 | エビ, えび, 海老 | 새우 | روبيان, جمبري, قريدس | udang
vannamei-shrimp | 030617 030636 | udang vaname, udang vannamei | vannamei, whiteleg shrimp, white shrimp | 白蝦, 白虾, 南美白對蝦, 南美白对虾, 白腳蝦, 白脚虾 | バナメイエビ, バナメイ | 흰다리새우, 바나메이 | روبيان أبيض, جمبري فانامي | udang putih, udang vannamei
tiger-prawn | 030617 030636 | udang windu, udang pancet | black tiger shrimp, tiger prawn | 草蝦, 草虾, 虎蝦, 虎虾 | ブラックタイガー | 블랙타이거 새우, 얼룩새우 | روبيان النمر, جمبري تايجر | udang harimau
dried-shrimp | 030695 | ebi, udang kering, udang rebon, rebon | dried shrimp, dried prawn | 蝦米, 虾米, 蝦皮, 虾皮, 開陽, 开阳 | 干しエビ, 乾燥エビ, 干し海老 | 건새우, 말린 새우 | روبيان مجفف, جمبري مجفف | udang kering, udang geragau
crab | 030614 030633 160510 | kepiting, rajungan, daging rajungan, kepiting soka | crab, crab meat, blue swimming crab, soft shell crab | 螃蟹, 蟹, 蟹肉, 花蟹, 軟殼蟹, 软壳蟹 | カニ, 蟹, ソフトシェルクラブ | 게, 게살, 꽃게, 소프트쉘 크랩 | سلطعون, سرطان البحر, كابوريا, قبقب | ketam, isi ketam, ketam bunga
lobster | 030631 | lobster, udang karang | lobster, spiny lobster | 龍蝦, 龙虾 | ロブスター, 伊勢海老, イセエビ | 랍스터, 바닷가재, 닭새우 | كركند, لوبستر, استاكوزا, أم الروبيان | udang karang, udang kara, lobster
squid | 030743 030749 160554 | cumi, cumi-cumi, sotong | squid, cuttlefish, calamari | 魷魚, 鱿鱼, 花枝, 墨魚, 墨鱼, 透抽 | イカ, 烏賊 | 오징어, 갑오징어 | حبار, كاليماري, سبيط | sotong, sotong kering, cumi
octopus | 030752 | gurita | octopus | 章魚, 章鱼, 八爪魚, 八爪鱼 | タコ, 蛸 | 문어, 낙지 | أخطبوط | sotong kurita, kurita
clam | 030772 160556 | kerang, kerang dara, kerang hijau, remis | clam, cockle, mussel, shellfish | 蛤蜊, 血蛤, 貝類, 贝类, 淡菜 | アサリ, ハマグリ, 貝類, ムール貝, 貝柱, 二枚貝 | 조개, 꼬막, 홍합 | محار, بطلينوس, بلح البحر | kerang, kupang, lala
sea-cucumber | 030819 | teripang, timun laut | sea cucumber, trepang | 海參, 海参 | ナマコ, なまこ | 해삼 | خيار البحر | gamat, timun laut, trepang
jellyfish | 030830 | ubur-ubur | jellyfish | 海蜇, 水母 | クラゲ, くらげ | 해파리 | قنديل البحر | ubur-ubur, obor-obor
seaweed | 1212 | rumput laut, gulma laut | seaweed | 海藻, 海帶, 海带 | 海藻, わかめ, 昆布 | 해조류, 해초, 미역 | أعشاب بحرية, طحالب بحرية, طحالب | rumpai laut
eucheuma-cottonii | 121229 121221 | cottonii, rumput laut cottonii, gracilaria, eucheuma | cottonii, eucheuma cottonii, gracilaria, dried seaweed | 麒麟菜, 龍鬚菜, 龙须菜, 卡帕藻 | キリンサイ, オゴノリ | 코토니, 꼬시래기 | كوتوني, غراسيلاريا | cottonii, agar-agar laut
sea-grapes | 121221 | anggur laut, latoh, lawi-lawi | sea grapes, green caviar | 海葡萄 | 海ぶどう | 바다포도 | عنب البحر | latok, latoh, anggur laut
agar | 130231 | agar-agar, agar, bubuk agar | agar, agar-agar, agar powder | 洋菜, 瓊脂, 琼脂, 寒天, 菜燕 | 寒天, アガー | 한천, 우뭇가사리, 아가 | أجار, أغار أغار, أجار أجار | agar-agar, serbuk agar
carrageenan | 130239 | karagenan, karaginan | carrageenan, carrageenan powder | 卡拉膠, 卡拉胶, 鹿角菜膠, 鹿角菜胶, 角叉菜膠, 角叉菜胶 | カラギーナン, カラギナン | 카라기난, 카라기난 분말 | كاراجينان, كاراجينين | karagenan
`);
