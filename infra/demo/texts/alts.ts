import type { ContentLocale } from "#shared/locales.ts";
import type { ProfilePhotoUse } from "#shared/market/profiles/profile-photo.ts";
import type { Scene } from "../pictures/picture.ts";

/** What a drawing shows, before the name of what is drawn. */
export const alts: Record<ContentLocale, Record<Scene | ProfilePhotoUse, string>> = {
  en: {
    alone: "Drawing: ",
    close: "Drawing, seen closely: ",
    maker: "Drawing, with the maker: ",
    packed: "Drawing, ready to ship: ",
    portrait: "Drawn portrait: ",
    cover: "Drawing of the goods and the place they come from: ",
  },
  id: {
    alone: "Gambar: ",
    close: "Gambar dari dekat: ",
    maker: "Gambar bersama pembuatnya: ",
    packed: "Gambar saat siap kirim: ",
    portrait: "Potret gambar: ",
    cover: "Gambar barang dan tempat asalnya: ",
  },
  "zh-Hant": {
    alone: "繪圖：",
    close: "近看的繪圖：",
    maker: "與製作者一起的繪圖：",
    packed: "待出貨的繪圖：",
    portrait: "手繪人像：",
    cover: "商品與產地的繪圖：",
  },
  ja: {
    alone: "イラスト：",
    close: "近くから見たイラスト：",
    maker: "つくり手と一緒のイラスト：",
    packed: "出荷を待つイラスト：",
    portrait: "顔のイラスト：",
    cover: "品物と産地のイラスト：",
  },
  ko: {
    alone: "그림: ",
    close: "가까이에서 본 그림: ",
    maker: "만든 사람과 함께 있는 그림: ",
    packed: "출하 준비를 마친 그림: ",
    portrait: "인물 그림: ",
    cover: "물건과 그 고장을 그린 그림: ",
  },
  ar: {
    alone: "رسم: ",
    close: "رسم عن قرب: ",
    maker: "رسم مع الصانع: ",
    packed: "رسم للبضاعة جاهزة للشحن: ",
    portrait: "رسم شخصي: ",
    cover: "رسم للبضائع والمكان الذي تأتي منه: ",
  },
  ms: {
    alone: "Lukisan: ",
    close: "Lukisan dari dekat: ",
    maker: "Lukisan bersama pembuatnya: ",
    packed: "Lukisan sedia untuk dihantar: ",
    portrait: "Potret lukisan: ",
    cover: "Lukisan barang dan tempat asalnya: ",
  },
};
