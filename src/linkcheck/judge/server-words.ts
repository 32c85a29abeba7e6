import { fold, type PageFacts } from './page-facts.ts';

/** Characters of main text. A page with more than this has content. */
const longest = 400;

/**
 * What servers and programs say about their own errors, as whole titles, headings or pages: HTTP
 * reason phrases (RFC 9110, section 15.6), WordPress in the languages of our sources, Moodle.
 */
const faults = [
	String.raw`(?:error )?(?:50[0234]\W*)?(?:internal server error|bad gateway|service (?:temporarily )?unavailable|gateway time-?out)`,
	String.raw`error establishing a database connection|there has been a critical error on this website`,
	String.raw`briefly unavailable for scheduled maintenance(?:\. check back in a minute)?`,
	String.raw`(?:(?:this|the|our) )?(?:web)?site is (?:currently )?undergoing maintenance`,
	String.raw`(?:(?:scheduled|planned|routine|site|website|server|system|under|in) )?maintenance(?: (?:mode|in progress|break|work))?`,
	String.raw`(?:(?:sorry, )?(?:we(?: are|[’']re)|(?:(?:this|the|our) )?(?:web)?site is) )?(?:currently |temporarily )?(?:(?:down|closed|offline|unavailable) (?:for|due to) |under )(?:(?:scheduled|planned|routine|technical|a short) )*maintenance(?: (?:until|please|and will) .{1,80})?`,
	String.raw`(?:sorry, )?we(?:[’']ll| will) be (?:right )?back (?:soon|shortly)`,
	String.raw`(?:(?:на|у) (?:нашем )?сайте )?(?:сейчас )?(?:ведутся|проводятся|идут) (?:технические|профилактические|регламентные) работы|(?:технические|профилактические|регламентные) работы|сайт (?:находится )?(?:на )?(?:техническом обслуживании|временно недоступен|временно закрыт)`,
	String.raw`wartungs(?:arbeiten|modus)|(?:die|diese) (?:web)?(?:seite|site) wird (?:gerade |derzeit )?gewartet`,
	String.raw`(?:(?:le |ce )?site (?:est )?)?(?:actuellement )?en (?:cours de )?maintenance|maintenance en cours`,
	String.raw`(?:el |o |il )?(?:sitio|site|sito)(?: web)? (?:está |è )?(?:en|em|in) (?:mantenimiento|manutenção|manutenzione)`,
	String.raw`(?:site(?:miz)? )?bakım(?:da|dadır| çalışması| modu)|(?:الموقع )?(?:تحت|قيد) الصيانة|(?:网站|系统)?(?:正在)?维护中?`,
	String.raw`(?:سایت|وب‌سایت) (?:در حال|در دست) (?:به‌روزرسانی|بروزرسانی|تعمیر|تعمیرات)(?: است| می‌باشد)?`,
	String.raw`ошибка установки соединения с базой данных`,
	String.raw`сайт ненадолго закрыт на техническое обслуживание(?:\. зайдите через минуту)?|технические работы на сайте`,
	String.raw`помилка з[’']єднання із базою даних mysql|сайт закрито на техобслуговування(?:\. завітайте трохи пізніше)?`,
	String.raw`fehler beim aufbau (?:der datenbank-verbindung|einer datenbankverbindung)`,
	String.raw`erreur lors de (?:l[’']établissement de )?la connexion à la base de données`,
	String.raw`error estableciendo una conexión con la base de datos|errore nello stabilire una connessione al database`,
	String.raw`erro ao estabelecer (?:uma )?conexão com o banco de dados|błąd nawiązywania połączenia z bazą danych`,
	String.raw`fout bij het maken van de databaseverbinding|veritabanı bağlantısı kurulurken hata oluştu`,
	String.raw`خطا در برقراری ارتباط با پایگاه‌داده|خطأ في إنشاء اتصال بقاعدة البيانات|建立数据库连接时出错`,
].map(whole);

/**
 * Pages in place of a site that is gone: the default pages of nginx and Apache, and the page that
 * cPanel shows for a closed account.
 */
const left = [
	String.raw`welcome to nginx|it works`,
	String.raw`account suspended|this account has been suspended(?:\. contact your hosting provider for more information)?`,
].map(whole);
/** The default pages of Debian and Ubuntu, which are long. */
const leftTitle = /^apache2 \S{1,30} default page: it works$/i;
const leftAddress = /\/cgi-sys\/(?:suspendedpage|defaultwebpage)\.cgi$/i;

/** The words in which a page reports an error of its server, if the page has nothing else. */
export function saysFault(page: PageFacts): string | undefined {
	return saysOnly(page, faults);
}

/** Whether all that is left of a site is a default page of its host. */
export function isLeft(page: PageFacts, { pathname }: URL): boolean {
	return (
		leftAddress.test(pathname) || leftTitle.test(page.title) || saysOnly(page, left) !== undefined
	);
}

function saysOnly(page: PageFacts, phrases: readonly RegExp[]): string | undefined {
	if (page.length >= longest) return undefined;
	const lines = [page.title, ...page.headings, fold(page.rendered.main)];
	return lines.find((line) => phrases.some((phrase) => phrase.test(line)));
}

function whole(phrase: string): RegExp {
	return new RegExp(String.raw`^\W{0,3}(?:${phrase})[\s.!。…)]*$`, 'iu');
}
