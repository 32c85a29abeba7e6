import { expect, test } from 'vitest';
import { checkCited, type Cited } from './check-cited.ts';
import { filler, said } from './lock-pages.ts';

const links = ['Keeper wins a prize', 'Boat festival opens in the town', 'New beams for the gate'];

/** A page with a notice instead of an article, above links to other articles. */
function notice(heading: string, text: string, title = 'The Lock'): Cited {
	const list = links.map((words) => `<li><a href="/n">${words}</a></li>`).join('');
	return {
		body: `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body><header><a href="/">Home</a></header><main><h1>${heading}</h1><p>${text}</p><ul>${list}</ul></main><footer>© 2026</footer></body></html>`,
		quote: said,
	};
}

async function verdictsOf(pages: readonly Cited[]): Promise<string[]> {
	const { verdicts } = await checkCited(Object.fromEntries(pages.map((page, at) => [at, page])));
	return pages.map((_, at) => verdicts[at] ?? '');
}

test('A page that is not there is told in many languages, also below a heading that says less', async () => {
	const pages = [
		notice('Oops!', "We can't seem to find the page you're looking for."),
		notice('این صفحه وجود ندارد', 'بازگشت به صفحه اصلی'),
		notice('متاسفیم!', 'صفحه‌ای که به دنبال آن هستید وجود ندارد.'),
		notice('عذرا', 'لم يتم العثور على الصفحة المطلوبة'),
		notice('خطأ 404', 'تعذر العثور على الصفحة'),
		notice('هذا المقال لم يعد متوفراً', 'ربما تم حذفه.'),
		notice('पृष्ठ नहीं मिला', 'क्षमा करें।'),
		notice('क्षमा करें', 'आप जिस पेज को ढूंढ रहे हैं वह मौजूद नहीं है।'),
		notice('क्षमा करें', 'यह पेज उपलब्ध नहीं है'),
		notice('معذرت', 'مطلوبہ صفحہ دستیاب نہیں ہے'),
		notice('抱歉', '您要访问的页面找不到了'),
		notice('找不到網頁', '您所查詢的頁面不存在。'),
		notice('该文章已被删除', '返回首页'),
		notice('Üzgünüz', 'Aradığınız içerik yayından kaldırılmıştır.'),
		notice('Hoppla!', 'Die von Ihnen aufgerufene Seite existiert leider nicht.'),
		notice('Oups', 'La page que vous recherchez est introuvable.'),
		notice('Lo sentimos', 'La página que buscas no existe o ha sido movida.'),
	];
	expect(await verdictsOf(pages)).toEqual(pages.map(() => 'soft404'));
});

test('An article that was removed is missing, in the words of its site and language', async () => {
	const removed = [
		'This press release is no longer available',
		'Our website has moved to a new home',
		'Cet article a été supprimé',
		'La page a été déplacée ou supprimée',
		'La noticia ha sido eliminada',
		'Este artículo ya no está disponible',
		'No se ha encontrado la página',
		'Der Artikel wurde gelöscht',
		'Dieser Beitrag ist leider nicht mehr verfügbar',
		'L’articolo è stato rimosso',
		'Questo articolo non esiste più',
		'Esta notícia não está mais disponível',
		'Bu haber kaldırıldı',
		'Запись удалена',
		'Материал снят с публикации',
		'Новину видалено',
		'Artykuł został usunięty',
		'Deze pagina bestaat niet meer',
		'Článek nenalezen',
		'Artikkelen er slettet',
		'Sidan finns inte längre',
		'Страницата не съществува',
		'Η σελίδα δεν βρέθηκε',
		'این مطلب در دسترس نیست',
		'تم حذف هذا المقال',
		'この記事は掲載を終了しました',
		'존재하지 않는 페이지입니다',
		'Bài viết không tồn tại',
	];
	expect(await verdictsOf(removed.map((words) => notice(words, 'Home')))).toEqual(
		removed.map(() => 'soft404'),
	);
	const headlines = [
		'Запись удалена: министр ответил в суде',
		'Новость удалена: почему молчит министерство',
		'This article has been removed: the keeper says why',
		'Der Artikel wurde gelöscht, weil die Behörde es verlangte',
		'Cet article a été supprimé par la loi de 1871',
		'The report was withdrawn by the board in May',
		'La noticia ha sido eliminada de la hemeroteca por orden del juez',
	];
	expect(await verdictsOf(headlines.map((words) => notice(words, 'Home')))).toEqual(
		headlines.map(() => 'drift'),
	);
});

