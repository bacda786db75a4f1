import type { Locale } from "#shared/locales.ts";

interface SignInTexts {
  title: string;
  about: string;
  demo: string;
  made: string;
  other: string;
  name: string;
  email: string;
  verified: string;
  unverified: string;
  submit: string;
  leave: string;
  leaveButton: string;
  left: string;
  failed: string;
  failedAbout: string;
}

/** What the local sign-in says. It is no page of the site, so that its texts stand beside it. */
export const signInTexts: Readonly<Record<Locale, SignInTexts>> = {
  en: {
    title: "Sign in to Rantau",
    about:
      "This page stands in for the real sign-in on this machine. Choose who you want to be; there is no password.",
    demo: "Sign in as a demo person",
    made: "Sign in as somebody you made",
    other: "Somebody new",
    name: "Name",
    email: "Mail address",
    verified: "The mail address is verified",
    unverified: "mail address not verified",
    submit: "Sign in as a new person",
    leave: "Signing out…",
    leaveButton: "Sign out",
    left: "You are signed out.",
    failed: "This sign-in cannot go on",
    failedAbout: "It took too long or was opened twice. Go back to the site and sign in again.",
  },
  id: {
    title: "Masuk ke Rantau",
    about:
      "Halaman ini menggantikan halaman masuk yang sebenarnya di komputer ini. Pilih siapa Anda; tidak perlu kata sandi.",
    demo: "Masuk sebagai orang contoh",
    made: "Masuk sebagai orang yang Anda buat",
    other: "Orang baru",
    name: "Nama",
    email: "Alamat email",
    verified: "Alamat email sudah diverifikasi",
    unverified: "alamat email belum diverifikasi",
    submit: "Masuk sebagai orang baru",
    leave: "Sedang keluar…",
    leaveButton: "Keluar",
    left: "Anda sudah keluar.",
    failed: "Proses masuk ini tidak dapat dilanjutkan",
    failedAbout: "Waktunya habis atau halaman dibuka dua kali. Kembali ke situs dan masuk lagi.",
  },
  "zh-Hant": {
    title: "登入 Rantau",
    about: "本頁在這台電腦上代替正式的登入頁。請選擇您要扮演的人，不需要密碼。",
    demo: "以示範人物登入",
    made: "以您先前建立的人物登入",
    other: "新的人物",
    name: "姓名",
    email: "電子郵件地址",
    verified: "電子郵件地址已驗證",
    unverified: "電子郵件地址未驗證",
    submit: "以新人物登入",
    leave: "正在登出…",
    leaveButton: "登出",
    left: "您已登出。",
    failed: "無法繼續登入",
    failedAbout: "時間過久，或頁面開了兩次。請回到網站重新登入。",
  },
  ja: {
    title: "Rantau にログイン",
    about:
      "このページは、このパソコンで本来のログイン画面の代わりをします。どなたになるかをお選びください。パスワードは要りません。",
    demo: "デモの人物としてログイン",
    made: "ご自分で作った人物としてログイン",
    other: "新しい人物",
    name: "お名前",
    email: "メールアドレス",
    verified: "メールアドレスは確認済み",
    unverified: "メールアドレス未確認",
    submit: "新しい人物としてログイン",
    leave: "ログアウトしています…",
    leaveButton: "ログアウト",
    left: "ログアウトしました。",
    failed: "ログインを続けられません",
    failedAbout:
      "時間がかかりすぎたか、ページが二度開かれました。サイトに戻って、もう一度ログインしてください。",
  },
  ko: {
    title: "Rantau에 로그인",
    about:
      "이 페이지는 이 컴퓨터에서 실제 로그인 화면을 대신합니다. 누구로 들어갈지 고르세요. 비밀번호는 없습니다.",
    demo: "데모 인물로 로그인",
    made: "직접 만든 인물로 로그인",
    other: "새 인물",
    name: "이름",
    email: "이메일 주소",
    verified: "이메일 주소가 확인됨",
    unverified: "이메일 주소 미확인",
    submit: "새 인물로 로그인",
    leave: "로그아웃하는 중…",
    leaveButton: "로그아웃",
    left: "로그아웃했습니다.",
    failed: "로그인을 계속할 수 없습니다",
    failedAbout: "시간이 너무 지났거나 페이지를 두 번 열었습니다. 사이트로 돌아가 다시 로그인하세요.",
  },
  ar: {
    title: "تسجيل الدخول إلى رانتاو",
    about:
      "تحل هذه الصفحة على هذا الحاسوب محل صفحة تسجيل الدخول الحقيقية. اختر من تريد أن تكون؛ لا حاجة إلى كلمة مرور.",
    demo: "الدخول بشخصية تجريبية",
    made: "الدخول بشخصية أنشأتها",
    other: "شخص جديد",
    name: "الاسم",
    email: "البريد الإلكتروني",
    verified: "تم التحقق من البريد الإلكتروني",
    unverified: "لم يتم التحقق من البريد الإلكتروني",
    submit: "الدخول كشخص جديد",
    leave: "جارٍ تسجيل الخروج…",
    leaveButton: "تسجيل الخروج",
    left: "تم تسجيل خروجك.",
    failed: "تعذّر إكمال تسجيل الدخول",
    failedAbout: "استغرق الأمر وقتًا طويلًا أو فُتحت الصفحة مرتين. عُد إلى الموقع وسجّل الدخول من جديد.",
  },
  ms: {
    title: "Log masuk ke Rantau",
    about:
      "Halaman ini menggantikan halaman log masuk sebenar pada komputer ini. Pilih siapa anda; kata laluan tidak diperlukan.",
    demo: "Log masuk sebagai orang contoh",
    made: "Log masuk sebagai orang yang anda cipta",
    other: "Orang baharu",
    name: "Nama",
    email: "Alamat e-mel",
    verified: "Alamat e-mel telah disahkan",
    unverified: "alamat e-mel belum disahkan",
    submit: "Log masuk sebagai orang baharu",
    leave: "Sedang log keluar…",
    leaveButton: "Log keluar",
    left: "Anda telah log keluar.",
    failed: "Log masuk ini tidak dapat diteruskan",
    failedAbout: "Masa terlalu lama atau halaman dibuka dua kali. Kembali ke laman dan log masuk semula.",
  },
};
