import { HARAKAT, ZWNJ } from "./characters.ts";
import type { Language } from "./detect.ts";
import { fold } from "./fold.ts";

/**
 * Function words: they stand in every passage and tell none apart. Words of time and number (يوم, سال, year) are not
 * among them, since questions turn on them.
 */
const FUNCTION_WORDS: Readonly<Record<Language, string>> = {
  ar: `
    في من على إلى عن مع بين حتى منذ خلال ضمن لدى عند نحو ضد دون بدون سوى غير إلا بل لكن لكنه لكنها ولكن أو أم و ف ثم إذا إذ إن أن أنه أنها
    إنه إنها بأن بأنه بأنها لأن لأنه لأنها كأن لعل ليت قد لقد سوف لن لم لما لا ليس ليست ليسوا كان كانت كانوا كانا يكون تكون يكونون أكون كن
    هو هي هم هن هما أنا نحن أنت أنتم هذا هذه هذان هذين هاتان هؤلاء ذلك تلك ذاك أولئك هناك هنا هنالك الذي التي الذين اللذان اللذين اللتان
    اللواتي اللاتي ما مما عما فيما بما كما مهما حيث حين حينما عندما بينما كلما لدي له لها لهم لهما لنا لك لكم به بها بهم بهما بنا بك
    فيه فيها فيهم فيهما منه منها منهم منهما عنه عنها عنهم عليه عليها عليهم عليهما علينا إليه إليها إليهم إليهما معه معها معهم عنده عندها
    إياه إياها ذات ذو ذا ذي كل كلا كلتا بعض أي أية كذلك أيضا أيضاً فقط جدا جداً حسب بحسب وفق عبر أثناء قبل بعد فوق تحت أمام خلف وراء حول
    مثل كـ لـ بـ الى علي فإن وإن لو لولا إما أما ها يا قام قامت تم يتم تمت أجل نعم ألا مرحبا أهلا شكرا طيب بس يعني كمان هيك هاد هاي
    اللي يللي يلي اللى إنو انو لأنو بدو بدها بدي بدك بدنا بدهم بدهن بده بدكم رح هلق هلأ هلا لسا لسه لسة دلوقتي دلوقت كده كدا هيدا هيدي هادا هاذا
    هاذي هذول هذولا هدول هداك هذاك هديك علشان عشان منشان مشان كرمال مو مش موب ماكو أكو اكو هسه هسع الحين هالحين برضه برضو بتاع بتاعة
    بتوع احنا إحنا نحنا هوا هيا انتو إنتو انتوا اهو أهو اهي يعنى معاه معاها معاهم وياه وياها ويا فيهن عنو عليهن إلهم الهم إلو إلها
    أبغى ابغى يبي تبي يبون عايز عاوز عايزة عاوزة عايزين
     `,
  fa: `
    در به از با که را و تا برای بر بی بدون یا اما ولی نیز هم همچنین این آن اینها آنها آنان ایشان او وی من تو ما شما خود خویش خودش خودشان یک
    هر همه هیچ چنین چنان همین همان اگر مگر چون زیرا پس سپس نه بلکه حتی فقط تنها بسیار خیلی بیشتر کمتر است هست هستند هستیم نیست نیستند
    بود بودند بوده باشد باشند باش شد شدند شده شود شوند می‌شود می‌شوند نشده نشد گردید گردیده کرد کردند کرده کند کنند کنیم می‌کند می‌کنند می‌کرد
    نکرد کردن شدن بودن داشتن دارد دارند داشت داشتند داشته داریم ندارد نداشت خواهد خواهند باید نباید شاید می نمی ها های هایی ای اند ام اید
    ایم اش ات مورد طور صورت روی بین میان نزد سوی توسط درباره دربارهٔ پیرامون طی ضمن علیه ضد جز غیر مانند مثل همچون دیگر نسبت آیا هنوز
    همواره البته یعنی وقتی هنگامی زمانی جایی چیزی کسی کسانی برخی بعضی چندین تمام اینکه آنکه آنچه هرچه چنانچه اینجا آنجا نمود نموده گشت
    رو خب ازش بهش باهاش براش بعدش قبلش درباره‌اش درباره‌شان ازشون بهشون باهاشون همدیگر یکدیگر نمی‌شود نمی‌کند می‌باشد می‌باشند کنید دهد پیش دیگه اونجا اینجا اون اونا اونها اینا همونجا سلام درود خوبی ممنون مرسی متشکرم
    اگه مگه آخه واسه واسش واسشون برا براش براشون توش توی تو رو یه همه‌اش همش هس هستش هستن نیس نیستن بودن باشه باشن نباشه بشه بشن نشه نشن شدن
    داره دارن نداره ندارن کنه کنن نکنه نکنن بکنه بکنن کردن کردش می‌شه می‌شن نمی‌شه نمی‌شن می‌کنه می‌کنن نمی‌کنه نمی‌کنن قراره قرارند بالاخره راستی اصلا اینو اونو
    اینا اونا همین‌جا همونجا همون باهم باهاشون ایشون همینجوری اینجوری اونجوری اینطوری اونطوری
  `,
  en: `
    a an the and or but nor so yet of in on at to from by with without within into onto upon over under about above below between among through
    during before after since until till against toward towards across along around behind beside besides near off out up down as than then if
    unless because although though while whereas whether that this these those there here it its itself he him his himself she her hers herself
    they them their theirs themselves we us our ours ourselves you your yours yourself i me my mine myself is am are was were be been being
    do does did doing done have has had having will would shall should can could may might must ought not no don didn doesn isn aren wasn weren
    won wouldn couldn shouldn hasn haven hadn s t d ll re ve m also too very just only even such some any all each every both either neither
    other another own same per via for else ago hello hi hey thanks according accordingly please tell let something anything everything nothing somebody anybody everybody
    nobody someone anyone everyone somewhere anywhere everywhere nowhere whatever whoever wherever ok okay
  `,
};

