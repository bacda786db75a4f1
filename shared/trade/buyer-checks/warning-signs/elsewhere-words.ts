import { each, type Wording, wording } from "./phrases.ts";

const apps = "whatsapp|whats app|wechat|telegram|viber|signal|kakaotalk|skype|facebook|instagram|messenger";
const unparted = "whatsapp|wechat|微信|telegram|line|kakaotalk|skype|signal";

/** The talk is to go on where nobody else can read it; that somebody has such a number is none of it. */
export const elsewhereWords: readonly Wording[] = [
  wording(
    [
      "continue|carry on|move|switch|go over|talk only|chat only|speak only|only write|write only|deal only|outside this site|outside rantau|outside the platform|off the platform|off this platform|leave this site",
      `${apps}|line app|private mail|private email|personal email|directly|outside`,
    ],
    "we do not|i do not|never|prefer to stay|not on|please do not|without leaving",
  ),
  wording(
    [
      `${each("lanjut|lanjutkan|melanjutkan|teruskan|pindah|bicara|ngobrol|chat", "di|lewat|ke|via|saja di|saja lewat|pembicaraan di|percakapan di|obrolan di|ke wa|obrolan ini ke|percakapan ini ke")}|di luar rantau|di luar situs|di luar aplikasi`,
      `${apps}|wa|line|luar|surel pribadi|email pribadi`,
    ],
    "tidak perlu|jangan|tetap di rantau|tetap di sini",
  ),
  wording(
    [
      `${each("teruskan|sambung|lanjutkan|beralih|pindah|berbual|bincang", "di|ke|melalui|sahaja di|perbualan di|perbualan ini di|perbincangan di|perbualan ini ke")}|di luar rantau|di luar laman`,
      `${apps}|line|luar|e mel peribadi|emel peribadi`,
    ],
    "tidak perlu|jangan|kekal di rantau|kekal di sini",
  ),
  wording(
    [
      "改用|改到|轉到|移到|到|用|上|加我|私下|不要在這裡|別在這裡|離開這個網站|离开|转到|改在",
      "繼續聊|繼續談|再談|談吧|聊吧|詳談|細談|继续聊|继续谈|私聊|聊就好|談就好",
      unparted,
    ],
    "不用|不需要|不要離開|留在這裡",
  ),
  wording(
    [
      `${unparted.replace("微信|", "")}|ライン|個人のメール|サイトの外|サイト外`,
      "続け|移り|移して|移動|切り替え|やり取りしま|やりとりしま|話しま|話を進め|連絡を取り合|お話し",
    ],
    "しません|控え|ここで続け|このサイトで",
  ),
  wording(
    [
      "카카오톡|카톡|왓츠앱|위챗|텔레그램|라인|whatsapp|wechat|telegram|line|개인 메일|사이트 밖",
      "계속|이어서|이어 가|옮겨|옮기|이동|넘어가|대화하|이야기하|진행하",
    ],
    "않습니다|말고|여기서 계속|이 사이트에서|생산 라인|라인에서",
  ),
  wording(
    [
      "نكمل|لنكمل|نتابع|لنتابع|ننتقل|لننتقل|نواصل|لنواصل|نتحدث|لنتحدث|أكمل معي|تابع معي|خارج الموقع|خارج المنصة|خارج رانتاو",
      "واتساب|واتس|تلغرام|تيليجرام|ويشات|سيغنال|البريد الخاص|بريدي الخاص|خارج|whatsapp|telegram|wechat",
    ],
    "لا نريد|لا داعي|نفضل هنا|لا نتحدث",
  ),
];
