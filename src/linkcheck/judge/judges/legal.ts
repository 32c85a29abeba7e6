import { hasBriefWords } from '../prominent.ts';
import type { Judge } from '../subject.ts';

/** Phrases on pages that are closed for legal reasons, or as a legal precaution. */
const words =
	/unavailable (?:for|due to) legal reasons|not available in your (?:country|region|location|jurisdiction|area)|(?:unavailable|not available|inaccessible|access) (?:\w+ ){0,4}(?:in|to|from) (?:most |countries in )?(?:the )?(?:european economic area|european union|eea|eu)\b|(?:removed|blocked|restricted|disabled) (?:\w+ ){0,6}(?:court order|legal (?:request|demand|reasons|order)|copyright claim|dmca)|withheld in response to a legal demand|149-фз|роскомнадзор|по решению (?:суда|роскомнадзора|уполномоченн)|доступ к (?:информационному )?ресурсу ограничен|недоступ(?:ен|на|но) в вашей (?:стране|регионе)|aus rechtlichen gründen|in ihrem land nicht verfügbar|pour des raisons (?:légales|juridiques)|n['’]est pas disponible dans votre pays|no (?:está )?disponible en su (?:país|región)|غير متاح في (?:بلدك|منطقتك)|در کشور شما در دسترس نیست|دسترسی به (?:تارنمای|سایت) فراخوانده شده/iu;

/** Pages closed for legal reasons: status 451 (RFC 7725), or a notice instead of the page. */
export const judgeLegal: Judge = ({ answer, reading, proven }) => {
	if (!answer || proven) return undefined;
	const noticed =
		(answer.isGood || answer.status === 403) &&
		reading.kind === 'html' &&
		hasBriefWords(reading.page, words);
	if (answer.status !== 451 && !noticed) return undefined;
	return {
		verdict: 'legal',
		message: noticed
			? 'There is a legal notice instead of the page. The page may be open in another country.'
			: 'The server says that the page is closed for legal reasons (451).',
		hint: 'Open it from another country, or cite an archived copy.',
	};
};
