import { foldText } from "../fold.ts";

/** Words that say nothing of goods, in folded form (على is علي): left out of questions, kept in phrases. */
export const functionWords: ReadonlySet<string> = new Set(
  [
    "a an and are as at by for from in into is it its made of on or that the this to with your our we i want need buy looking sell price cheap hs",
    "yang dan di ke dari untuk dengan atau pada dalam ini itu adalah oleh para sebagai juga kami anda saya mau cari beli jual harga murah yg utk dgn",
    "bagi daripada ialah",
    "的 之 和 与 與 及 在 了 用 是 有 我 想 要 买 買 找 给 給",
    "の は が を に で と も や へ から まで です ます する した たい 欲しい 用",
    "은 는 이 가 을 를 의 에 와 과 및 용",
    "من في على الى عن مع و او ثم هذا هذه",
  ].flatMap((line) => foldText(line).split(" ")),
);