/** Words that ask: they tell the kind of answer, not what it is about. */
const QUESTION_WORDS: Readonly<Record<Language, string>> = {
  ar: `متى أين كيف لماذا لم هل من ماذا ما كم أي أية أيهما أين بماذا لماذا عماذا مما فيم علام إلام مين شو وين ليش امتى إمتى ايمتى ايش كام فين ازاي
    منو شنو لمن بمن ممن عمن أيان هي هو ليه إيش أيش شوهو وش ويش وشو علاش شلون اشلون شلونه شلونها كيفاش إزاي ازاى فينه
    فينها وينه وينها وينهم وينن منين امتا إيمتى إيمتا وقتيش قديش قداش أديش اديش قديه أديه شقد شكد بكام بكم لكم لكام بإيه بايه بأيه لإيه لايه ليش لويش لشو
    بشو عشو منهو منهي مينو شنهو شنهي شنو شنوه شكون أنهي انهي أنو أنهو`,
  fa: `کی کجا کجاست چه چی چیست چیستند کیست کیستند چرا چگونه چطور چند چندم چقدر چه‌قدر کدام کدامند آیا چه‌کسی چه‌زمانی کجای کدامیک چیه کیه چجوری
    چن چنتا چند‌تا چندتا چنده چندتاست چقد چقدره چقده چیو کیو چیا کیا کیان کیها کی‌ها چی‌ها کجان کجاس کجاها کجاهاست کجایی کدوم کدومه کدوما کدومشون کدومو چه‌جوری چطوری چطوره
    چطو چیکار چیکاره چکار چیش چی‌چی`,
  en: `who whom whose what which when where why how whats whos many much`,
};

/** Letters that may carry a hamza or madda; a table of words is looked up folded, where none of them does. */
const CARRIER = /[اآأإٱوؤيىیئ]/gu;
const HAMZA = /[آأإؤئ]/u;

