import { fold } from "./fold.ts";

/**
 * Verbs that open a sentence of Arabic news, in the past (masculine; the feminine adds ت). Behind و or ف they tell the
 * first half of a broken sentence from a subheading, which is nominal or has no conjunction.
 */
const NEWS_VERBS = `
  قال أضاف أكد أعلن أعرب أشار أوضح ذكر لفت توجه صرح شدد رأى اعتبر أفاد نقل تابع ختم كشف نفى حذر دعا طالب طلب ناشد عبر رحب أشاد أدان
  استنكر اتهم انتقد وصف بين نوه ألمح لمح جدد كرر أردف استطرد زعم ادعى تعهد وعد هدد توعد أبلغ أخبر أطلع سأل أجاب رد علق بحث ناقش تناول استعرض
  تطرق التقى اجتمع استقبل زار وصل غادر عاد عقد ترأس شارك حضر وقع اتفق قرر أمر أوعز كلف عين أقال أصدر وجه هنأ شكر بدأ انتهى استمر واصل
  شهد أدى أسفر قتل أصيب استهدف قصف هاجم سيطر انسحب دخل خرج تقدم أحرز حقق نفذ شن أطلق أوقف اعتقل أفرج فرض رفع خفض زاد ارتفع انخفض بلغ
  قدم أرسل تلقى تسلم منح رفض قبل وافق أيد دعم عارض أضحى أصبح بات ظل يذكر يأتي
`;

const VERBS: ReadonlySet<string> = new Set(
  NEWS_VERBS.split(/\s+/u)
    .filter(Boolean)
    .flatMap((verb) => [fold(verb), `${fold(verb)}ت`]),
);

const CONJUNCTION = /^[وف](?=.{2})/u;

/** Whether an Arabic text opens with a conjunction and a verb, as a sentence does and a headline does not. */
export function opensClause(text: string): boolean {
  const first = fold(text).match(/\p{L}+/u)?.[0] ?? "";
  return CONJUNCTION.test(first) && VERBS.has(first.slice(1));
}
