import { bounds } from './bounds.ts';
import { fold, type PageFacts } from './page-facts.ts';

/** A pattern for words of their own, in any case; `*` stands for any ending. */
function words(...lines: readonly string[]): string {
	const each = lines.join('|').replaceAll('*', String.raw`\p{L}{0,12}`);
	return String.raw`(?<![\p{L}\p{N}])(?:${each})(?![\p{L}\p{N}])`;
}

/** Words on the buttons of a question for consent. */
const choice = new RegExp(
	words(
		// English
		'(?:i )?(?:accept|agree|allow|reject|decline|refuse|consent)(?: to)?(?: all| everything| cookies| all cookies)?(?: (?:&|and) (?:continue|close|proceed))?',
		'continue without (?:accepting|agreeing|consent)|(?:only|use) necessary(?: cookies)?(?: only)?|(?:manage|more|set|show|customi[sz]e|cookie|privacy) (?:my |your )?(?:cookies|options|preferences|settings|choices|purposes)|no,? thanks|do not accept',
		// French
		"(?:tout |j[’'])?(?:accepter?|refuser?)(?: tout| les cookies)?(?: et (?:continuer|fermer))?|continuer sans (?:accepter|consentir)|(?:gérer|paramétrer|personnaliser|modifier)(?: (?:mes|les|vos) (?:choix|cookies|préférences|options))?|en savoir plus",
		// German
		'(?:ich )?(?:alles? |allen? )?(?:cookies )?(?:akzeptieren?|zustimmen|stimme zu|ablehnen|zulassen|erlauben)(?: und (?:weiter|schließen|weiterlesen))?|einverstanden|(?:nur )?(?:notwendige|erforderliche|essenzielle)(?: cookies)?|(?:weiter|fortfahren) ohne (?:zustimmung|einwilligung)|ohne (?:zustimmung|einwilligung) (?:weiter|fortfahren)|(?:cookie-?|datenschutz-?|privatsphäre-?)?einstellungen(?: verwalten| anpassen)?|optionen verwalten',
		// Spanish and Portuguese
		'(?:aceptar|rechazar|permitir|aceitar|rejeitar|recusar|permitir)(?: tod[oa]s?| tudo| cookies| las cookies| os cookies){0,2}(?: [ye] (?:continuar|cerrar|fechar|seguir))?|(?:acepto|aceito|concordo|de acuerdo)|(?:continuar|prosseguir) sin aceptar|continuar sem aceitar|(?:configurar|gestionar|personalizar|gerir|gerenciar)(?: (?:las |os |as |mis )?(?:cookies|opciones|preferencias|opções|preferências))?|más información|mais informações',
		// Italian
		'(?:accett[ao]|rifiuta|accettare|rifiutare|consenti)(?: tutt[oi]| i cookie)?(?: e (?:continua|chiudi|prosegui))?|(?:continua|prosegui) senza accettare|(?:gestisci|personalizza)(?: (?:le )?(?:preferenze|opzioni|scelte|cookie))?|scopri di più',
		// Dutch
		'(?:alle |alles )?(?:cookies )?(?:accepteren|weigeren|afwijzen|toestaan)(?: en (?:doorgaan|sluiten))?|(?:ga )?akkoord(?: en (?:doorgaan|sluiten))?|(?:doorgaan|verder) zonder (?:te )?accepteren|(?:cookie-?)?(?:instellingen|voorkeuren)(?: (?:beheren|aanpassen|wijzigen))?',
		// Polish
		'(?:z?a?akceptuj[eę]?|akceptuję|odrzuć|zezwól|zgadzam się|nie zgadzam się|wyrażam zgodę)(?: na)?(?: wszystk(?:ie|o))?(?: (?:pliki )?cookies?)?(?: i (?:przejdź|przechodzę|zamknij|kontynuuj|kontynuuję)(?: do (?:serwisu|strony))?)?|przejdź do (?:serwisu|strony)|(?:kontynuuj|przejdź dalej) bez (?:akceptacji|akceptowania|zgody)|(?:zarządzaj )?(?:ustawienia(?:mi)?|opcj(?:e|ami)|preferencj(?:e|ami))(?: (?:zaawansowane|prywatności|cookies))?|dowiedz się więcej',
		// Czech, Swedish, Danish and Norwegian, Russian, Turkish
		'(?:přijmout|odmítnout|souhlasím)(?: vše(?:chny)?)?|(?:godkänn|acceptera|neka|avvisa)(?: alla)?(?: cookies)?|(?:accept[ée]r|godta|tillad|afvis|avvis)(?: alle)?(?: cookies| informasjonskapsler)?|(?:принять|отклонить|согласен|соглашаюсь)(?: вс[её])?|(?:tümünü )?(?:kabul et|reddet)(?:mek)?',
	),
	'giu',
);

