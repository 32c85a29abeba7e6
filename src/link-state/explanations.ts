import type { Verdict } from './verdicts.ts';

interface Explanation {
	/** What happened, at length. */
	what: string;
	/** Why it fails a run, or why it is reported. */
	why: string;
	/** What an editor does about it. */
	fix: string;
}

/** Each verdict explained to editors; `docs/verdicts.md` is generated from it. */
export const explanations: Record<Verdict, Explanation> = {
	ok: {
		what: 'The address answers, and every quote stands on its page.',
		why: 'It is only counted, not reported.',
		fix: 'Nothing.',
	},
	note: {
		what: 'The address answers and the quotes stand, but something could be better. The page has moved permanently, it also answers at `https`, or a quote differs in capital letters, leaves out a “not”, or takes its parts from different paragraphs.',
		why: 'A page that has moved once may move again, and the next time there may be no redirect.',
		fix: 'Write the new address into the source; `npm run linkcheck -- --fix` does this for you if a quote proves that it is the same page.',
	},
	dead: {
		what: 'The page is gone: the server answers with 404 or 410, the name of the host no longer exists, nothing answers there, or the redirects lead in a circle or to something that is not an address.',
		why: 'Readers cannot look the source up. An address that answered before is dead only after three failing checks at least three days apart, because a server may be down for a day. One answer in between resets the count. A 410 (“gone”) counts at once, and so does an address that has never answered.',
		fix: 'Look for the page at its new address. If there is none, give the source an archived copy: `npm run linkcheck -- --suggest` looks for the one nearest to the day on which you read the page.',
	},
	soft404: {
		what: 'The server answers with success, but the page is not the one cited. It says that nothing was found, it is the front page, it is empty, its domain is for sale, or an invented address next to it gives the same page.',
		why: 'For readers it is a dead link; only programs take it for a page.',
		fix: 'As for [dead](#dead).',
	},
	drift: {
		what: 'The page answers, but a quote no longer stands on it: neither in what the server sends nor, if a browser was available, in what the browser shows. The report says which of the two it used.',
		why: 'The claim rests on words that readers will not find. The report shows the nearest passage, with `[-what is gone-]` and `{+what is new+}`. It also says if the page has struck the words out, has them only where nobody sees them, or if only an archived copy has them.',
		fix: 'Read the page. If it still says the same thing, quote its present words and set the day of access. If it says something else, the claim may no longer hold: cite the archived copy that has the words, and say in the claim what changed.',
	},
	anchor: {
		what: 'The page answers, but it has no element with the id at the end of the address, or the PDF has no page with that number.',
		why: 'Readers arrive at another place on the page than the citation says.',
		fix: 'Correct the part after the `#`, or leave it out and give a locator in words.',
	},
	blocked: {
		what: 'A wall against robots answered instead of the page, whatever its status was. Or `robots.txt` asks programs to stay away, and the page was not opened.',
		why: 'People may well get through, so the page counts as neither sound nor dead, but its quotes could not be compared.',
		fix: 'Look at the page in a browser. Give the source an archived copy, because the quotes can be compared with that.',
	},
	login: {
		what: 'The page asks for a name and a password, for payment, or for consent to cookies, or it is cut short and says that the rest is for subscribers.',
		why: 'Readers without an account, or who do not consent, cannot look the source up.',
		fix: 'Give an archived copy, or a free source with the same words. If there is none, say in the source that it is behind a paywall.',
	},
	legal: {
		what: 'The server withholds the page for legal reasons (451), in some countries or everywhere.',
		why: 'Whether readers see the page may depend on the country they are in.',
		fix: 'Give an archived copy. Note in the source where it is withheld.',
	},
	transient: {
		what: 'The problem may be temporary: a server error, too many requests, a connection that broke off, or a body shorter than announced. If all the quotes stand in what the server sends with its error, the verdict is [note](#note).',
		why: 'The request was retried and every try failed. This says nothing about the page itself.',
		fix: 'Nothing at first. If it lasts for weeks, treat it as [dead](#dead).',
	},
	timeout: {
		what: 'No complete answer came in time.',
		why: 'As for [transient](#transient).',
		fix: 'As for [transient](#transient); raise `--timeout` if the server is known to be slow.',
	},
	tls: {
		what: 'No secure connection was possible. The certificate has expired, is for another name, or is signed by an unknown authority; or the server leaves out an intermediate certificate, and this could not be fetched from the address that the server’s certificate names. The message says which.',
		why: 'Browsers warn readers away, although the page may be there. A browser that knows the missing certificate shows no warning.',
		fix: 'Look at the page in a browser. If the warning stays, tell the publisher or cite an archived copy.',
	},
	unsafe: {
		what: 'The link check may not request the address, or one that it redirects to: its scheme is not `http` or `https`, or its host is on this machine or on a private network.',
		why: 'If it is published, it leads readers into their own network. If our own server requests it, the request could reach something that is not public.',
		fix: 'Correct the address. To check your own host, allow its block of addresses, or its address and port, with `--allow-address`.',
	},
	unreadable: {
		what: 'The page answers, but its words cannot be read. It shows no words, or not the quoted ones, until its JavaScript has run, and no browser was available; the words are in a frame; the PDF consists of pictures without text; or the page is in another encoding than it says.',
		why: 'The quotes could not be compared.',
		fix: 'Compare them by eye, or cite a version of the source that has text.',
	},
	toobig: {
		what: 'The page is larger than the limit (`--max-body`).',
		why: 'The quotes were not compared.',
		fix: 'Raise `--max-body` for a run, or cite a smaller part of the source.',
	},
	unchecked: {
		what: 'The address was not checked: the run ended before its turn, there is no network, the proxy does not let the request through, or the address has never been checked.',
		why: 'Without a report, it would look as if it had been checked.',
		fix: 'Run the check again with more time (`--deadline`), with a network, or through a proxy that lets it through.',
	},
};
