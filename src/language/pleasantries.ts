import { FATHATAN } from "./characters.ts";
import { foldStatement } from "./fold.ts";

/** Greetings, thanks and partings. A word that is searched for as often (تشکر, welcome) is left out. */
const PLEASANTRIES = `
  hello|hello there|hi|hi there|hey|good morning|good afternoon|good evening|good night|how are you|nice to meet you
  thanks|thanks a lot|many thanks|thank you|thank you very much|thank you so much|thx|ok|okay|bye|bye bye|goodbye|good bye
  السلام عليكم|السلام عليكم ورحمة الله|السلام عليكم ورحمة الله وبركاته|وعليكم السلام|سلام عليكم|مرحبا|مرحبا بك|أهلا|أهلا بك
  أهلا وسهلا|صباح الخير|صباح النور|مساء الخير|مساء النور|تصبح على خير|كيف حالك|كيف الحال|شكرا|شكرا لك|شكرا لكم|شكرا جزيلا
  شكرا كثيرا|ألف شكر|مشكور|جزاك الله خيرا|بارك الله فيك|الله يعطيك العافية|يعطيك العافية|مع السلامة|إلى اللقاء|وداعا
  سلام|درود|درود بر شما|صبح بخیر|ظهر بخیر|عصر بخیر|شب بخیر|روز بخیر|وقت بخیر|خوبی|چطوری|حال شما چطور است|خسته نباشید
  ممنون|ممنونم|خیلی ممنون|بسیار ممنون|ممنون از شما|مرسی|خیلی مرسی|متشکرم|خیلی متشکرم|سپاس|سپاسگزارم|با سپاس
  دست شما درد نکند|خداحافظ|خدانگهدار|بدرود
`;

/** A text's words with one space between them, whether its tanwin is written or not: «شكراً!» → "شكرا". */
const key = (text: string): string => foldStatement(text.replaceAll(FATHATAN, ""));

const KNOWN: ReadonlySet<string> = new Set(PLEASANTRIES.split(/[|\n]/u).map(key).filter(Boolean));

/**
 * Whether a text says nothing but greetings, thanks and partings, in any of the languages: «متشکرم», "hello, thank you!".
 */
export function isPleasantry(text: string): boolean {
  const words = key(text).split(" ");
  for (let size = words.length; size > 0; size--) {
    if (!KNOWN.has(words.slice(0, size).join(" "))) continue;
    const rest = words.slice(size).join(" ");
    return !rest || isPleasantry(rest);
  }
  return false;
}