/** What such a question is about. */
const topic = new RegExp(
	words(
		// English
		'cookies?|consent|partners|vendors|personal data|(?:your|you) (?:data|device|privacy|choices?|preferences)|on (?:a|your) device|tracking|trackers|advertising|ads|privacy|legitimate interest|geolocation',
		'partenaires|consentement|données|traceurs|appareil|terminal|publicit*|confidentialité|vie privée|préférences|finalités',
		'einwilligung*|zustimm*|daten|endgeräte?*|geräte?*|werbung|anzeigen|datenschutz*|personalisiert*|cookie-*|personenbezogen*',
		'socios|consentimiento|datos|dispositivos?|publicidad|anuncios|privacidad|preferencias|parceiros|consentimento|dados|publicidade|anúncios|privacidade|preferências',
		'consenso|dati|dispositivo|pubblicit*|annunci|preferenze|finalità',
		'toestemming|gegevens|apparaat|apparaten|advertenties|voorkeuren',
		'partner*|zgod*|danych|dane|urządzeni*|reklam*|prywatno*|ciastecz*',
		'souhlas*|údaj*|zařízení|samtyck*|samtykk*|uppgifter|oplysninger|personopplysninger|informasjonskapsler|enhe[td]*|кук[иу]|согласи*|партн*|данны*|устройств*|реклам*|конфиденциальн*|çerez*|rıza*|kişisel|کوکی*|رضایت|الارتباط|موافق*',
	),
	'iu',
);

/** Words by which a site speaks of itself, or to its reader. */
const inPerson = new RegExp(
	words(
		'we|our|us|you|your|nous|nos|notre|vous|votre|vos|wir|uns|unser*|sie|ihr*|dein*',
		'nosotros|nuestr*|tus?|sus?|usted|noi|nostr*|tuo|tua|tuoi|tue|puoi|vostr*|nós|noss[oa]s?|seus?|suas?|você|wij|onze|ons|je|jouw|uw?',
		String.raw`\p{L}{3,20}(?:mos|iamo|emy|amy|imy)|my|nas|nasi|nasz*|twoj*|twój|państw*`,
		'naši*|vaš*|vi|våra?|vores|våre|du|din|ditt|dina|dine|мы|наш*|вы|ваш*|sizin',
	),
	'iu',
);

/** Characters of a page. A page with more than this is more than a question. */
const longestPage = 6000;
/** Characters of a sentence, and of one without a full stop; less is a heading, a link or a button. */
const shortestSentence = 40;
const shortestUnended = 100;
/** Characters of a button; more is a sentence. */
const longestChoice = 80;
/** Letters that a button may have besides the words that we know. */
const mostBesides = 12;

/** How much of a page asks for consent, in characters. */
export interface Asking {
	/** Whether it has a button to consent, to refuse or to choose. */
	hasChoice: boolean;
	/** Sentences to the reader about consent. */
	asks: number;
	/** Sentences about cookies, data or partners that speak to nobody. */
	mentions: number;
	/** All other sentences that speak to nobody. */
	others: number;
}

/** Reads how much of what a page shows asks its readers for consent; `undefined` for a long page. */
export function askingOf({ rendered, source }: PageFacts): Asking | undefined {
	const shown = rendered.proper;
	if (shown.length > longestPage) return undefined;
	const asking: Asking = { hasChoice: hasChoiceField(source), asks: 0, mentions: 0, others: 0 };
	const pieces = shown.split('\u2029').flatMap((line) => fold(line).split(/(?<=[.!?…])\s/));
	for (const piece of pieces) {
		if (isChoice(piece)) asking.hasChoice = true;
		else if (isSentence(piece)) {
			const isOnTopic = topic.test(piece);
			const speaks = inPerson.test(piece);
			if (isOnTopic && speaks) asking.asks += piece.length;
			else if (isOnTopic) asking.mentions += piece.length;
			else if (!speaks) asking.others += piece.length;
		}
	}
	return asking;
}

/** Characters of other sentences that a question for consent may have. */
const mostOthers = 100;

/** Whether a page is a question for consent, and no article beside one. */
export function isConsentPage({ hasChoice, asks, mentions, others }: Asking): boolean {
	return hasChoice && asks > 0 && mentions <= asks && others <= mostOthers;
}

function isSentence(piece: string): boolean {
	// A quotation mark or a bracket may follow the full stop.
	const isEnded = /[.!?…:]/.test(piece.slice(-3));
	return piece.length >= (isEnded ? shortestSentence : shortestUnended);
}

function isChoice(piece: string): boolean {
	if (piece.length > longestChoice) return false;
	const besides = piece.replace(choice, '');
	return besides !== piece && (besides.match(/\p{L}/gu)?.length ?? 0) <= mostBesides;
}

/** Whether a page has a button whose words are an attribute. */
function hasChoiceField(source: string): boolean {
	const fields = source.slice(0, bounds.source).match(/<input\s[^<>]{0,500}>/gi) ?? [];
	return fields.some((field) =>
		isChoice(/\svalue\s?=\s?["']([^"']{1,80})/i.exec(field)?.[1] ?? ''),
	);
}
