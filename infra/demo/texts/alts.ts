import type { ContentLocale } from "#shared/locales.ts";
import type { Scene } from "../pictures/picture.ts";

/** What a drawing shows, before the name of what is drawn. */
export const alts: Record<ContentLocale, Record<Scene, string>> = {
  en: {
    alone: "Drawing: ",
    close: "Drawing, seen closely: ",
    maker: "Drawing, with the maker: ",
    packed: "Drawing, ready to ship: ",
  },
  id: {
    alone: "Gambar: ",
    close: "Gambar dari dekat: ",
    maker: "Gambar bersama pembuatnya: ",
    packed: "Gambar saat siap kirim: ",
  },
  "zh-Hant": {
    alone: "繪圖：",
    close: "近看的繪圖：",
    maker: "與製作者一起的繪圖：",
    packed: "待出貨的繪圖：",
  },
  ja: {
    alone: "イラスト：",
    close: "近くから見たイラスト：",
    maker: "作り手と一緒のイラスト：",
    packed: "出荷を待つイラスト：",
  },
  ko: {
    alone: "그림: ",
    close: "가까이에서 본 그림: ",
    maker: "만든 사람과 함께 있는 그림: ",
    packed: "출하 준비를 마친 그림: ",
  },
  ar: {
    alone: "رسم: ",
    close: "رسم عن قرب: ",
    maker: "رسم مع الصانع: ",
    packed: "رسم للبضاعة جاهزة للشحن: ",
  },
  ms: {
    alone: "Lukisan: ",
    close: "Lukisan dari dekat: ",
    maker: "Lukisan bersama pembuatnya: ",
    packed: "Lukisan sedia untuk dihantar: ",
  },
};
