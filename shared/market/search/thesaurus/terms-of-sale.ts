import { readConcepts } from "../concept.ts";

/** How goods are handed over (Incoterms 2020) and counted (the units of listings): see `termsOfSale`. */
export const saleTerms = readConcepts(`
incoterm-exw | | exw, ambil di pabrik, ambil di gudang | exw, ex works, ex-works, ex factory, ex warehouse | 工廠交貨, 工厂交货 | 工場渡し, 工場渡し価格 | 공장인도, 공장인도조건 | تسليم المصنع, تسليم أرض المصنع | exw, serah di kilang
incoterm-fca | | fca | fca, free carrier | 貨交承運人, 货交承运人 | 運送人渡し | 운송인인도, 운송인인도조건 | التسليم للناقل | fca
incoterm-cpt | | cpt | cpt, carriage paid to | 運費付至, 运费付至 | 輸送費込み | 운송비지급인도 | أجرة النقل مدفوعة | cpt
incoterm-cip | | cip | cip, carriage and insurance paid, carriage insurance paid to | 運保費付至, 运费和保险费付至 | 輸送費保険料込み | 운송비보험료지급인도 | أجرة النقل والتأمين مدفوعة | cip
incoterm-dap | | dap | dap, delivered at place | 目的地交貨, 目的地交货 | 仕向地持込渡し | 도착장소인도 | التسليم في المكان | dap
incoterm-dpu | | dpu | dpu, delivered at place unloaded | 卸貨地交貨, 卸货地交货 | 荷卸込持込渡し | 도착지양하인도 | التسليم مع التفريغ | dpu
incoterm-ddp | | ddp | ddp, delivered duty paid, duty paid | 完稅後交貨, 完税后交货 | 関税込持込渡し | 관세지급인도 | التسليم مع دفع الرسوم | ddp
incoterm-fas | | fas | fas, free alongside ship | 船邊交貨, 船边交货 | 船側渡し | 선측인도 | التسليم جانب السفينة | fas
incoterm-fob | | fob | fob, free on board, f.o.b | 離岸價, 离岸价, 船上交貨, 船上交货 | 本船渡し, 本船渡し価格 | 본선인도, 본선인도조건 | التسليم على ظهر السفينة, فوب | fob
incoterm-cfr | | cfr, cnf, c&f | cfr, cnf, c&f, cost and freight | 成本加運費, 成本加运费 | 運賃込み | 운임포함인도 | التكلفة والشحن | cfr, cnf
incoterm-cif | | cif | cif, cost insurance freight, cost insurance and freight | 到岸價, 到岸价 | 運賃保険料込み | 운임보험료포함인도 | سيف للشحن, التكلفة والتأمين والشحن | cif
unit-kgm | | kg, kilo, kilogram, kiloan | kg, kgs, kilo, kilogram, kilogramme | 公斤, 千克 | キロ, キログラム | 킬로, 킬로그램 | كيلو, كيلوغرام, كغ, كجم | kg, kilo, kilogram
unit-grm | | gram, gr | gram, gramme | 公克 | グラム | 그램 | غرام, جرام | gram
unit-tne |  | ton, metrik ton | ton, tonne, metric ton, metric tonne | 公噸, 公吨, 噸, 吨 | トン | 톤 | طن, أطنان | tan metrik
unit-ltr | | liter, literan | liter, litre | 公升 | リットル | 리터 | لتر, ليتر | liter
unit-mlt | | mililiter | milliliter, millilitre | 毫升 | ミリリットル | 밀리리터 | مليلتر | mililiter
unit-mtr | | meter, meteran | meter, metre | 公尺 | メートル | 미터 | متر | meter
unit-mtk | | meter persegi, m2 | square meter, square metre, sqm, m2 | 平方公尺, 平方米 | 平方メートル, 平米 | 제곱미터, 평방미터 | متر مربع | meter persegi
unit-mtq | | meter kubik, kubik, m3 | cubic meter, cubic metre, cbm, m3 | 立方公尺, 立方米 | 立方メートル | 세제곱미터, 입방미터 | متر مكعب | meter padu
unit-h87 |  | biji, pcs, potong | piece, pcs, pc | 件, 個, 个 | 個, 点 | 개, 낱개 | قطعة, حبة | unit
unit-pr | | pasang | pair | 雙, 双 | 足 | 켤레 | زوج | pasang
unit-set |  | per set | per set | 每套 |  | 한세트 | للطقم | sesatu set
unit-dzn | | lusin | dozen | 打 | ダース | 다스 | درزن, دزينة | dozen
unit-ct |  | karton, dus karton | per carton, master carton | 每箱 | カートン | 카톤 | كرتونة | sekarton
unit-bg | | per kantong | per bag | 每袋 | 一袋 | 한봉지 | للكيس | sebeg
unit-hur | | per jam, harga per jam, tarif per jam, dibayar per jam, hitungan jam | per hour, hourly, by the hour, hourly rate, price per hour | 每小時, 每小时, 按小時, 按小时, 時薪, 时薪, 以小時計, 以小时计, 按小時計費, 按小时计费, 按小時收費, 按小时收费 | 時給, 時間単位, 時間制, 時間いくら, 時間あたり | 시간당, 시간제, 시급, 시간 단위 | بالساعة, سعر الساعة, أجر الساعة | sejam, ikut jam, kadar sejam, harga sejam
unit-day | | per hari, harian, harga per hari, tarif harian | per day, daily, day rate, by the day, daily rate | 每天, 按天, 按日, 日薪, 每天計價, 每天计价 | 日額, 日当, 一日あたり | 하루당, 일당 | باليوم, أجر يومي, سعر اليوم | sehari, kadar harian, harga sehari
`);
