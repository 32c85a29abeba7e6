import { bounds } from './bounds.ts';
import { goneNotices } from './gone-notices.ts';
import { fold, type PageFacts } from './page-facts.ts';

/**
 * What pages say when nothing is there: whole titles and headings, in the languages of our sources.
 * They are anchored at both ends, because `How to write a good "page not found" page` is an article.
 * Where a pattern allows many words in any order, one of them must be a negation. Patterns without
 * the name of a program are phrases that sites write themselves.
 */
const notFound = [
	// English. Defaults of programs are “Oops! That page can’t be found” and “Nothing found” (themes
	// of WordPress), “404 Not Found” (nginx), “Not Found” (Apache) and “404 - File or directory not
	// found” (IIS).
	String.raw`(?=.*(?:\bno\b|\bnot\b|n['’]t\b|cannot|removed|deleted|moved|unavailable|expired))(?:(?:oops|sorry|uh-oh|whoops|error)\W*\s*)?(?:the |this |that |your (?:requested )?)?(?:requested )?(?:page|file|document|article|content|url|resource|post|story|item|video)(?: you (?:requested|are looking for|were looking for))?(?: (?:was|is|has been|could|can|cannot|can't|does|do|no longer|not|be|exist|exists|doesn't|doesn’t|isn't|isn’t|can’t|couldn't|found|removed|deleted|moved|available|anymore|here|or|has|expired|unavailable))+`,
	String.raw`(?:error )?404(?: error)?(?:\W+(?:error|file|page|not|found|is|was|the|oops|sorry|nothing))*`,
	String.raw`http (?:error )?404(?:\W+(?:error|file|page|not|found))+`,
	String.raw`nothing (?:was )?found(?: here)?`,
	String.raw`we (?:can't|can’t|cannot|could not|couldn't|couldn’t) (?:seem to )?find (?:that|the|this|your) (?:page|article|content)(?: you(?:'re|’re| are| were) looking for)?`,
	String.raw`not found`,
	// Russian
	String.raw`(?=.*(?:не |удал|недоступ|отсутств|перемещ))(?:ошибка 404\W*)?(?:(?:запрашиваем(?:ая|ый)|запрошенн(?:ая|ый)|такая|такой|эта|этот|данн(?:ая|ый)|иском(?:ая|ый)) )?(?:вами )?(?:страниц[аы]|материал|документ|файл|статья|новость)(?:,? котор(?:ую|ый) вы (?:ищете|искали|запрашиваете|запросили),?)?(?: (?:не|ещ[её]|создан[аоы]?|найден[аоы]?|существует|больше|удал[её]н[аоы]?|недоступ(?:ен|на|но)|была|был|или|отсутствует|перемещена))+`,
	String.raw`ошибка 404`,
	String.raw`ничего не найдено`,
	String.raw`такой страницы (?:нет|не существует|больше нет)`,
	// Persian and Dari
	String.raw`(?=.*(?:ن[شیدم]|حذف))(?:خطای ?(?:404|۴۰۴)\W*)?(?:متأسفانه |متاسفانه )?(?:این )?(?:صفحه|برگه|مطلب|خبر)(?:[یٔۀ]?‌?ی?)?(?: (?:مورد نظر|درخواستی|مورد نظر شما|شما))*(?: (?:یافت|پیدا|موجود|وجود|نشد|نیست|ندارد|نمی‌شود|حذف|شده|است))+`,
	String.raw`خطای ?(?:404|۴۰۴)`,
	// IRNA, in Persian.
	String.raw`صفحهٔ درخواستی شما یافت نشد`,
	String.raw`چنین صفحه‌?ای موجود نیست`,
	String.raw`(?:صفحه|مطلب|خبر) ?‌?ای? که (?:به )?دنبال آن (?:بودید|هستید|می‌گردید) (?:پیدا نشد|یافت نشد|وجود ندارد|موجود نیست)`,
	// Arabic
	String.raw`(?=.*(?:غير|لم))(?:عفوا|عذرا|عذراً)?\W*(?:هذه |هذا )?(?:الصفحة|المقال|المحتوى|الخبر)(?: (?:المطلوبة|التي تبحث عنها|الذي تبحث عنه|غير|موجود[ةاً]{0,2}|متوفر[ةاً]{0,2}|متاح[ةاً]{0,2}|لم|يعد|تعد|يتم|العثور|عليها|عليه|المطلوب))+`,
	String.raw`(?:لم يتم|تعذر|تعذّر|لم نتمكن من) العثور على (?:هذه |هذا )?(?:الصفحة|المحتوى|المقال|الخبر)(?: (?:المطلوبة?|التي تبحث عنها|الذي تبحث عنه))?`,
	String.raw`خطأ (?:404|٤٠٤)`,
	// German
	String.raw`(?=.*nicht)(?:fehler 404\W*)?(?:die |diese |der |dieser )?(?:von ihnen )?(?:gewünschte |angeforderte |gesuchte |aufgerufene )?(?:seite|datei|artikel|dokument)(?:,? (?:die|den|das) sie (?:suchen|gesucht haben|aufgerufen haben|angefordert haben),?)?(?: (?:wurde|konnte|kann|ist|existiert|nicht|leider|gefunden|werden|mehr|verfügbar|vorhanden))+`,
	String.raw`(?:wurde|konnte) (?:die|diese) (?:gewünschte |angeforderte |gesuchte )?seite(?:, die sie suchen,)? (?:leider )?nicht gefunden(?: werden)?`,
	String.raw`(?:diese seite|diesen artikel|dieses dokument|die(?: gesuchte)? seite) gibt es (?:leider )?nicht(?: \(?mehr)?`,
	String.raw`fehler 404`,
	// French
	String.raw`(?=.*(?:\bnon\b|\bpas\b|\bplus\b|introuvable|inexistante))(?:erreur 404\W*)?(?:la |cette |le )?(?:page|article|document|contenu)(?: (?:demandée?|que vous (?:cherchez|recherchez)))?(?: (?:non|trouvée?|introuvable|est|n'existe|n’existe|pas|ou|plus|n'a|n’a|été|inexistante|disponible))+`,
	String.raw`erreur 404`,
	// Spanish, Italian, Portuguese
	String.raw`(?=.*(?:\bno\b|não))(?:error 404\W*)?(?:la |esta |a )?página(?: (?:solicitada|que (?:buscas?|está buscando|(?:você )?(?:procuras?|está procurando))))?(?: (?:no|ha|sido|encontrada|encontrado|existe|se|encuentra|encontró|está|disponible|não|foi|o|movida|eliminada))+`,
	String.raw`(?=.*\bnon\b)(?:errore 404\W*)?(?:la |questa )?pagina(?: (?:richiesta|cercata|che (?:cerchi|(?:stai|sta|state) cercando)))?(?: (?:non|trovata|esiste|è|stata|disponibile|più))+`,
	// Turkish, Azerbaijani, Polish, Dutch, Norwegian, Chinese, Japanese, Korean
	String.raw`(?:aradığınız )?(?:sayfa|içerik|haber) (?:bulunamadı|bulunmamaktadır|mevcut değil(?:dir)?|(?:yayından )?kaldırıl(?:dı|mış|mıştır)|silin(?:di|miş|miştir))`,
	String.raw`(?:aradığınız )?(?:sayfaya|içeriğe|habere) (?:ulaşılamıyor|ulaşılamadı|erişilemiyor)`,
	String.raw`(?:axtardığınız |bu )?(?:səhifə|xəbər|məqalə) (?:tapılmadı|mövcud deyil(?:dir)?|silinib)`,
	String.raw`(?:nie znaleziono strony|strona(?:, której szukasz,)? nie (?:została znaleziona|istnieje))`,
	String.raw`(?:de )?pagina (?:is )?niet gevonden`,
	String.raw`(?:siden (?:ble )?(?:ikke funnet|finnes ikke)|sidan (?:kunde inte hittas|hittades inte))`,
	String.raw`(?:(?:很?抱歉|对不起|對不起)[，,！!]? ?)?(?:[您你](?:所|要|想要)?(?:访问|訪問|请求|請求|查询|查詢|查找|寻找|尋找|浏览|瀏覽|查看)的)?[该該此]?(?:页面|頁面|网页|網頁|文章|内容|內容|新闻|新聞)(?:或?(?:不存在|未找到|(?:暂时)?没有找到|找不到了?|无法找到|無法找到|不见了|已经?被?(?:删除|刪除|移除|下架|下线)))+`,
	String.raw`(?:お探しの)?ページ(?:が|は)?(?:見つかりません(?:でした)?|存在しません)`,
	String.raw`(?:페이지를 찾을 수 없습니다|페이지가 없습니다)`,
	String.raw`(?:(?:未找到|找不到)[该該此]?(?:页面|頁面|网页|網頁)|沒有符合條件的頁面)`,
	// Whole titles of WordPress and Docusaurus in other languages: Ukrainian and Belarusian, Bulgarian,
	// Macedonian, Serbian, Croatian and Bosnian, Slovenian, Czech, Slovak, Hungarian, Romanian, Albanian,
	// Greek, Danish, Norwegian, Icelandic, Finnish, Estonian, Latvian, Catalan, Galician, Spanish, Georgian,
	// Armenian, Hebrew, Urdu, Kurdish, Uyghur, Turkmen, Hindi, Bengali, Indonesian, Malay, Vietnamese, Thai.
	String.raw`(?:помилка 404\W*)?(?:сторінку не знайдено|сторінка не знайдена)|старонка не знойдзена`,
	String.raw`страницата не е (?:открита|намерена|пронајдена)|страница није пронађена`,
	String.raw`stranica nije pronađena|ne najdem strani|strani ni bilo možno najti`,
	String.raw`stránka (?:nebyla nalezena|nenalezena|nenájdená)`,
	String.raw`(?:az )?oldal nem található|pagina nu a fost găsită|faqja nuk u gjet|η σελίδα δεν υπάρχει`,
	String.raw`side ikke fundet|siden blev ikke fundet|fant ikke siden|síða fannst ekki`,
	String.raw`sivua ei löydy|lehte ei leitud|lapa netika atrasta`,
	String.raw`pàgina no trobada|non se atopou a páxina|no se encontró la página`,
	String.raw`გვერდი არ არის ნაპოვნი|էջը չի գտնվել|(?:העמוד|הדף|דף)(?: המבוקש)? לא נמצא`,
	String.raw`(?:مطلوبہ |یہ )?صفحہ (?:نہیں ملا|(?:دستیاب|موجود) نہیں(?: ہے)?)|پەڕە نەدۆزرایەوە|بەت تېپىلمىدى|sahypa tapylmady`,
	String.raw`(?:यह |आप जिस )?(?:पेज|पृष्ठ)(?: को (?:ढूंढ|ढूँढ|खोज) रहे हैं,? वह)? (?:नहीं मिला|(?:मौजूद|उपलब्ध) नहीं है)|পেজটি খুঁজে পাওয়া যায়নি|ไม่พบหน้า`,
	String.raw`halaman (?:tidak|tak) ditemukan|laman tidak dijumpai|không tìm thấy trang(?: này)?`,
	// Tajik, Uzbek, Kazakh, Pashto, as sites in these languages write it.
	String.raw`саҳифа ёфт нашуд|sahifa topilmadi|саҳифа топилмади|(?:мұндай |бұндай )?бет табылмады|(?:دا )?پاڼه ونه موندل شوه`,
].map((phrase) => new RegExp(`^\\W{0,3}(?:${phrase})[\\s.!。।۔?…:)]*$`, 'iu'));