test('A page that asks for an account or for cookies, or is a wall or filter, is not drift', async () => {
	const logins = [
		notice('این مطلب ویژه مشترکان است', 'برای ادامه مطلب وارد شوید یا اشتراک بخرید.'),
		notice('यह लेख केवल ग्राहकों के लिए है', 'आगे पढ़ने के लिए सब्सक्राइब करें या लॉग इन करें।'),
		notice('یہ مضمون صرف سبسکرائبرز کے لیے ہے', 'مزید پڑھنے کے لیے لاگ ان کریں۔'),
		notice('閱讀全文', '訂閱後繼續閱讀本文。'),
		notice('Before you continue to the site', 'We use cookies and data. Accept all. Reject all.'),
		notice('Bienvenue', 'Continuer sans accepter. Nos partenaires utilisent des cookies.'),
		notice('Consenso', 'Accetta i cookie per continuare, oppure abbonati.'),
		notice('Добро пожаловать', 'Чтобы продолжить, примите использование файлов cookie.'),
		notice('خوش آمدید', 'برای ادامه استفاده از کوکی‌ها را بپذیرید.'),
	];
	expect(await verdictsOf(logins)).toEqual(logins.map(() => 'login'));
	const others = [
		notice('Проверка вашего браузера', 'Пожалуйста, подождите.'),
		notice('در حال بررسی مرورگر شما', 'لطفا صبر کنید.'),
		notice('پیوندها', 'دسترسی به تارنمای فراخوانده شده امکان‌پذیر نمی‌باشد.'),
	];
	expect(await verdictsOf(others)).toEqual(['blocked', 'blocked', 'legal']);
});

test('An article with such words is no notice', async () => {
	const banner = (words: string): Cited => ({
		body: `<!doctype html><title>The gate</title><div class="banner"><h2>We use cookies</h2><p>${words}</p></div><main><h1>The gate</h1><p>${filler}</p></main>`,
		quote: said,
	});
	const pages = [
		banner('We use cookies to improve the site. Accept all cookies to continue.'),
		banner('Continuer sans accepter'),
		notice('The gate', `The page of the book was not found for years. ${filler}`),
		notice('वह पेज नहीं मिला, जिस पर ताला खुलने का समय लिखा था', filler),
		notice('找不到页面上的钥匙', filler),
		notice('Before the gate you continue on foot', filler),
	];
	expect(await verdictsOf(pages)).toEqual(pages.map(() => 'drift'));
});

test('A page that refuses programs or visitors without cookies is not drift', async () => {
	const blocked = [
		notice('We apologize for the inconvenience...', 'Please wait.', 'Radware Bot Manager Captcha'),
		notice('We apologize', 'Your behavior made us think that you are a bot.', 'The Lock'),
		notice('Your Request Originates from an Undeclared Automated Tool', 'Declare your traffic.'),
		notice('Too many', 'Wait.', 'SEC.gov | Request Rate Threshold Exceeded'),
	];
	expect(await verdictsOf(blocked)).toEqual(blocked.map(() => 'blocked'));
	const logins = [
		notice('Cookies must be enabled', 'Please reload.', 'Cookies disabled'),
		notice('Cookies disabled', 'Turn them on.', 'Error - Cookies Turned Off'),
		notice('The Lock', 'This site requires Cookies to be enabled to function. Turn them on.'),
	];
	expect(await verdictsOf(logins)).toEqual(logins.map(() => 'login'));
});

