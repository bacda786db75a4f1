import { type Wording, wording } from "./phrases.ts";

/** The reader is to pay a fee for papers before anything else happens. */
export const documentFeeWords: readonly Wording[] = [
  // Fees that no buyer has a reason to ask for.
  wording(
    [
      "pay the|pay a|pay an|pay our|pay us|pay usd|pay this|paying the|transfer the|transfer a|transfer an|remit the|send the|settle the|cover the",
      "agent fee|agency fee|agent s fee|commission fee|lawyer fee|lawyer s fee|legal fee|notary fee|import permit fee|clearance fee|tender fee|vendor fee|vendor registration fee|registration fee|document fee|documentation fee|contract fee|permit fee|certificate fee|certification fee|legalisation fee|legalization fee|processing fee|verification fee|approval fee",
    ],
    "we pay|we paid|if we|we will pay|we shall pay|we can pay|we ll pay|i pay|i will pay|do we|should we|who pays|how much",
  ),
  wording(
    [
      "bayar|bayarkan|membayar|transfer|kirim",
      "biaya agen|biaya perantara|biaya notaris|biaya pengacara|biaya izin impor|biaya administrasi|biaya verifikasi|biaya sertifikasi|biaya tender|biaya vendor|biaya pendaftaran vendor|biaya registrasi vendor|biaya pendaftaran rekanan|biaya dokumen|biaya kontrak|biaya legalisasi",
    ],
    "kami bayar|kami yang bayar|kami membayar|kami yang membayar|kami transfer|kami bayar|kami akan membayar|apakah|berapa",
  ),
  wording(
    [
      "支付|繳納|匯款|付|繳|匯|转账|缴纳",
      "代理費|仲介費|律師費|公證費|許可費|證書費|認證費|手續費|驗證費|投標費|標案費|供應商註冊費|註冊費|文件費|投标费|注册费|文件费",
    ],
    "我們支付|我們付|我們會付|我方支付|由我|多少|嗎|誰付",
  ),
  wording([
    "you must pay|you need to pay|you have to pay|you should pay|you are required to pay|please pay|kindly pay|please transfer|kindly transfer|please remit|kindly remit|must be paid|has to be paid|needs to be paid|should be paid|fee is required|fee is payable",
    "fee|fees|charge|charges",
    "document*|certificate*|permit*|license*|licence*|registration|clearance|approval|verification|tender|contract*|notary|notarisation|agent*|agency|lawyer*",
    "first|in advance|before|upfront|up front|prior to",
  ]),
  wording([
    "silakan bayar|mohon bayar|harap bayar|tolong bayar|harus membayar|perlu membayar|wajib membayar|harus dibayar|perlu dibayar|mohon transfer|silakan transfer|harap transfer|bayar dulu|bayar dahulu|bayarkan dulu",
    "biaya*|ongkos",
    "dokumen*|sertifikat*|izin*|lisensi|pendaftaran|registrasi|kontrak|tender|surat*|legalisasi|agen*|notaris",
    "dulu|dahulu|di muka|sebelum|lebih dulu",
  ]),
  wording([
    "sila bayar|perlu membayar|mesti membayar|hendaklah membayar|perlu dibayar|mesti dibayar|sila pindahkan",
    "yuran|bayaran|caj|fi",
    "dokumen*|sijil|permit|lesen|pendaftaran|kontrak|kelulusan|tender|ejen*|guaman|notari",
    "dahulu|sebelum|terlebih dahulu|pendahuluan",
  ]),
  wording([
    "請先支付|請支付|請先付|需先支付|須先支付|需要先支付|必須先支付|必須先付|請先匯|請匯|先繳|請先轉帳|请先支付|请支付|需先付|请先汇|须先支付|必须先支付|先缴",
    "費|费",
    "文件|證書|證明|許可|執照|註冊|登記|合約|合同|認證|清關|代理|律師|公證|证书|证明|许可|执照|注册|认证|清关",
    "先|預付|预付|事前|之前",
  ]),
  wording([
    "お支払いください|お支払い下さい|支払ってください|お振込みください|お振り込みください|振り込んでください|送金してください|支払う必要|お支払いいただ|お支払いが必要",
    "手数料|費用|料金",
    "書類|証明書|許可|登録|契約|認証|通関|ライセンス|代理人|代理店|弁護士|公証",
    "先に|事前|前払い|まず|前に",
  ]),
  wording([
    "지불해|지급해|납부해|송금해|입금해|결제해|지불하셔야|납부하셔야|내셔야|송금하셔야",
    "수수료|비용|요금",
    "서류|증명서|인증서|허가|등록|계약|통관|라이선스|대리인|중개|변호사|공증",
    "먼저|선불|미리|전에|사전",
  ]),
  wording([
    "يرجى دفع|الرجاء دفع|يجب دفع|يجب أن تدفع|يجب عليكم دفع|عليكم دفع|يرجى تحويل|الرجاء تحويل|يرجى سداد|يجب سداد|الرجاء سداد|يرجى تسديد",
    "رسوم|الرسم|تكاليف",
    "مستند|وثائق|وثيقة|شهادة|شهادات|تصريح|رخصة|ترخيص|تسجيل|عقد|تخليص|وكيل|محام|توثيق",
    "أولا|مقدما|قبل|مسبقا",
  ]),
];
