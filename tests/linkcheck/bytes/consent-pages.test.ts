import { expect, test } from 'vitest';
import { checkCited, type Cited } from './check-cited.ts';
import { filler, said, table } from './lock-pages.ts';

/** A page that asks for consent instead of showing its article. */
function asking(title: string, heading: string, text: string, buttons: readonly string[]): Cited {
	const each = buttons.map((words) => `<button type="button">${words}</button>`).join('\n');
	return {
		body: `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title></head><body><header><a href="/">Home</a></header><div role="dialog"><h2>${heading}</h2><p>${text}</p>${each}</div><footer><a href="/p">Privacy</a> © 2026</footer></body></html>`,
		quote: said,
	};
}

const questions = {
	english: asking(
		'The Lock',
		'We value your privacy',
		'We and our 1,400 partners store and access information on your device, such as cookies, and process personal data, such as unique identifiers, for personalised advertising, measurement and audience research. Some partners do not ask for your consent. You can change your mind at any time.',
		['Accept all', 'Manage options', 'Continue without accepting'],
	),
	french: asking(
		'L’Écluse',
		'Le respect de votre vie privée est notre priorité',
		'Avec votre accord, nous et nos 892 partenaires utilisons des cookies ou technologies similaires pour stocker, consulter et traiter des données personnelles telles que votre visite sur ce site. Vous pouvez retirer votre consentement à tout moment en cliquant sur « En savoir plus ».',
		['Continuer sans accepter →', 'En savoir plus', 'Accepter &amp; fermer'],
	),
	german: asking(
		'Die Schleuse',
		'Willkommen',
		'Wir und unsere bis zu 242 Partner verwenden Cookies und ähnliche Technologien, um Informationen auf Ihrem Gerät zu speichern und darauf zuzugreifen, und verarbeiten personenbezogene Daten. Ihre Einwilligung können Sie jederzeit widerrufen.',
		['Alle akzeptieren', 'Ablehnen', 'Einstellungen'],
	),
	spanish: asking(
		'La Esclusa',
		'Tu privacidad es importante para nosotros',
		'Nosotros y nuestros 814 socios almacenamos o accedemos a información en un dispositivo, como las cookies, y procesamos datos personales para mostrar publicidad y contenido personalizados.',
		['Aceptar y continuar', 'Rechazar todo', 'Configurar'],
	),
	italian: asking(
		'La Chiusa',
		'Informativa',
		'Noi e i nostri 750 partner archiviamo informazioni su un dispositivo, come i cookie, e trattiamo dati personali per annunci e contenuti personalizzati. Puoi liberamente prestare, rifiutare o revocare il tuo consenso in qualsiasi momento.',
		['Accetta e continua', 'Continua senza accettare', 'Scopri di più e personalizza'],
	),
	dutch: asking(
		'De Sluis',
		'Jouw privacy-instellingen',
		'Wij en onze 160 partners gebruiken cookies en vergelijkbare technieken om informatie op je apparaat op te slaan en te lezen, en om advertenties te tonen die bij je passen. Je kunt je toestemming altijd weer intrekken.',
		['Akkoord', 'Weigeren', 'Instellingen aanpassen'],
	),
	portuguese: asking(
		'A Eclusa',
		'Valorizamos a sua privacidade',
		'Nós e os nossos 930 parceiros armazenamos e acedemos a informações no seu dispositivo, como cookies, e processamos dados pessoais para anúncios personalizados e medição de conteúdos.',
		['Aceitar tudo', 'Continuar sem aceitar', 'Mais informações'],
	),
	polish: asking(
		'Śluza',
		'Szanujemy Twoją prywatność',
		'My i nasi 1400 partnerzy przechowujemy informacje na urządzeniu, takie jak pliki cookie, i przetwarzamy dane osobowe, aby wyświetlać spersonalizowane reklamy. W każdej chwili możesz wycofać swoją zgodę w ustawieniach prywatności.',
		['Akceptuję i przechodzę do serwisu', 'Ustawienia zaawansowane', 'Nie zgadzam się'],
	),
	withOtherSentences: asking(
		'The Lock',
		'The Lock is part of a family of brands on water',
		'When you use our sites and apps, we use cookies to authenticate users and to measure your use.</p><ul><li>Apply measures of security, and prevent spam and abuse, and</li></ul><p>If you click “Accept all”, we and our 241 partners will also store and access information on a device and use precise geolocation data and other personal data, for personalised advertising and content, measurement and audience research.',
		['Accept all', 'Reject all'],
	),
	orSubscribe: asking(
		'La Esclusa',
		'Aviso',
		'Si rechaza las cookies, podrá acceder con una suscripción. Al aceptar, usted permite que La Esclusa y sus 800 socios usen cookies para mostrarle publicidad personalizada.',
		['Aceptar y continuar', 'Rechazar y suscribirse por 5 €'],
	),
	inLinks: {
		body: `<!doctype html><meta charset="utf-8"><title>L’Écluse</title><p>Nous et nos partenaires stockons des cookies sur votre appareil pour afficher de la publicité.</p><p><a href="#">Accepter</a> <a href="#">Refuser</a> <a href="#">Gérer mes choix</a></p>`,
		quote: said,
	},
	inFields: {
		body: `<!doctype html><title>The Lock</title><form><p>We use cookies and data to measure how you use our services.</p><input type="submit" value="Reject all"><input type="submit" value="Accept all"></form>`,
		quote: said,
	},
};

