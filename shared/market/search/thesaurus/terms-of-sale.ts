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
unit-kgm | | kg, kilo, kilogram, kiloan, per kg, per kilo | kg, kgs, kilo, kilogram, kilogramme, per kg, per kilo, per kilogram, by the kilo | 公斤, 千克, 每公斤, 按公斤, 論公斤, 论公斤 | キロ, キログラム, キロあたり, キロ当たり, キロ単価, キロ単位 | 킬로, 킬로그램, kg당, 킬로당, 킬로그램당 | كيلو, كيلوغرام, كغ, كجم, بالكيلو, للكيلو, بالكيلوغرام, للكيلوغرام | kg, kilo, kilogram, sekilo, sekilogram
unit-grm | | gram, gr, per gram | gram, gramme, per gram, by the gram | 公克, 每公克 | グラム, グラム単価, グラムあたり | 그램, 그램당 | غرام, جرام, بالغرام, للغرام, بالجرام | gram, segram
unit-tne |  | ton, metrik ton, per ton, harga per ton, hitungan ton | ton, tonne, metric ton, metric tonne, per ton, per tonne, by the ton, by the tonne | 公噸, 公吨, 噸, 吨, 每噸, 每吨, 按噸, 按吨, 論噸, 论吨, 每公噸, 每公吨 | トン, トンあたり, トン当たり, トン単価, トン単位 | 톤, 톤당, 톤 단위 | طن, أطنان, بالطن, للطن, سعر الطن, لكل طن | tan metrik, per tan
unit-ltr | | liter, literan, per liter | liter, litre, per liter, per litre, by the litre, by the liter | 公升, 每公升, 每升, 按公升 | リットル, リットルあたり, リットル単価, リットル単位 | 리터, 리터당 | لتر, ليتر, باللتر, لكل لتر, سعر اللتر | liter, seliter
unit-mlt | | mililiter | milliliter, millilitre | 毫升 | ミリリットル | 밀리리터 | مليلتر | mililiter
unit-mtr | | meter, meteran, per meter | meter, metre, per meter, per metre, by the metre, by the meter | 公尺, 每公尺, 每米, 按公尺, 按米 | メートル, メートルあたり, メートル単価, メートル単位 | 미터, 미터당 | متر, بالمتر, للمتر, سعر المتر | meter, semeter
unit-mtk | | meter persegi, m2, per meter persegi | square meter, square metre, sqm, m2, per square meter, per square metre, per sqm | 平方公尺, 平方米, 每平方公尺, 每平方米, 按平方公尺, 按平方米 | 平方メートル, 平米, 平米あたり, 平米単価, 平方メートルあたり | 제곱미터, 평방미터, 제곱미터당, 평방미터당 | متر مربع, بالمتر المربع, للمتر المربع, سعر المتر المربع | meter persegi, semeter persegi
unit-mtq | | meter kubik, kubik, m3, per kubik | cubic meter, cubic metre, cbm, m3, per cubic meter, per cubic metre, per cbm | 立方公尺, 立方米, 每立方公尺, 每立方米 | 立方メートル, 立米あたり, 立方メートルあたり | 세제곱미터, 입방미터, 세제곱미터당, 입방미터당 | متر مكعب, بالمتر المكعب, للمتر المكعب | meter padu, semeter padu
unit-h87 |  | biji, pcs, potong, per buah, per biji, per potong, per pcs | piece, pcs, pc, per piece, by the piece, price each, per pc | 件, 個, 个, 按件, 論件, 论件, 每件 | 個, 点, 一個あたり, 1個あたり, 個単位, 個数売り | 개, 낱개, 개당, 낱개로 | قطعة, حبة, بالقطعة, للقطعة, سعر القطعة, بالحبة | unit, per unit
unit-pr | | pasang, per pasang, sepasang | pair, per pair, by the pair | 雙, 双, 每雙, 每双, 按雙, 按双, 每對, 每对 | 足, 一足あたり, ペア単位 | 켤레, 켤레당 | زوج, بالزوج, للزوج | pasang, sepasang
unit-set |  | per set, harga per set, per setel | per set, by the set, price per set | 每套, 按套 | セット単位, セット売り, セットあたり, セット価格 | 한세트, 세트당, 세트 단위 | للطقم, بالطقم, سعر الطقم | sesatu set, harga satu set
unit-dzn | | lusin, per lusin, selusin, lusinan | dozen, per dozen, by the dozen, dozens | 打, 每打, 按打, 論打, 论打, 以打計, 以打计 | ダース, ダース単位, ダース売り, 1ダース, ダースあたり | 다스, 다스당, 다스 단위 | درزن, دزينة, بالدرزن, للدرزن, بالدزينة, للدزينة | dozen, sedozen, per dozen, satu dozen
unit-ct |  | karton, dus karton, per karton, per dus | per carton, master carton, by the carton, by the case | 每箱, 按箱, 論箱, 论箱, 整箱 | カートン, カートン単位, カートンあたり, 箱単位 | 카톤, 카톤당, 상자당 | كرتونة, بالكرتونة, بالكرتون, للكرتونة | sekarton, per karton, satu karton
unit-bg | | per kantong, harga per kantong, per bungkus | per bag, by the bag | 每袋, 按袋 | 一袋, 袋単位, 一袋あたり | 한봉지, 봉지당 | للكيس, بالكيس | sebeg, per beg
unit-hur | | per jam, harga per jam, tarif per jam, dibayar per jam, hitungan jam | per hour, hourly, by the hour, hourly rate, price per hour, hour rate | 每小時, 每小时, 按小時, 按小时, 時薪, 时薪, 以小時計, 以小时计, 按小時計費, 按小时计费, 按小時收費, 按小时收费 | 時給, 時間単位, 時間制, 時間いくら, 時間あたり, 時間単価, 一時間あたり | 시간당, 시간제, 시급, 시간 단위 | بالساعة, سعر الساعة, أجر الساعة, للساعة | sejam, ikut jam, kadar sejam, harga sejam, per jam
unit-day | | per hari, harian, harga per hari, tarif harian | per day, daily, day rate, by the day, daily rate, per diem | 每天, 按天, 按日, 日薪, 每天計價, 每天计价 | 日額, 日当, 一日あたり, 日単位, 日割り | 하루당, 일당, 하루 단위 | باليوم, أجر يومي, سعر اليوم, لليوم | sehari, kadar harian, harga sehari, per hari
unit-bx | | per kotak, per boks | per box, by the box | 每盒, 按盒 | 一箱あたり | 박스당 | بالعلبة, للعلبة | sekotak, per kotak
`);
