import { fold, type PageFacts } from './page-facts.ts';
import { seenHeadings } from './prominent.ts';

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
	// Too many requests, with a status that says otherwise.
	String.raw`(?:error )?(?:429\W*)?too many requests|(?:api )?rate limit exceeded|слишком много запросов|zu viele anfragen|trop de requêtes`,
	// PHP, ASP.NET, Next.js, Heroku, Envoy and Laravel.
	String.raw`(?:php )?(?:fatal|parse) error: .{1,320}|runtime error|server error in '.{1,60}' application`,
	String.raw`application error(?:: a (?:client|server)-side exception has occurred.{0,80})?`,
	String.raw`upstream connect error or disconnect/reset before headers.{0,200}|no healthy upstream`,
	String.raw`(?:(?:oops|whoops|sorry|uh-oh|hmm)\W{0,3}\s?)?(?:it )?(?:looks like )?(?:something|things) (?:went|has gone|is) wrong(?:\W{1,3}(?:please )?(?:try|reload|refresh).{0,60})?`,
	String.raw`(?:sorry\W{1,3})?(?:an?|there was an?|we encountered an?) (?:(?:unexpected|unknown|internal|server|application|unhandled) )*error(?: (?:has )?(?:occurr?ed|happened))(?: while processing your request)?`,
	// The same in other languages.
	String.raw`(?:к сожалению, )?(?:произошла|возникла) (?:(?:внутренняя|непредвиденная|неизвестная) )?ошибка(?: сервера)?|что-то пошло не так|сталася помилка|щось пішло не так`,
	String.raw`(?:es ist )?ein (?:(?:unerwarteter|interner|technischer) )?fehler (?:ist )?aufgetreten|(?:da ist )?etwas (?:ist )?schief\s?gelaufen|er is (?:iets misgegaan|een fout opgetreden)`,
	String.raw`une erreur (?:(?:inattendue|interne|technique) )?(?:est survenue|s['’]est produite)|se ha producido un error(?: inesperado)?|ha ocurrido un error(?: inesperado)?|algo (?:salió mal|ha ido mal|deu errado)`,
	String.raw`(?:si è verificato|ocorreu|wystąpił) (?:un |um )?(?:nieoczekiwany )?(?:errore|erro|błąd)(?: inesperado| imprevisto)?|qualcosa è andato storto|coś poszło nie tak|bir (?:hata oluştu|şeyler ters gitti)`,
	String.raw`خطایی رخ داد(?:ه است)?|حدث خطأ(?: ما)?|(?:出错了|出錯了|系统错误|服务器错误)|エラーが発生しました`,
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
	const lines = [page.title, ...seenHeadings(page), fold(page.rendered.main)];
	return lines.find((line) => phrases.some((phrase) => phrase.test(line)));
}

function whole(phrase: string): RegExp {
	return new RegExp(String.raw`^\W{0,3}(?:${phrase})[\s.!。…)]*$`, 'iu');
}