test('A page that asks for consent in place of the article is a wall, not drift', async () => {
	const { verdicts, told } = await checkCited(questions);
	expect(verdicts).toEqual(
		Object.fromEntries(Object.keys(questions).map((name) => [name, 'login'])),
	);
	expect(told.polish.words).toContain('asks readers to accept cookies');
});

/** An article with a banner that asks for consent beside it, not in a part of its own. */
function withBanner(banner: Cited, article: string): Cited {
	return {
		body: String(banner.body).replace('<body>', `<body><div><h1>At the lock</h1>${article}</div>`),
		quote: said,
	};
}

test('An article beside such a question is judged as an article', async () => {
	const { pages, expected } = table({
		stands: [
			'ok',
			withBanner(questions.english, `<p>${filler}</p><p>They heard that ${said}.</p>`),
		],
		standsInShort: ['ok', withBanner(questions.polish, `<p>They heard that ${said}.</p>`)],
		drifted: ['drift', withBanner(questions.english, `<p>${filler}</p>`)],
		driftedInFrench: [
			'drift',
			withBanner(
				questions.french,
				'<p>L’éclusier note chaque matin le niveau de l’eau dans un livre. Le livre est dans la cabane, et chacun peut le lire. Une fois par an, le conseil vient en bateau et signe sous la dernière ligne.</p>',
			),
		],
		driftedInPolish: [
			'drift',
			withBanner(
				questions.polish,
				'<p>Śluzowy co rano zapisuje poziom wody w księdze. Księga leży w chacie przy dolnej bramie i każdy może do niej zajrzeć. Raz w roku przypływa łodzią zarząd i podpisuje się pod ostatnim wierszem.</p>',
			),
		],
		driftedInGerman: [
			'drift',
			withBanner(
				questions.german,
				'<p>Der Schleusenwärter schreibt jeden Morgen den Stand des Wassers in ein Buch. Das Buch liegt in der Hütte am unteren Tor, und jeder darf hineinsehen.</p>',
			),
		],
	});
	expect((await checkCited(pages)).verdicts).toEqual(expected);
});

test('An article about cookies or consent is no wall, with and without a question beside it', async () => {
	const about =
		'<p>The regulator fined a publisher on Monday because its pages did not let readers continue without accepting cookies. The banner had a button “Accept all”, and no other. Partners of the publisher had stored personal data of four million people without their consent.</p><p>The publisher said it would appeal. A court in the capital will hear the case in the spring.</p>';
	const french =
		'<h1>Continuer sans accepter : la fin d’un bouton</h1><p>La Commission a sanctionné lundi un éditeur dont les pages ne permettaient pas de refuser les traceurs. Le bouton avait disparu depuis un an, selon la décision. L’éditeur a annoncé un recours devant le Conseil d’État, qui devrait se prononcer au printemps prochain.</p><p>Une association avait déposé plainte en janvier, après des mois de relevés sur une centaine de sites.</p>';
	const policy =
		'<h1>Cookie policy</h1><p>We use cookies to remember your settings and to count how often our pages are read. You can delete cookies in your browser at any time. We do not sell personal data.</p>';
	const page = (article: string): Cited => ({
		body: `<!doctype html><meta charset="utf-8"><title>The Lock</title><main>${article}</main>`,
		quote: said,
	});
	const { pages, expected } = table({
		alone: ['drift', page(about)],
		withQuestion: ['drift', withBanner(questions.english, about)],
		inFrench: ['drift', page(french)],
		inFrenchWithQuestion: ['drift', withBanner(questions.french, french)],
		policy: ['drift', page(policy)],
	});
	expect((await checkCited(pages)).verdicts).toEqual(expected);
});