/** What of a word tells it from those that only differ in a hamza: «هنأ» from «هنا», «آية» from «أية». */
const carriers = (word: string): readonly string[] =>
  (word.normalize("NFKC").match(CARRIER) ?? []).map((letter) => (letter === "إ" ? "أ" : letter));

/** Folded words with the carriers of each of their spellings. */
type Table = ReadonlyMap<string, readonly (readonly string[])[]>;

function table(words: string): Table {
  const spellings = new Map<string, (readonly string[])[]>();
  for (const word of words.split(/\s+/u).filter(Boolean)) {
    const folded = fold(word);
    for (const key of new Set([folded, folded.replaceAll(ZWNJ, "")]))
      spellings.set(key, [...(spellings.get(key) ?? []), carriers(word)]);
  }
  return spellings;
}

const STOP = { ar: table(FUNCTION_WORDS.ar), fa: table(FUNCTION_WORDS.fa), en: table(FUNCTION_WORDS.en) };
const ASKING = { ar: table(QUESTION_WORDS.ar), fa: table(QUESTION_WORDS.fa), en: table(QUESTION_WORDS.en) };

/** Words that fold into a function word and are none: «هنأ» (congratulated) into «هنا» (here). */
const SPELT_APART = ["هنأ"];
const APART_FOLDED: ReadonlySet<string> = new Set(SPELT_APART.map(fold));
const APART = new RegExp(`^[وف]?(${SPELT_APART.join("|")})$`, "u");

/** A word as it is written that is none of the function words that it folds into, folded and without its conjunction. */
export function speltApart(written: string): string | undefined {
  const word = APART.exec(written.replace(HARAKAT, ""))?.[1];
  return word === undefined ? undefined : fold(word);
}

/** Whether a folded word is a function word that another word folds into. */
export const hidesWord = (folded: string): boolean => APART_FOLDED.has(folded);

const CONJUNCTION = /^[وف](?=.{2})/u;

/** Whether a word stands in a table. People drop a hamza («الى», «ان»); one that is written has to be the table's. */
function isListed(folded: string, written: string, words: Table): boolean {
  const spellings = words.get(folded);
  if (!spellings || !HAMZA.test(written.normalize("NFKC"))) return spellings !== undefined;
  const own = carriers(written);
  return spellings.some(
    (listed) => listed.length !== own.length || own.every((letter, at) => letter === listed[at] || !HAMZA.test(letter)),
  );
}

const isIn = (folded: string, written: string, language: Language, words: Readonly<Record<Language, Table>>): boolean =>
  isListed(folded, written, words[language]) ||
  (language === "ar" && isListed(folded.replace(CONJUNCTION, ""), written.replace(CONJUNCTION, ""), words.ar));

/**
 * Whether a folded word is a function word of the language, also behind a conjunction («وكان», «فمن»).
 * @param written the word as its text has it, where that is known: a hamza may tell it from a function word.
 */
export const isStopWord = (folded: string, language: Language, written = folded): boolean =>
  isIn(folded, written, language, STOP);

/** Whether a folded word asks («متى», «چه», "who"), also behind a conjunction; `written` as in {@link isStopWord}. */
export const isQuestionWord = (folded: string, language: Language, written = folded): boolean =>
  isIn(folded, written, language, ASKING);

/** «إيه» asks in Egypt and spells the letter A in names («إيه بي سي»), where another letter follows. */
const SPOKEN_WHAT = "ايه";
const LETTER = /^(?:بي|سي|دي|اي|اف|جي|اتش|كي|ال|ام|ان|بو|كيو|ار|اس|تي|يو|اكس)$/u;

/** Whether a folded word of a question asks although it may be part of a name elsewhere; `next` is the folded word behind it. */
export const asksInQuestion = (folded: string, next: string | undefined, language: Language): boolean =>
  language === "ar" && folded === SPOKEN_WHAT && !(next !== undefined && LETTER.test(next));