test('A waiting room, an error of the server or a page for members is not drift', async () => {
	const all = async (verdict: string, pages: readonly (readonly [string, string])[]) => {
		const notices = pages.map(([heading, text]) => notice(heading, text));
		expect(await verdictsOf(notices)).toEqual(pages.map(() => verdict));
		const hidden = notices.map(({ body, quote }) => ({
			body: String(body)
				.replace('<h1>', '<h1>The gate</h1><div hidden><h1>')
				.replace('</h1><p>', '</h1></div><p>')
				.replace('<ul>', `<p>${filler}</p><ul>`),
			...(quote !== undefined && { quote }),
		}));
		expect(await verdictsOf(hidden)).toEqual(pages.map(() => 'drift'));
	};
	await all('blocked', [
		['You are now in line', 'When it is your turn, you can enter the site.'],
		['Your browser is not supported', 'We support the newest versions of these:'],
	]);
	await all('transient', [
		['Something went wrong', 'Read this meanwhile:'],
		['429 Too Many Requests', 'You were quick.'],
		['Application error: a client-side exception has occurred', 'See the console.'],
		['Произошла ошибка', 'Попробуйте позже.'],
		['Une erreur est survenue', 'Revenez plus tard.'],
	]);
	await all('login', [
		['Private video', 'Its owner chooses who can see it.'],
		['Age verification', 'The site is for adults.'],
		['You must log in to continue.', 'Other things to see:'],
	]);
});

test('An article about such pages is none', async () => {
	const heading = (words: string) => notice(words, filler);
	const sentence = (words: string) => notice('The gate', `${words} ${filler}`);
	const pages = [
		heading('Radware bot manager captcha keeps readers out, says the board'),
		heading('Your request originates from an undeclared automated tool, it said'),
		heading('When a request rate threshold is exceeded'),
		heading('Cookies must be enabled, says the keeper'),
		heading('Cookies disabled: how to turn them on'),
		sentence('The board said that this site requires cookies.'),
		sentence('The new lock made us think that you are a botanist.'),
	];
	expect(await verdictsOf(pages)).toEqual(pages.map(() => 'drift'));
	const proven = pages.map((page) => ({
		...page,
		body: String(page.body).replace('<ul>', `<p>They heard that ${said}.</p><ul>`),
	}));
	expect(await verdictsOf(proven)).toEqual(proven.map(() => 'ok'));
});

const paid = [
	[
		'To read the full story, register for free or log in.',
		'To read the full story, go to the hut.',
	],
	[
		'Create a free account to access this article.',
		'Create an account to access the weather book.',
	],
	[
		'To enjoy the rest of this article, get full access with a free trial.',
		'To enjoy the rest of this article of the law, ask the keeper.',
	],
	['Finish reading this article by subscribing.', 'Finish reading this article by lamplight.'],
	[
		'The author made this story available to Medium members only.',
		'The keeper made this story available to members only.',
	],
	['Want all of The Times? Subscribe.', 'We want all of the times in the book.'],
	['This is a preview of subscription content.', 'This is a preview of the subscription.'],
	[
		'Access to this article requires a subscription or purchase.',
		'Access to the gate requires a subscription or purchase of a ticket.',
	],
	['Материал доступен только подписчикам.', 'Билет в музей доступен только подписчикам газеты.'],
	['Продолжение доступно только для наших подписчиков', 'Мост открыт только подписчикам клуба.'],
	['Dieser Inhalt ist nur mit Abo verfügbar.', 'Die Karte ist nur mit Abo gültig.'],
	['Sie haben bereits ein Abo? Anmelden', 'Sie haben bereits ein Abo für den Zug.'],
	[
		'Per continuare a leggere questo articolo abbonati',
		'Per continuare a leggere serve una lampada, dicono gli abbonati.',
	],
	['Bu içerik abonelere özeldir', 'Bu köprü abonelere özeldi.'],
	['Register for free to continue reading.', 'Register for free to continue rowing.'],
	['You have reached your limit of free articles.', 'You have reached your limit of free boats.'],
	['Unlock this article for 1 €.', 'They unlock this gate for 1 €.'],
	['Contenido exclusivo para suscriptores', 'La barca es exclusiva para socios.'],
	['Treść tylko dla prenumeratorów', 'Most tylko dla pieszych.'],
	['Denne artikkelen er for abonnenter', 'Denne broen er for abonnenter.'],
] as const;

test('A part of an article above words that ask for money is login; other sentences with these words are not', async () => {
	const pages = paid.map(([asks]) => notice('The gate', `${filler} ${asks}`));
	expect(await verdictsOf(pages)).toEqual(pages.map(() => 'login'));
	const others = paid.map(([, mentions]) => notice('The gate', `${filler} ${mentions}`));
	expect(await verdictsOf(others)).toEqual(others.map(() => 'drift'));
	const whole = paid.map(([asks]) => notice('The gate', `${asks} They heard that ${said}.`));
	expect(await verdictsOf(whole)).toEqual(whole.map(() => 'ok'));
});
