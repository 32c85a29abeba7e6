/**
 * Negations by language, as `normalise` writes them, in lower case. Only words are included with
 * which the words left out may make the quote say the opposite.
 */
const words: Readonly<Record<string, string>> = {
	en: 'not no never none nobody nothing nowhere neither nor cannot without unless except hardly barely scarcely denied denies deny falsely',
	ru: 'не нет ни никогда никто ничто ничего никому никого нигде никакой никакого никаких никакая без нельзя невозможно вряд кроме',
	uk: 'не ні немає нема ніколи ніхто ніщо нічого ніде жоден жодного жодна без неможливо крім',
	de: 'nicht kein keine keinen keinem keiner keines nie niemals niemand niemanden niemandem nichts nirgends weder ohne kaum keineswegs keinesfalls außer',
	fr: 'pas jamais aucun aucune rien personne nulle nul ni sans sauf non guère',
	es: 'no nunca jamás nadie nada ningún ninguno ninguna ni sin tampoco salvo excepto',
	pt: 'não nunca jamais ninguém nada nenhum nenhuma nem sem tampouco salvo exceto',
	it: 'non nessuno nessun nessuna niente nulla né neanche nemmeno neppure senza tranne',
	nl: 'niet geen nooit niemand niets nergens zonder',
	pl: 'nie nigdy nikt nic nigdzie żaden żadna żadne ani bez',
	sv: 'inte ej aldrig ingen inget inga utan icke varken',
	da: 'ikke aldri aldrig intet uden uten ingenting hverken',
	tr: 'değil yok hayır asla hiç hiçbir hiçbiri olmadan dışında olmayan',
	az: 'deyil yox heç',
	fa: 'نه نیست نیستند نبود نبودند ندارد ندارند نداشت هرگز هیچ هیچگاه هیچکس بدون جز مگر نباید نکرد نشد نخواهد نخواهند نمی',
	ps: 'نه نشته هیڅکله هېڅ پرته',
	ar: 'لا لم لن ليس ليست ليسوا لست غير بدون دون كلا أبدا قط سوى إلا',
	ur: 'نہیں نہ کبھی بغیر مت',
	he: 'לא אין אינו אינה אף בלי ללא',
	hi: 'नहीं न कभी बिना',
	el: 'δεν δε μη μην ποτέ κανείς κανένας τίποτα χωρίς ούτε',
	id: 'tidak bukan jangan tanpa belum',
	hu: 'nem ne soha senki semmi sem nélkül',
	cs: 'není nikdy nikdo nic žádný žádná ani bez',
	fi: 'ei eivät älä koskaan ilman',
};

/** Patterns for words with a negating prefix or suffix. */
const parts: readonly string[] = [
	// English: didn't, won't.
	"\\p{L}{2,8}n't",
	// Persian verbs: نمی‌شود, نمیرود; without the joiner, because `normalise` removes it.
	'نمی\\p{L}{1,12}',
	// French: n'est, and ne ... plus, which means no longer.
	"n'\\p{L}{1,12}",
	'ne (?:\\S{1,20} ){1,4}(?:plus|point|que)',
	// Czech verbs: nebude, nemá; Polish writes the negation separately.
	'(?:nebud|nem[áůě]|nejs|není|nesm|nemoh)\\p{L}{0,8}',
];

const alone = [...new Set(Object.values(words).flatMap((line) => line.split(' ')))];
const inWords = new RegExp(
	`(?<![\\p{L}\\p{M}\\p{N}])(?:${[...alone, ...parts].join('|')})(?![\\p{L}\\p{M}\\p{N}])`,
	'iu',
);
/**
 * Turkish verbs: gelmez, yapmadı, etmiyor, olmayacak. Only searched for in text with Turkish
 * letters, because names can have the same endings.
 */
const inTurkish =
	/(?<!\p{L})\p{L}{2,12}(?:m[ae](?:z|d[ıi]|yac|yec|m[ıi]ş)|m[ıiuü]yor)\p{L}{0,8}(?!\p{L})/u;
/** Negating characters and endings in scripts without spaces. */
const inSigns =
	/[不没沒未非无無勿]|否(?=[认認定决決])|ない|なかった|ません|ずに|않|못하|없|아니|ไม่|មិន/u;
/** Characters that negate the word directly after them; some are negations only there. */
const beforeWord = /[不没沒未非无無勿別别莫]$/u;

/** Text that looks like a negation but is not one. */
const lookalikes = new RegExp(
	[
		// `No. 5`, and `№ 5`, which is `No 5` in normalised text.
		'(?<![\\p{L}\\p{N}])(?:[Nn][Oo][Ss]?\\. ?|N[oO][Ss]? )(?=\\p{N})',
		// French: born, and a place.
		'(?<!\\p{L})né(?= (?:en|à|le \\d))|[Pp]as[- ]de[- ][Cc]alais',
		// Names with such a character: Africa and its parts, Bhutan, Britain, Wuxi, Médecins sans
		// frontières.
		'非洲|[东東西南北亚亞]非(?![法正官公核])|不丹|不列[颠顛]|无锡|無錫|无国界|無國界',
		// Very, future, however, quite a few, steadily, soon, nearly, wireless, drone, real estate.
		'非常|(?<![尚从從并並])未[来來](?!得及)|不[过過](?![分度问問])|不少|不[断斷]|不久|差不多|[无無][线線]|[无無]人[机機]|不[动動][产產産]',
		// Respectively, special, difference, single, level, sex, to tell apart, to take leave, to sink.
		'[分特区區差个個级級性识識告][別别]|是非|[沉淹][没沒]',
		// Japanese: dangerous.
		'危ない',
	].join('|'),
	'gu',
);

/** Replaces text that only looks like a negation with spaces of the same length. */
function withoutLookalikes(text: string): string {
	return text.replace(lookalikes, (found) => ' '.repeat(found.length));
}

/** The first negation in some words; `undefined` if there is none. */
export function negationIn(left: string): string | undefined {
	const text = withoutLookalikes(left).toLowerCase();
	const turkish = /[ığşçöü]/.test(text) ? inTurkish.exec(text) : null;
	return (inWords.exec(text) ?? inSigns.exec(text) ?? turkish)?.[0];
}

/** Whether the text before a word, in a script without spaces, negates the word. */
export function turnsNext(lead: string): boolean {
	return beforeWord.test(withoutLookalikes(lead));
}