/** What may come before it, in the same languages: that someone is sorry. */
const apology = new RegExp(
	String.raw`^[^\p{L}\p{N}]{0,3}(?:(?:${[
		// English, Russian, Ukrainian
		String.raw`(?:we(?:['’]re| are) |i['’]m )?(?:very |so )?sorry|(?:our )?apologies|unfortunately`,
		String.raw`к сожалению|извините|простите|приносим (?:свои )?извинения|на жаль|вибачте|перепрошуємо`,
		// German, Dutch, French, Spanish, Portuguese, Italian
		String.raw`leider|es tut uns leid|entschuldigung|helaas|désolée?s?|nous sommes désolés|malheureusement`,
		String.raw`lo sentimos|lo siento|lamentablemente|lamentamos|desculpe|infelizmente|siamo spiacenti|spiacenti|ci dispiace|purtroppo`,
		// Polish, Turkish, Azerbaijani, Uzbek, Tajik, Kazakh
		String.raw`przepraszamy|niestety|üzgünüz|maalesef|ne yazık ki|təəssüf ki|üzr istəyirik`,
		String.raw`kechirasiz|afsuski|кечирасиз|афсуски|мутаассифона|бубахшед|өкінішке орай|кешіріңіз`,
		// Persian, Arabic, Pashto, Urdu, Hindi, Hebrew
		String.raw`مت[أا]سفانه|ببخشید|با عرض پوزش|عفوا|عفواً|عذرا|عذراً|نعتذر|للأسف|بښنه غواړو|بخښنه غواړو|معذرت|क्षमा करें|माफ़ करें|סליחה|מצטערים`,
		// Japanese, Korean
		String.raw`申し訳(?:ございません|ありません)|죄송합니다`,
	].join('|')})(?!\p{L})|很?抱歉|对不起|對不起)[\s,.!:;…，。！、،–—-]{0,5}(?:but |that |что )?`,
	'iu',
);

/** The name of a site in a sentence about it. */
const siteName = String.raw`(?: [\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4})?`;
/** The end of such a sentence: `Домен x.ru продаётся за миллион` is news. */
const notMore = String.raw`(?=\s*(?:[.!|\n–—-]|$))`;
/**
 * What pages of parked and expired domains say: marketplaces (“buy this domain”, HugeDomains),
 * registrars (“parked free, courtesy of” is GoDaddy’s), and the same in other languages. The domain
 * that is not linked to a folder is what Russian hosting providers show.
 */
const parked = new RegExp(
	[
		String.raw`(?:this |the )?domain(?: name)?(?: [\w.-]{1,253})? (?:is|may be|might be) (?:for sale|parked|available for purchase)`,
		String.raw`buy this domain|domain (?:has )?expired|parked free, courtesy of|[\w-]\.\w{2,10} is (?:for sale|parked)|hugedomains|domain parking`,
		String.raw`срок (?:регистрации|действия) домена|домен (?:продаётся|продается|припаркован|не оплачен)`,
		String.raw`домен${siteName} (?:продаётся|продается|припаркован|не оплачен)${notMore}`,
		String.raw`домен не прилинкован ни к одной из директорий на сервере`,
		String.raw`diese domain (?:steht zum verkauf|kaufen)|domain (?:zu verkaufen|te koop)`,
		String.raw`die domain${siteName} steht zum verkauf${notMore}`,
		String.raw`ce (?:nom de )?domaine est à vendre|le (?:nom de )?domaine${siteName} est à vendre${notMore}`,
		String.raw`este dominio está (?:en venta|a la venta)|el dominio${siteName} está (?:en|a la) venta${notMore}`,
		String.raw`域名(?:出售|已过期)`,
	].join('|'),
	'iu',
);
/**
 * Code of the companies that park domains: the hosts of their pages, most named after the company,
 * one host at CloudFront with templates of parking pages, and `window.park`, the settings of Bodis.
 */
const parkedMarks =
	/(?:sedoparking|parkingcrew|bodis|above\.com\/marketplace|parklogic|dan\.com\/buy-domain|afternic\.com\/forsale|d1lxhc4jvstzrp\.cloudfront\.net|window\.park\s{0,9}=)/i;

/** Characters of main text. A page with more than this has content. */
const longestExcuse = 1500;

/** The title, heading or sentence in which a short page says that nothing is there. */
export function saysMissing(page: PageFacts): string | undefined {
	if (page.length > longestExcuse) return undefined;
	const prominent = [page.title, ...page.headings];
	const sentences = sentencesOf(page);
	const parts = prominent.flatMap((line) => line.split(/ ?[|–—·•»«>] ?| - /));
	const said =
		findSaying([...prominent, ...parts.flatMap(aroundColons), ...sentences], notFound) ??
		findSaying([...prominent, ...parts, ...sentences], goneNotices);
	return said?.trim();
}

/**
 * The parts of a line around its colons. If one goes on in lower case, it is the beginning of a
 * headline: `Новость удалена: почему молчит министерство`.
 */
function aroundColons(line: string): string[] {
	const parts = line.split(/ ?: ?/);
	return parts.filter((_, index) => !/^\p{Ll}/u.test(parts[index + 1] ?? ''));
}

/** The sentences of a very short page. */
function sentencesOf({ rendered }: PageFacts): string[] {
	const short = fold(rendered.main);
	const whole = short.length < 160 ? [short] : [];
	if (short.length >= 320) return whole;
	// A notice may be a paragraph below a heading that only says “Sorry”, and above a few links.
	const blocks = rendered.main.split('\u2029').map((block) => fold(block));
	return [...whole, ...[short, ...blocks].flatMap((text) => text.split(/(?<=[.!?。।۔])\s*/))];
}

/** The first of some lines that is one of these phrases, with or without an apology before it. */
function findSaying(lines: readonly string[], phrases: readonly RegExp[]): string | undefined {
	return lines
		.filter((line) => line !== '' && line.length < 160)
		.find((line) =>
			[line, line.replace(apology, '')].some((words) =>
				phrases.some((phrase) => phrase.test(words)),
			),
		);
}

/** Whether a page belongs to a parked domain or one for sale. */
export function isParked(page: PageFacts): boolean {
	if (page.length > longestExcuse) return false;
	const prominent = [page.title, ...page.headings].join('\n');
	const sentences = page.length < 400 ? fold(page.rendered.text).slice(0, bounds.source) : '';
	return parked.test(prominent) || parked.test(sentences) || parkedMarks.test(page.source);
}
