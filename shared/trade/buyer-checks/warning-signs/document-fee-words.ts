import { type Wording, wording } from "./phrases.ts";

/** The reader is to pay a fee for papers before anything else happens. */
export const documentFeeWords: readonly Wording[] = [
  // Fees that no buyer has a reason to ask for.
  wording(
    [
      "pay the|pay a|pay our|pay us|pay usd|pay this|paying the|transfer the|transfer a|remit the|send the",
      "tender fee|vendor fee|vendor registration fee|registration fee|document fee|documentation fee|contract fee|permit fee|certificate fee|certification fee|legalisation fee|legalization fee|processing fee|verification fee|approval fee",
    ],
    "we pay|we will pay|we shall pay|we can pay|we ll pay|i pay|i will pay|do we|should we|who pays|how much",
  ),
  wording(
    [
      "bayar|bayarkan|membayar|transfer|kirim",
      "biaya tender|biaya vendor|biaya pendaftaran vendor|biaya registrasi vendor|biaya pendaftaran rekanan|biaya dokumen|biaya kontrak|biaya legalisasi",
    ],
    "kami bayar|kami yang bayar|kami membayar|kami yang membayar|kami transfer|apakah|berapa",
  ),
  wording(
    ["支付|繳納|匯款|转账|缴纳", "投標費|標案費|供應商註冊費|註冊費|文件費|投标费|注册费|文件费"],
    "我們支付|我方支付|由我|多少|嗎",
  ),
  wording([
    "you must pay|you need to pay|you have to pay|you should pay|you are required to pay|please pay|kindly pay|please transfer|kindly transfer|please remit|kindly remit|must be paid|has to be paid|needs to be paid|should be paid|fee is required|fee is payable",
    "fee|fees|charge|charges",
    "document*|certificate*|permit*|license*|licence*|registration|clearance|approval|verification|tender|contract*|notary|notarisation",
    "first|in advance|before|upfront|up front|prior to",
  ]),
  wording([
    "silakan bayar|mohon bayar|harap bayar|tolong bayar|harus membayar|perlu membayar|wajib membayar|harus dibayar|perlu dibayar|mohon transfer|silakan transfer|harap transfer|bayar dulu|bayar dahulu|bayarkan dulu",
    "biaya*|ongkos",
    "dokumen*|sertifikat*|izin*|lisensi|pendaftaran|registrasi|kontrak|tender|surat*|legalisasi",
    "dulu|dahulu|di muka|sebelum|lebih dulu",
  ]),
  wording([
    "sila bayar|perlu membayar|mesti membayar|hendaklah membayar|perlu dibayar|mesti dibayar|sila pindahkan",
    "yuran|bayaran|caj|fi",
    "dokumen*|sijil|permit|lesen|pendaftaran|kontrak|kelulusan|tender",
    "dahulu|sebelum|terlebih dahulu|pendahuluan",
  ]),
  wording([
    "請先支付|請支付|請先付|需先支付|須先支付|需要先支付|必須先支付|必須先付|請先匯|請匯|先繳|請先轉帳|请先支付|请支付|需先付|请先汇|须先支付|必须先支付|先缴",
    "費|费",
    "文件|證書|證明|許可|執照|註冊|登記|合約|合同|認證|清關|证书|证明|许可|执照|注册|认证|清关",
    "先|預付|预付|事前|之前",
  ]),
  wording([
    "お支払いください|お支払い下さい|支払ってください|お振込みください|お振り込みください|振り込んでください|送金してください|支払う必要|お支払いいただ|お支払いが必要",
    "手数料|費用|料金",
    "書類|証明書|許可|登録|契約|認証|通関|ライセンス",
    "先に|事前|前払い|まず|前に",
  ]),
  wording([
    "지불해|지급해|납부해|송금해|입금해|결제해|지불하셔야|납부하셔야|내셔야|송금하셔야",
    "수수료|비용|요금",
    "서류|증명서|인증서|허가|등록|계약|통관|라이선스",
    "먼저|선불|미리|전에|사전",
  ]),
  wording([
    "يرجى دفع|الرجاء دفع|يجب دفع|يجب أن تدفع|يجب عليكم دفع|عليكم دفع|يرجى تحويل|الرجاء تحويل|يرجى سداد|يجب سداد|الرجاء سداد|يرجى تسديد",
    "رسوم|الرسم|تكاليف",
    "مستند|وثائق|وثيقة|شهادة|شهادات|تصريح|رخصة|ترخيص|تسجيل|عقد|تخليص",
    "أولا|مقدما|قبل|مسبقا",
  ]),
];
