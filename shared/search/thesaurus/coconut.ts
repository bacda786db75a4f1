import { readConcepts } from "../concept.ts";

/** The coconut palm, from the kernel to the husk. */
export const coconut = readConcepts(`
coconut | 0801 1513 1203 | kelapa, nyiur | coconut | 椰子 | ココナッツ, ココヤシ, ヤシの実, ココナツ | 코코넛, 야자 | جوز الهند, جوز هند | kelapa
young-coconut | 0801 | kelapa muda, degan | young coconut, tender coconut, green coconut | 椰青, 嫩椰子 | ヤングココナッツ | 영코코넛, 어린 코코넛 | جوز هند أخضر, جوز الهند الطازج | kelapa muda
coconut-oil | 1513 | minyak kelapa | coconut oil | 椰子油, 椰油 | ココナッツオイル, ヤシ油, ココナツオイル | 코코넛 오일, 코코넛유, 야자유 | زيت جوز الهند | minyak kelapa
virgin-coconut-oil | 151311 | vco, minyak kelapa murni, virgin coconut oil | virgin coconut oil, vco, cold pressed coconut oil | 初榨椰子油, 冷壓椰子油, 冷压椰子油, 初榨椰油, vco | バージンココナッツオイル, バージンココナツオイル, vco | 버진 코코넛 오일, 엑스트라버진 코코넛 오일, vco | زيت جوز الهند البكر, زيت جوز هند بكر, vco | minyak kelapa dara, vco
desiccated-coconut | 080111 | kelapa parut kering, kelapa parut | desiccated coconut, dried coconut, shredded coconut, grated coconut | 椰絲, 椰丝, 椰蓉, 乾椰子粉, 干椰子粉 | ココナッツファイン, 乾燥ココナッツ, デシケイテッドココナッツ, ココナッツロング | 건조 코코넛, 코코넛 채, 코코넛 슬라이스 | جوز هند مبشور, جوز الهند المجفف | kelapa parut kering, kelapa kering
coconut-milk | 2106 2008 | santan, santan kelapa | coconut milk, coconut cream | 椰漿, 椰浆, 椰奶 | ココナッツミルク, ココナッツクリーム | 코코넛 밀크, 코코넛 크림 | حليب جوز الهند, كريمة جوز الهند | santan, santan kelapa
coconut-milk-powder | 2106 | santan bubuk, santan instan | coconut milk powder, coconut cream powder | 椰漿粉, 椰浆粉, 椰奶粉 | ココナッツミルクパウダー | 코코넛 밀크 파우더, 코코넛 밀크 분말 | حليب جوز الهند بودرة, مسحوق حليب جوز الهند | serbuk santan
copra | 1203 | kopra | copra | 椰乾, 椰干, 乾椰肉, 干椰肉, 椰子乾, 椰子干 | コプラ | 코프라 | كوبرا جوز الهند, لب جوز الهند المجفف | kopra
coconut-flour | 110630 | tepung kelapa | coconut flour | 椰子粉, 椰子麵粉, 椰子面粉 | ココナッツフラワー, ココナッツ粉 | 코코넛 가루, 코코넛 분말 | دقيق جوز الهند, طحين جوز الهند | tepung kelapa
coconut-chips | 2008 | keripik kelapa, kelapa panggang | coconut chips | 椰子脆片, 椰子片 | ココナッツチップス | 코코넛 칩 | رقائق جوز الهند | kerepek kelapa, cip kelapa
nata-de-coco | 2008 | nata de coco, sari kelapa | nata de coco, coconut jelly | 椰果, 椰纖果, 椰纤果 | ナタデココ | 나타드코코, 나타 데 코코 | ناتا دي كوكو, جيلي جوز الهند | nata de coco
coir | 530500 530810 5607 | sabut kelapa, serabut kelapa, serat sabut | coir, coconut fibre, coconut fiber, coco fiber, coconut husk | 椰纖, 椰纤, 椰棕, 椰殼纖維, 椰壳纤维, 椰子纖維, 椰子纤维 | ヤシ繊維, コイア, 椰子の繊維, ヤシガラ繊維 | 코이어, 코코넛 섬유, 야자 섬유 | ليف جوز الهند, ألياف جوز الهند | sabut kelapa, sabut
cocopeat | 530500 1404 | cocopeat, serbuk sabut kelapa, media tanam kelapa, gambut kelapa | cocopeat, coco peat, coir pith, coco coir | 椰糠, 椰土, 椰泥, 椰纖土, 椰纤土 | ココピート, ヤシガラ培土, ココナッツピート | 코코피트, 코코넛 배지 | كوكوبيت, بيتموس جوز الهند, كوكو بيت | habuk kelapa, cocopeat, habuk sabut kelapa
coir-mat | 570220 | keset sabut kelapa, keset | doormat, coir mat, coir doormat | 椰棕墊, 椰棕垫, 椰棕地墊, 椰棕地垫, 門墊, 门垫, 踏墊, 踏垫 | ヤシマット, 玄関マット, コイヤーマット, ココヤシマット | 코이어 매트, 현관 매트, 도어매트, 코코넛 매트 | ممسحة أرجل, دواسة باب, ممسحة باب | alas kaki, pengesat kaki
coconut-shell | 1404 9602 442199 | batok kelapa, tempurung kelapa | coconut shell | 椰殼, 椰壳, 椰子殼, 椰子壳 | ヤシ殻, ココナッツシェル, ヤシガラ | 코코넛 껍질, 야자 껍데기, 코코넛 쉘 | قشرة جوز الهند, قشور جوز الهند | tempurung kelapa
rope | 560790 | tali, tali tambang, tali sabut | rope, cord, twine | 繩, 绳, 繩索, 绳索, 麻繩, 麻绳 | ロープ, 縄, ひも | 로프, 밧줄, 끈 | حبل, حبال | tali
`);
