import { readConcepts } from "../concept.ts";

/** Spices of bark, seed, fruit and pod. */
export const spices = readConcepts(`
spice | 0904 0905 0906 0907 0908 0909 0910 | rempah, rempah-rempah | spice | 香料, 辛香料 | スパイス, 香辛料 | 향신료 | توابل, بهارات, بهار | rempah, rempah ratus
pepper | 090411 090412 | lada, merica | pepper, peppercorn | 胡椒 | 胡椒, コショウ, ペッパー | 후추, 통후추 | فلفل, فلفل حب | lada, lada sulah
black-pepper | 090411 090412 | lada hitam, merica hitam | black pepper | 黑胡椒 | 黒胡椒, ブラックペッパー, 黒コショウ | 흑후추, 검은 후추 | فلفل أسود | lada hitam
white-pepper | 090411 090412 | lada putih, merica putih, lada muntok | white pepper, muntok pepper | 白胡椒 | 白胡椒, ホワイトペッパー, 白コショウ | 백후추, 흰 후추 | فلفل أبيض | lada putih
long-pepper | 090411 | cabe jawa, cabai jawa, lada panjang | long pepper, javanese long pepper | 蓽撥, 荜拨, 長胡椒, 长胡椒 | ヒハツ, ロングペッパー, 長胡椒 | 필발, 롱페퍼 | فلفل طويل, دار فلفل | lada panjang, bakek
cubeb | 0904 1211 | kemukus, lada berekor | cubeb, tailed pepper, java pepper | 蓽澄茄, 荜澄茄, 爪哇胡椒 | クベバ, ヒッチョウカ | 쿠베브 | كبابة | lada berekor, kemukus
nutmeg | 090811 090812 | pala, biji pala, buah pala | nutmeg | 肉豆蔻, 豆蔻 | ナツメグ, 肉荳蔲 | 육두구, 넛맥 | جوزة الطيب, جوز الطيب | buah pala, biji pala, pala
mace | 090821 090822 | fuli, bunga pala, fuli pala | mace | 肉豆蔻皮, 豆蔻皮, 肉豆蔻衣 | メース | 메이스 | قشرة جوزة الطيب, بسباسة | bunga pala
clove | 090710 090720 | cengkeh, cengkih | clove | 丁香 | クローブ, 丁子, 丁香 | 정향, 클로브 | قرنفل | bunga cengkih, cengkih
cinnamon | 0906 | kayu manis, kulit manis | cinnamon, cassia, cassia vera | 肉桂, 桂皮 | シナモン, 桂皮 | 계피, 시나몬 | قرفة, دارسين | kayu manis
cardamom | 090831 090832 | kapulaga, kapol | cardamom | 小豆蔻, 荳蔻, 白豆蔻 | カルダモン | 카다멈, 소두구 | هيل, حبهان | buah pelaga
coriander | 090921 090922 | ketumbar, biji ketumbar | coriander, coriander seed | 芫荽籽, 香菜籽, 胡荽 | コリアンダー, コリアンダーシード | 고수 씨, 코리앤더, 고수씨앗 | كزبرة, بذور الكزبرة | ketumbar, biji ketumbar
cumin | 090931 | jintan, jinten | cumin | 孜然, 小茴香籽 | クミン | 쿠민, 커민 | كمون | jintan putih, jintan
fennel-seed | 090961 | adas, biji adas | fennel, fennel seed | 茴香, 茴香籽 | フェンネル, フェンネルシード | 펜넬, 회향 | شمر, بذور الشمر | jintan manis
star-anise | 090961 | pekak, bunga lawang, kembang lawang | star anise | 八角, 大茴香 | 八角, スターアニス | 팔각, 스타아니스 | يانسون نجمي, ينسون نجمي | bunga lawang
tamarind | 0813 | asam jawa | tamarind | 羅望子, 罗望子, 酸子, 羅望果, 罗望果 | タマリンド | 타마린드 | تمر هندي | asam jawa
vanilla | 0905 | vanili, vanila, panili | vanilla | 香草, 雲呢拿, 云呢拿 | バニラ | 바닐라 | فانيليا, فانيلا | vanila
vanilla-bean | 090510 | polong vanili, vanili batang, buah vanili | vanilla bean, vanilla pod | 香草莢, 香草荚, 香草豆莢, 香草豆荚, 香草豆 | バニラビーンズ, バニラビーン | 바닐라빈 | قرون الفانيليا, أعواد الفانيليا | kacang vanila, buah vanila
chili | 0709 0904 | cabai, cabe, lombok | chili, chilli, chile pepper, hot pepper | 辣椒 | 唐辛子, とうがらし, チリ | 고추 | فلفل حار, فلفل أحمر, شطة, فلفل حريف | cili, lada merah
chili-powder | 090422 | cabai bubuk, cabe bubuk, bubuk cabai | chili powder, chilli powder, chili flakes | 辣椒粉, 辣椒片 | チリパウダー, 粉唐辛子, 一味唐辛子 | 고춧가루, 칠리 파우더 | مسحوق الفلفل الحار, بودرة الشطة, شطة مطحونة | serbuk cili, cili serbuk
`);
