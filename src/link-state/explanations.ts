import type { Verdict } from './verdicts.ts';

interface Explanation {
	/** What happened, at length. */
	what: string;
	/** Why it fails a run, or why it is reported. */
	why: string;
	/** What an editor does about it. */
	fix: string;
}

/** Each verdict explained to editors; `docs/verdicts.md` is written from it. */
export const explanations: Record<Verdict, Explanation> = {
	ok: {
		what: 'The address answers, and every quote stands on its page.',
		why: 'It is not reported, only counted.',
		fix: 'Nothing.',
	},
	note: {
		what: 'The address answers and the quotes stand, but something could be better. The page has moved permanently or also answers at `https`, or a quote differs in capital letters, leaves out a “not”, or takes its parts from different paragraphs.',
		why: 'A page that has moved once may move again, and the next time without a redirect.',
		fix: 'Write the new address into the source. `npm run linkcheck -- --fix` does it for you.',
	},
	dead: {
		what: 'The page is gone: the server answers 404 or 410, the host name is no longer known, nothing answers there, or the redirects go in a circle or to something that is not an address.',
		why: 'A reader cannot look the source up. A server may fail for a day, so an address that answered before is dead only after three failing checks at least three days apart. One answer in between resets the count. 410 (“gone”) counts at once, and so does an address that has never answered.',
		fix: 'Look for the page at its new address. If there is none, give the source an archived copy: `npm run linkcheck -- --suggest` looks for the one nearest to the day on which you read the page.',
	},
	soft404: {
		what: 'The server reports success, but the page is not the one cited: it says that nothing was found, it is the front page, it is empty or for sale, or an invented address next to it gives the same page.',
		why: 'For a reader it is a dead link. Only programs take it for a page.',
		fix: 'The same as for [dead](#dead).',
	},
	drift: {
		what: 'The page answers, but a quote no longer stands on it: not in the page as the server sends it, and not as a browser shows it, if one could open it. The report says which of the two was read.',
		why: 'The claim rests on words that the reader will not find. The report shows the nearest passage, with `[-what is gone-]` and `{+what is new+}`. It also says if the page has struck the words out, if it has them only where nobody can see them, or if only an archived copy has them.',
		fix: 'Read the page. If it still says the same, quote its present words and set the day of access. If it says something else, the claim may no longer be true: cite the archived copy that has the words, and say in the claim what changed.',
	},
	anchor: {
		what: 'The page answers, but it has no element with the id at the end of the address, or the PDF does not have that page.',
		why: 'The reader arrives at another place on the page than the citation says.',
		fix: 'Correct the part after the `#`, or leave it out and give a locator in words.',
	},
	blocked: {
		what: 'A wall against programs answered instead of the page, with whatever status; or `robots.txt` asks programs to keep away, so the page was not opened.',
		why: 'People may get through, so the page is neither ok nor dead, but its quotes could not be compared.',
		fix: 'Look at the page in a browser. Give the source an archived copy, whose text can be compared.',
	},
	login: {
		what: 'The page asks for a user name and a password or for money, or it is cut short and says that the rest is for subscribers.',
		why: 'Readers without an account cannot look the source up.',
		fix: 'Give an archived copy or a free source of the same words. If there is none, say in the source that it is behind a paywall.',
	},
	legal: {
		what: 'The server withholds the page for legal reasons (451), here or everywhere.',
		why: 'What a reader sees depends on the country.',
		fix: 'Give an archived copy. Say in the source where it is withheld.',
	},
	transient: {
		what: 'An error that may pass: an error of the server, too many requests, a connection that was cut, a body shorter than promised. If all the quotes stand on the page that the server sends with its error, the verdict is [note](#note).',
		why: 'All retries failed, so nothing is known about the page.',
		fix: 'Nothing at first. If it lasts for weeks, treat it as [dead](#dead).',
	},
	timeout: {
		what: 'No complete answer came in time.',
		why: 'The same as for [transient](#transient).',
		fix: 'The same as for [transient](#transient). Raise `--timeout` if the server is known to be slow.',
	},
	tls: {
		what: 'No secure connection could be made. The certificate has expired, is for another name, or has an unknown issuer; or the server leaves out an intermediate certificate, which could not be fetched from the address that its own certificate names. The message says which.',
		why: 'A browser warns readers against the page, although it may be there. A browser that knows the missing certificate does not warn.',
		fix: 'Look at the page in a browser. If the warning persists, tell the publisher or cite an archived copy.',
	},
	unsafe: {
		what: 'The check must not open the address, or one that it redirects to: its scheme is not `http` or `https`, or its host is this machine or on a private network.',
		why: 'For readers, the address would lead into their own network. From our own server, it could reach what is not public.',
		fix: 'Correct the address. To check your own host, allow its block, or its address and port, with `--allow-address`.',
	},
	unreadable: {
		what: 'The page answers, but its words cannot be read. It shows no words, or not the quoted ones, until its JavaScript has run, and no browser was available; the words are in a frame; the PDF has pictures without text; or the page is in another encoding than it says.',
		why: 'The quotes could not be compared.',
		fix: 'Compare them yourself, or cite a version of the source that has text.',
	},
	toobig: {
		what: 'The page is larger than the limit (`--max-body`).',
		why: 'The quotes were not compared.',
		fix: 'Raise `--max-body` for a run, or cite a smaller part of the page.',
	},
	unchecked: {
		what: 'The address was not requested: the run ended before its turn, there is no network, the proxy does not let the request through, or it has never been checked.',
		why: 'So nobody takes it for a checked address.',
		fix: 'Run the check again with more time (`--deadline`), with a network, or with a proxy that lets it through.',
	},
};
