import { readConcepts } from "../concept.ts";

/** Charcoal, briquettes and other fuel from plants. */
export const charcoalAndFuel = readConcepts(`
charcoal | 4402 | arang | charcoal | 木炭, 炭 | 木炭, 炭, チャコール | 숯, 목탄, 차콜 | فحم, فحم نباتي | arang
charcoal-briquette | 440220 440290 | briket, briket arang | charcoal briquette, briquette, briket | 炭磚, 炭砖, 木炭磚, 木炭砖, 炭塊, 炭块, 煤球炭 | 炭ブリケット, 成型炭, オガ炭, ブリケット | 성형탄, 조개탄, 숯 브리켓, 브리켓 | قوالب فحم, فحم مضغوط, مكعبات فحم | briket arang, briket
coconut-charcoal | 440220 | arang batok kelapa, arang tempurung, briket batok kelapa, arang kelapa | coconut charcoal, coconut shell charcoal, coconut shell briquette, coconut charcoal briquette | 椰殼炭, 椰壳炭, 椰子炭, 椰殼木炭, 椰壳木炭, 椰殼炭磚, 椰壳炭砖 | ヤシ殻炭, ヤシガラ炭, ココナッツ炭 | 코코넛 숯, 야자숯, 야자탄 | فحم جوز الهند, فحم قشر جوز الهند | arang tempurung kelapa, arang tempurung
shisha-charcoal | 440220 | briket shisha, arang shisha, briket hookah | shisha charcoal, hookah charcoal, hookah briquette, shisha briquette | 水煙炭, 水烟炭, 水菸炭, 阿拉伯水煙炭, 阿拉伯水烟炭 | シーシャ用炭, 水タバコ用炭, シーシャ炭 | 시샤 숯, 물담배 숯, 후카 숯 | فحم شيشة, فحم أرجيلة, فحم الشيشة, فحم نارجيلة, فحم معسل | arang shisha, arang hookah
bbq-charcoal | 4402 | arang bbq, arang bakar, arang barbeque | bbq charcoal, barbecue charcoal, grill charcoal | 烤肉炭, 燒烤炭, 烧烤炭 | バーベキュー炭, bbq炭 | 바비큐 숯, 바베큐 숯, 구이용 숯 | فحم شواء, فحم الشواء, فحم مشاوي | arang bbq, arang panggang
bamboo-charcoal | 440210 | arang bambu | bamboo charcoal | 竹炭 | 竹炭 | 대나무숯, 죽탄 | فحم الخيزران, فحم البامبو | arang buluh
hardwood-charcoal | 440290 | arang kayu, arang kayu keras, arang bakau, arang halaban | hardwood charcoal, lump charcoal, mangrove charcoal, wood charcoal | 硬木炭, 原木炭, 紅樹林炭, 红树林炭, 備長炭, 备长炭 | 備長炭, 白炭, マングローブ炭 | 참숯, 백탄, 맹그로브 숯, 비장탄 | فحم خشب, فحم طبيعي, فحم خشبي | arang kayu, arang bakau
activated-carbon | 380210 | karbon aktif, arang aktif | activated carbon, activated charcoal | 活性碳, 活性炭 | 活性炭 | 활성탄 | كربون منشط, فحم منشط | karbon teraktif, arang aktif
wood-pellet | | pelet kayu, wood pellet | wood pellet, biomass pellet | 木質顆粒, 木质颗粒, 木屑顆粒, 木屑颗粒, 生質燃料, 生质燃料 | 木質ペレット, ウッドペレット | 우드펠릿, 목재 펠릿 | حبيبات الخشب, كريات خشبية | pelet kayu
firewood | | kayu bakar | firewood | 柴火, 木柴 | 薪 | 장작 | حطب | kayu api
`);
