import { readConcepts } from "../concept.ts";

/** Fruit, fresh, dried and frozen. */
export const fruit = readConcepts(`
fruit | 08 | buah, buah-buahan | fruit, tropical fruit | 水果, 熱帶水果, 热带水果 | 果物, フルーツ, トロピカルフルーツ | 과일, 열대과일 | فاكهة, فواكه, فواكه استوائية | buah, buah-buahan
mangosteen | 080450 | manggis | mangosteen | 山竹 | マンゴスチン | 망고스틴 | مانجوستين, مانغوستين | manggis
snake-fruit | 081090 | salak, salak pondoh | snake fruit, salak | 蛇皮果, 沙拉克, 沙叻 | サラック, スネークフルーツ, サラク | 살락, 스네이크프루트, 뱀과일 | سالاك, فاكهة الثعبان, فاكهة الأفعى | salak, buah salak
durian | 081060 | durian, duren | durian | 榴槤, 榴梿, 榴蓮, 榴莲 | ドリアン | 두리안 | دوريان | durian
mango | 080450 | mangga | mango | 芒果, 杧果, 檬果 | マンゴー | 망고 | مانجو, مانغو, مانجا | mangga, mempelam
pineapple | 080430 200820 200941 | nanas | pineapple | 鳳梨, 凤梨, 菠蘿, 菠萝, 黃梨, 黄梨 | パイナップル, パイン | 파인애플 | أناناس | nanas, nenas
jackfruit | 081090 081190 | nangka | jackfruit | 菠蘿蜜, 菠萝蜜, 波羅蜜, 波罗蜜, 大樹菠蘿, 大树菠萝 | ジャックフルーツ, パラミツ | 잭프루트, 바라밀 | جاك فروت, جاكفروت | nangka
avocado | 080440 | alpukat, alpokat | avocado | 酪梨, 牛油果, 鱷梨, 鳄梨 | アボカド | 아보카도 | أفوكادو | avokado
banana | 080310 080390 | pisang, pisang cavendish | banana, plantain | 香蕉 | バナナ | 바나나 | موز | pisang
papaya | 080720 | pepaya | papaya | 木瓜 | パパイヤ, パパイア | 파파야 | بابايا | betik
rambutan | 081090 | rambutan | rambutan | 紅毛丹, 红毛丹 | ランブータン | 람부탄 | رامبوتان | rambutan
dragon-fruit | 081090 | buah naga, naga merah | dragon fruit, pitaya | 火龍果, 火龙果 | ドラゴンフルーツ, ピタヤ | 용과, 드래곤프루트 | فاكهة التنين, دراغون فروت | buah naga
passion-fruit | 081090 | markisa | passion fruit | 百香果, 熱情果, 热情果 | パッションフルーツ | 패션프루트, 백향과 | باشن فروت, فاكهة العاطفة | markisa, buah markisa
guava | 080450 | jambu biji, jambu kristal, jambu | guava | 芭樂, 芭乐, 番石榴 | グアバ, グァバ | 구아바 | جوافة | jambu batu
soursop | 081090 | sirsak, sirsat | soursop, graviola | 紅毛榴槤, 红毛榴梿, 刺果番荔枝 | サワーソップ, グラビオラ, トゲバンレイシ | 그라비올라, 사워솝 | قشطة شائكة, غرافيولا, جرافيولا | durian belanda
lime | 080550 200931 | jeruk nipis, jeruk limau, limau | lime, key lime | 萊姆, 莱姆, 青檸, 青柠 | ライム | 라임 | ليم, ليمون أخضر, لومي | limau nipis
lemon | 080550 | lemon | lemon | 檸檬, 柠檬 | レモン | 레몬 | ليمون, ليمون أصفر | lemon
orange | 080521 080590 | jeruk, jeruk manis, jeruk keprok | orange, mandarin, tangerine | 柳橙, 橘子, 橙, 柑橘 | オレンジ, みかん, 柑橘 | 오렌지, 귤 | برتقال, يوسفي | oren, limau manis, limau mandarin
kaffir-lime | 080590 | jeruk purut | kaffir lime, makrut lime | 泰國檸檬, 泰国柠檬, 馬蜂橙, 马蜂橙, 卡菲爾萊姆, 卡菲尔莱姆 | コブミカン, カフィアライム | 카피르 라임, 카피르라임 | ليمون كفير | limau purut
calamansi | 080590 200931 | jeruk kunci, jeruk kalamansi, kalamansi, jeruk sambal | calamansi, calamondin | 金桔, 桔仔, 四季桔, 酸柑 | カラマンシー, シークワーサー | 칼라만시, 깔라만시 | كالامانسي | limau kasturi
pomelo | 080540 | jeruk bali, pamelo | pomelo | 柚子, 文旦 | ポメロ, 文旦, ザボン | 포멜로 | بوملي, بوميلو | limau bali
watermelon | 080711 | semangka | watermelon | 西瓜 | スイカ, すいか | 수박 | بطيخ, حبحب | tembikai
melon | 080719 | melon, blewah | melon, cantaloupe | 哈密瓜, 甜瓜, 香瓜 | メロン | 멜론 | شمام | melon, tembikai susu
starfruit | 081090 | belimbing, belimbing wuluh | star fruit, carambola, bilimbi | 楊桃, 杨桃 | スターフルーツ, ゴレンシ | 스타프루트, 카람볼라 | كارامبولا, فاكهة النجمة | belimbing, belimbing buluh
longan | 081090 | kelengkeng, lengkeng | longan | 龍眼, 龙眼, 桂圓, 桂圆 | リュウガン, ロンガン, 竜眼 | 용안, 롱안 | لونجان, لونغان | longan, mata kucing
langsat | 081090 | duku, langsat | langsat, duku, lanzones | 蘭撒果, 兰撒果, 龍宮果, 龙宫果, 冷剎, 冷刹 | ドゥク | 랑삿, 두쿠 | لانغسات, دوكو | langsat, duku, dokong
strawberry | 081010 | stroberi | strawberry | 草莓, 士多啤梨 | いちご, イチゴ, ストロベリー | 딸기 | فراولة | strawberi
dates | | kurma | dates, date fruit | 椰棗, 椰枣, 紅棗, 红枣 | デーツ, ナツメヤシ | 대추야자 | تمر, تمور | kurma
breadfruit | 081090 | sukun | breadfruit | 麵包果, 面包果 | パンノキの実, ブレッドフルーツ | 빵나무 열매, 브레드프루트 | فاكهة الخبز | sukun
dried-fruit | 081340 081350 2006 | buah kering, mangga kering | dried fruit, dehydrated fruit, dried mango | 果乾, 果干, 水果乾, 水果干, 芒果乾, 芒果干 | ドライフルーツ, 乾燥果実, ドライマンゴー | 건과일, 말린 과일, 건망고 | فواكه مجففة, مانجو مجفف | buah kering, buah-buahan kering
candied-fruit | 200600 | manisan, manisan pala, manisan jahe | candied fruit, crystallised fruit, candied ginger | 蜜餞, 蜜饯, 糖薑, 糖姜, 糖漬水果, 糖渍水果 | 砂糖漬け, フルーツの砂糖漬け | 과일 정과, 설탕절임, 정과 | فواكه مسكرة, فواكه مجففة مسكرة | halwa, jeruk buah, manisan buah
frozen-fruit | 081190 | buah beku | frozen fruit | 冷凍水果, 冷冻水果 | 冷凍フルーツ, 冷凍果実 | 냉동과일 | فواكه مجمدة | buah beku, buah sejuk beku
freeze-dried-fruit | 0813 2008 | buah freeze dry, buah kering beku | freeze dried fruit | 凍乾水果, 冻干水果 | フリーズドライフルーツ | 동결건조 과일 | فواكه مجففة بالتجميد | buah kering sejuk beku
`);
