import { foldDigits, foldStatement } from "../language/index.ts";
import { endsSentence, wordCount } from "./lines.ts";

/**
 * What the furniture of a web page looks like, as tables: labels of navigation, greetings of a site, page stamps.
 * The entries are what sites in general print; none is taken from one article.
 */

/** Labels that stand alone on a line. Compared folded. */
const NAVIGATION = `
  أخبار | الأخبار | آخر الأخبار | أحدث الأخبار | أخر الأخبار | أخبار ذات صلة | عاجل | الرئيسية | الصفحة الرئيسية | القائمة | القائمة الرئيسية
  الوسوم | وسوم | كلمات مفتاحية | كلمات دلالية | اظهر المزيد | أظهر المزيد | المزيد | عرض المزيد | اقرأ المزيد | اقرأ أيضا | اقرأ أيضاً | شاهد أيضا
  مقالات ذات صلة | مواضيع ذات صلة | مواضيع متعلقة | المقال السابق | المقال التالي | السابق | التالي | زر الذهاب إلى الأعلى | إلى الأعلى
  إغلاق | أغلق | بحث | بحث عن | البحث | رسالة | أرسل | إرسال | طباعة | نسخ الرابط | مشاركة | شارك | شاركها | شارك المقال | تابعنا | تابعونا | تعليقات | التعليقات
  أضف تعليقا | اترك تعليقا | اترك رد | تسجيل الدخول | من نحن | اتصل بنا | سياسة الخصوصية | جميع الحقوق محفوظة | الأكثر قراءة | الأكثر مشاهدة | إعلان | إعلانات
  فيسبوك | تويتر | واتساب | تيلقرام | تلغرام | ماسنجر | لينكدإن | يوتيوب | انستغرام
  اخبار | آخرین اخبار | اخبار مرتبط | مطالب مرتبط | خبرهای مرتبط | بیشتر بخوانید | بیشتر | ادامه مطلب | صفحه اصلی | خانه | صفحه نخست | برچسب ها | برچسب‌ها | کلیدواژه ها
  بازگشت به بالا | جستجو | جست‌وجو | ارسال | ارسال نظر | نظرات | نظر شما | چاپ | اشتراک گذاری | به اشتراک بگذارید | تماس با ما | درباره ما | بستن | ورود | ثبت نام | پربازدیدترین ها | تبلیغات
  news | latest news | home | menu | tags | more | show more | read more | read also | related articles | related posts | previous | next | back to top | close | search | share
  print | copy link | comments | leave a comment | log in | sign in | about us | contact us | privacy policy | all rights reserved | most read | advertisement | subscribe
  facebook | twitter | whatsapp | telegram | messenger | linkedin | youtube | instagram
`;

const LABELS: ReadonlySet<string> = new Set(NAVIGATION.split(/[|\n]/u).map(foldStatement).filter(Boolean));

const GREETING =
  /^(?:[اأ]هلا|مرحبا|welcome to|(?:[اأ]هل|مرحب)(?= (?:بكم|بك)))(?=\P{L}|$)|(?:^| )(?:خوش ?امديد)(?=\P{L}|$)/u;
const SITE =
  /(?:^|\P{L})(?:ال)?(?:موقع|بوابه|شبكه|صفحه|مدونه|منتدي|سايت|وبسايت|تارنما|پايگاه|وبلاگ|website|site|portal|blog|page)/u;

const DATE = "\\d{1,4}\\s*[-/.]\\s*\\d{1,2}\\s*[-/.]\\s*\\d{1,4}";
const NAMED_DATE = "\\d{1,2}\\s+\\p{L}+(?:\\s*/\\s*\\p{L}+)?\\s*[،,]?\\s+\\d{4}";
const TIME = "\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s*(?:[AP]M|[صم]|ق\\.?ظ|ب\\.?ظ))?";
const STAMP = new RegExp(`(?:${DATE}|${NAMED_DATE})(?:\\s*[-–،,|]?\\s*${TIME})?|${TIME}\\s*[-–،,|]?\\s*${DATE}`, "iu");

/** Most words a page stamp has besides its digits. */
const MAX_STAMP_WORDS = 8;
const MAX_WELCOME_WORDS = 20;

/** Whether a line is a label of a site's navigation or footer. */
export const isNavigation = (line: string): boolean => LABELS.has(foldStatement(line));

/** Whether a line greets the visitors of a site. */
export function isWelcome(line: string): boolean {
  const folded = foldStatement(line);
  return wordCount(line) <= MAX_WELCOME_WORDS && !endsSentence(line) && GREETING.test(folded) && SITE.test(folded);
}

/**
 * The page stamp a line consists of (date, and time where there is one), verbatim; undefined when the line is none.
 */
export function pageStamp(line: string): string | undefined {
  const match = STAMP.exec(foldDigits(line));
  if (!match || endsSentence(line)) return undefined;
  const others = line.slice(0, match.index) + line.slice(match.index + match[0].length);
  if ((others.match(/\p{L}+/gu)?.length ?? 0) > MAX_STAMP_WORDS || /\d/u.test(foldDigits(others))) return undefined;
  return line.slice(match.index, match.index + match[0].length).trim();
}
