import { fold, type PageFacts } from './page-facts.ts';
import { seenHeadings } from './prominent.ts';

/** How to recognise one vendor's wall against programs. */
export interface Wall {
	/** Its name, for messages. */
	name: string;
	/** Headers that only the wall sends, name → value. */
	headers?: Readonly<Record<string, RegExp>>;
	/** Code in the HTML that only the wall has. */
	marks?: RegExp;
	/** Whether ordinary pages have that code too, next to their text. */
	eager?: boolean;
	/** Words of its title, its headings or its few sentences. */
	words?: RegExp;
	/**
	 * If its title could also be that of an article: other words that a page with more than a few
	 * sentences must have to count as this wall.
	 */
	besides?: RegExp;
	/** Whether only a page of a few sentences counts, because others have such words as a banner. */
	brief?: boolean;
}

/**
 * The walls we know. Code that vendors also put into pages they let through (Cloudflare's
 * `/cdn-cgi/challenge-platform/`, `x-datadome`, `x-iinfo`) is not used as a mark.
 */
export const walls: readonly Wall[] = [
	{
		// The header comes with every challenge; `_cf_chl_opt` is the settings of its script. The other
		// marks are from error pages (`cf-error-details`) and the older waiting and captcha pages. The
		// words are titles of challenges, in several languages, and of the page for blocked visitors;
		// other services have such pages too, but not with these words.
		name: 'Cloudflare',
		headers: { 'cf-mitigated': /challenge|block/i },
		marks: /_cf_chl_opt|id="cf-error-details"|cf-browser-verification|cf_captcha_kind/,
		words:
			/^just a moment\W*$|attention required! \| cloudflare|^(?:один момент|nur einen moment|un instant|un momento)\W*$|sorry, you have been blocked/i,
	},
	{
		// The waiting page, which loads its check from these addresses.
		name: 'DDoS-Guard',
		marks: /ddos-guard\.net\/(?:js|check)|check\.ddos-guard\.net|\/\.well-known\/ddos-guard\//i,
		words: /^ddos-guard/i,
	},
	{
		// The waiting page of Bot Manager (`sec-if-cpt`, `bm-verify`), and the address for a reference number
		// on its “Access Denied” page.
		name: 'Akamai',
		marks: /sec-if-cpt-container|errors\.edgesuite\.net|bm-verify=/i,
	},
	{
		// The captcha and the device check come from `captcha-delivery.com`, with settings in `var dd`.
		// The words are for readers without JavaScript.
		name: 'DataDome',
		headers: { 'x-dd-b': /./ },
		marks: /(?:geo|ct|api-js)\.captcha-delivery\.com|\bvar dd\s{0,9}=\s{0,9}\{/,
		words: /please enable js and disable any ad ?blocker/i,
	},
	{
		// The page with the press-and-hold button. The company is called HUMAN now; the marks keep the
		// old name.
		name: 'PerimeterX',
		marks: /id=["']px-captcha|_pxAppId|captcha\.px-cdn\.net|px-captcha\.js/i,
		words: /^access to this page has been denied|press (?:&|and) hold to confirm you are/i,
	},
	{
		// The frame of a blocked page has an incident number; pages let through load the same address
		// without one. “Pardon our interruption” is the page of Distil, which Imperva bought.
		name: 'Imperva',
		marks: /_Incapsula_Resource\?(?=[^"']{0,500}(?:incident_id|edet|cinfo))|Incapsula incident ID/i,
		words: /request unsuccessful\. incapsula|^pardon our interruption/i,
	},
	{
		// The header comes with every challenge and captcha; the marks are the script of the waiting page
		// and its settings.
		name: 'AWS WAF',
		headers: { 'x-amzn-waf-action': /challenge|captcha|block/i },
		marks:
			/token\.awswaf\.com\/[^"']{0,500}challenge\.js|\bgokuProps\b|AwsWafIntegration\.forceRefreshToken/,
	},
	{
		// The header and the page of its firewall.
		name: 'Vercel',
		headers: { 'x-vercel-mitigated': /challenge|deny/i },
		words: /^vercel security checkpoint|we're verifying your browser/i,
	},
	{
		// The title of its page for blocked visitors.
		name: 'Sucuri',
		words: /^sucuri website firewall/i,
	},
	{
		// The waiting page, which comes with status 401 and loads its check from this address.
		name: 'Qrator',
		marks: /\/__qrator\/qauth/,
	},
	{
		// The waiting page, whose script sets this cookie (`__arcsjs`, `__arcsjsc`); IRNA uses it.
		name: 'ArvanCloud',
		marks: /\b__arcsjsc?\b/,
		words: /^transferring to the website\W*$|^در حال انتقال به سایت/i,
	},
	{
		// The header and the path of its script, the same on every site.
		name: 'Kasada',
		headers: { 'x-kpsdk-ct': /./ },
		marks: /\/149e9513-01fa-4fb0-aad4-566afd725d1b\//,
	},
	{
		// The blocking page that BIG-IP comes with.
		name: 'F5',
		words: /the requested url was rejected\. please consult with your administrator/i,
	},
	{
		// The waiting page that makes a browser do a proof of work.
		name: 'Anubis',
		marks: /id="anubis_challenge"/,
		words: /^making sure you(?:'|’)?re not a bot/i,
	},
	{
		// The page of this WordPress plugin.
		name: 'Wordfence',
		words: /your access to this (?:site|service) has been (?:limited|blocked)/i,
	},
	{
		// The captcha of its Bot Manager, with the titles and words that publishers of journals show, as far
		// as we know them.
		name: 'Radware',
		words:
			/^radware (?:bot manager )?(?:captcha|block)(?: page)?$|made us think that you are a bot|has detected that your activity resembles a bot/i,
	},
	{
		// What `sec.gov` answers to programs and to many requests at once, as far as we know its words.
		name: 'the SEC',
		words:
			/^your request originates from an undeclared automated tool$|^(?:sec\.gov \| )?request rate threshold exceeded$/i,
	},
	{
		// Not from one vendor: words that Cloudflare and several others show while they check a browser.
		name: 'a wall against programs',
		words:
			/checking your browser before accessing|performing security verification|verif(?:y|ying) (?:that )?you are (?:a )?human/i,
	},
	{
		// The scripts of reCAPTCHA, hCaptcha, Turnstile and SmartCaptcha, and the words that pages show
		// above them, such as “Robot Check” (Amazon) and “unusual traffic” (Google). Forms on ordinary
		// pages load the same scripts.
		name: 'a captcha',
		eager: true,
		marks:
			/(?:google\.com|recaptcha\.net)\/recaptcha\/(?:api|enterprise)\.js|hcaptcha\.com\/1\/api\.js|challenges\.cloudflare\.com\/turnstile|smartcaptcha\.yandexcloud\.net|captcha-api\.yandex/i,
		words:
			/^are you (?:a )?(?:robot|human)|^robot check|^human verification|^security (?:check|verification)$|i(?:'|’)m not a robot|я не робот|вы не робот|подтвердите, что (?:вы|запросы отправляли вы)|من ربات نیستم|unusual (?:traffic|activity) from your (?:computer )?network|ich bin kein roboter|je ne suis pas un robot|no soy un robot|ben robot değilim|请完成安全验证|人机验证/i,
	},
	{
		// Queue-it and the waiting rooms of Cloudflare and others, for sites that many want to see at once.
		name: 'a waiting room',
		words:
			/^(?:you are (?:now |currently )?in (?:line|the (?:queue|waiting room)|a (?:virtual )?queue)|you have been placed in (?:a|the) queue|queue-it|(?:virtual )?waiting room(?: powered by cloudflare)?|вы (?:находитесь )?в очереди|sie (?:sind|befinden sich) in der warteschlange|vous êtes dans la file d['’]attente)[\s.!…]*$/i,
	},
	{
		// What sites show to a user agent that they do not know.
		name: 'a notice about browsers',
		brief: true,
		words:
			/^(?:sorry\W{1,3})?(?:(?:your|this) (?:web ?)?browser (?:is (?:not|no longer)|isn['’]t) (?:supported|compatible)|(?:unsupported|outdated) browser|browser (?:not|is not|no longer) supported|(?:please )?(?:update|upgrade) your (?:web ?)?browser|(?:ваш )?браузер (?:устарел|не поддерживается)|ihr browser wird nicht (?:mehr )?unterstützt|votre navigateur n['’]est (?:pas|plus) (?:pris en charge|supporté|compatible)|(?:tu|su) navegador no es compatible)[\s.!…]*$/i,
	},
	{
		// Not from one vendor: default texts of web servers and firewalls. Articles have such titles
		// too, but these pages also say below what is not allowed (“You don't have permission to
		// access”).
		name: 'a wall against programs',
		besides:
			/permission to (?:access|view)|reference (?:#|id)|\byour ip\b|\bip[- ]address\b|ip-адрес|web ?master|administrator|firewall|automated/i,
		words:
			/^(?:403 )?(?:forbidden|access denied)(?: - .*)?$|automated (?:access|requests|queries)|^доступ (?:запрещ[её]н|ограничен)$|^проверка (?:вашего )?браузера|^проверяем (?:ваш )?браузер|^در حال بررسی مرورگر|bot detection|blocked (?:by|due to) (?:our )?(?:security|bot)/i,
	},
];

/** Characters of main text. A page with more than this is an article, whatever it is about. */
const longestWall = 1500;
/** Characters of main text. In a page with less than this, the whole text is searched. */
const fewSentences = 400;

/**
 * The wall that answered instead of the page. A header alone is enough. Code and words count only on
 * a short page, so that an article about walls is not taken for one.
 */
export function findWall(
	headers: Readonly<Record<string, string>>,
	page: PageFacts | undefined,
): Wall | undefined {
	const byHeader = walls.find(({ headers: known }) =>
		Object.entries(known ?? {}).some(([name, value]) => value.test(headers[name] ?? '')),
	);
	if (byHeader || !page || page.length > longestWall) return byHeader;
	const prominent = [page.title, ...seenHeadings(page)];
	const lines = page.length < fewSentences ? [...prominent, fold(page.rendered.main)] : prominent;
	return walls.find(({ marks, words, eager, besides, brief }) => {
		if (marks?.test(page.source) === true && (!eager || page.length < 150)) return true;
		if (brief && page.length >= fewSentences) return false;
		if (besides && page.length >= fewSentences && !besides.test(page.rendered.main)) return false;
		return words !== undefined && lines.some((line) => words.test(line));
	});
}
