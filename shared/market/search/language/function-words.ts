import { foldText } from "../fold.ts";

/** Words that say nothing of goods, in folded form (على is علي): left out of questions, kept in phrases. */
export const functionWords: ReadonlySet<string> = new Set(
  [
    "a an and are as at be by can could do does for from get has have hello hey hi how i if im in into is it its",
    "kindly made may me my of on or our out please regarding so some something somebody someone sell selling sells",
    "thank thanks that the their them then there these they this those to us want wanted wants we what when where",
    "which who will with would you your about any anyone also am been being both each every more most other such",
    "buy buying buyer buyers price prices pricing cheap find finding interested interest looking look need needed needs",
    "require required searching seek seeking sourcing dear sir madam good particular particularly deliver delivers",
    "were was opening only just hs quote quotation offer inquiry enquiry per sold month monthly week year every like ideally preferably around",
    "but however though although tapi tetapi namun cuma hanya saja sahaja orang tau",
    "priced quoted quotes quoting quotations invoiced anything penawaran dihargai ditawarkan",
    "ive weve youre theyre wed lets thats whats heres theres whose",
    "yang dan di ke dari untuk dengan atau pada dalam ini itu adalah oleh para sebagai juga kami anda saya mau cari beli",
    "jual harga murah yg utk dgn mencari dicari membeli dijual menjual butuh membutuhkan perlu memerlukan ingin apakah",
    "apa ada adakah siapa sesiapa bisa boleh dapat tolong mohon halo permisi selamat tertarik lagi sedang akan agar",
    "supaya kalau jika berapa kita kamu mereka bapak ibu pak yang minimal sekitar seperti serta setiap bulan tiap per",
    "bagi daripada ialah mahu nak hendak jumpa sila encik puan cik adalah kepada oleh",
    "的 之 和 与 與 及 在 了 用 是 有 我 想 要 买 買 找 给 給 你 您 們 们 嗎 吗 呢 請 请 能 可 來 来 裝 装 做 這 这 那 哪 個 个 很 就 也 把 被 讓 让 做",
    "我想 我要 我們 我们 你們 你们 請問 请问 有沒有 有没有 想要 需要 尋找 寻找 想找 求購 求购 購買 购买 採購 采购 進口 进口 適合 适合 使用 用來 用来 用於 用于 可以 能夠 能够 什麼 什么 哪裡 哪里 多少 價格 价格 出售 一些 這種 这种 提供 正在 一家 一間 一间 長期 长期 合作 參加 参加 認識 认识 直接 特產 特产 土產 土产 名產 名产 產品 产品 商品",
    "以 報價 报价 計價 计价 標價 标价 定價 定价 單價 单价 多少錢 多少钱",
    "見積もり 見積り 見積 見積書 価格 単価 値段 おいくら",
    "견적 견적서 가격은 가격이 가격을 단가 견적은 견적을",
    "السعر الاسعار مسعر مسعره بسعر باسعار",
    "の は が を に で と も や へ から まで です ます する した たい 欲しい 用 ほしい ください 下さい 探し 探して います いる ある あり あります 使う 使える 使用 なる ため ための ような という して された される さん こと もの どこ 何 私 弊社 当社 希望 輸入 購入 買い 買う 仕入れ 仕入 求む お願い 販売 ですか ますか 向け 提供 参加 貴社 貴店 御社 製品 可能 でしょう でしょうか しょう ですが ますが おり おります こちら では って てい でき できる できます 済み 扱って 扱い 取り扱い ございます 教えて 検討 取引 いただけ いただき くれる 特産品 特産 名産品 名産 商品",
    "은 는 이 가 을 를 의 에 와 과 및 용 찾고 찾습니다 찾아요 찾는 있어요 있습니다 있나요 싶습니다 싶어요 원합니다 원해요 필요 필요합니다 필요해요 구합니다 구해요 구매 구입 수입하고 수입 사고 파는 쓸 놓을 사용할 저희 우리 제가 있는 하는 위한 위해 좋은 어디 얼마 가격 문의 특산품 특산물 토산품 제품 상품 구하고 구하는 주는 주실 주시는 해주는 사람 사람이 분 곳 이름 업체 회사 싶은데 싶어 필요한 원하는 알아보고 있는지 수입하려고 사려고 주세요",
    "من في على الى عن مع و او ثم هذا هذه ابحث نبحث اريد نريد احتاج نحتاج اود نود هل يوجد لديكم عندكم شراء اشتري استيراد ما كم سعر اسعار التي الذي لدي لدينا انا نحن الى لكم رجاء منتجات منتج بضائع",
  ].flatMap((line) => foldText(line).split(" ")),
);
