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
		why: 'It is not: it is only counted.',
		fix: 'Nothing.',
	},
	note: {
		what: 'The address answers and the quotes stand, but something could be better: the page has moved for good, answers at `https` as well, or a quote differs in capital letters, leaves out a “not”, or takes its parts from different paragraphs.',
		why: 'What has moved once is apt to move again, and the next time without a redirect.',
		fix: 'Write the new address into the source; `npm run linkcheck -- --fix` does it.',
	},
	dead: {
		what: 'The page is gone: the server says 404 or 410, its name is not known any more, nothing answers there, or its redirects lead in a circle or to no address.',
		why: 'A reader cannot look the source up. So that a server’s bad day does not count, an address that answered before is dead only after three failing checks at least three days apart. One answer in between sets the count back. 410 (“gone”) counts at once, and so does an address that has never answered.',
		fix: 'Look for the page at its new address. If there is none, give the source an archived copy: `npm run linkcheck -- --suggest` looks for the one nearest to the day on which you read the page.',
	},
	soft404: {
		what: 'The server says that all is well, but the page is not the one cited: it says that nothing was found, it is the front page, it is empty or for sale, or an address made up beside it gives the same page.',
		why: 'To a reader it is a dead link; only machines are deceived.',
		fix: 'As for [dead](#dead).',
	},
	drift: {
		what: 'The page answers, but a quote no longer stands on it: not as its server sends it, and not as a browser shows it, where there was one to open it. The report says which reading it rests on.',
		why: 'The claim rests on words that the reader will not find. The report shows the nearest passage, with `[-what is gone-]` and `{+what is new+}`, and says so where the page has struck the words out, or has them only where nobody sees them, or where only an archived copy has them.',
		fix: 'Read the page. If it still says the same, quote its present words and set the day of access. If it says something else, the claim may no longer hold: cite the archived copy that has the words, and say in the claim what changed.',
	},
	anchor: {
		what: 'The page answers, but has no element with the id that the address ends in, or no such page of the PDF.',
		why: 'The reader lands somewhere else on the page than the citation says.',
		fix: 'Correct what stands after the `#`, or leave it out and give a locator in words.',
	},
	blocked: {
		what: 'A wall against robots answered in place of the page, whatever its status said, or `robots.txt` asks programs to keep away, and the page was not opened.',
		why: 'People may well get through, so the page is neither well nor dead; but its quotes could not be compared.',
		fix: 'Look at the page in a browser. Give the source an archived copy, which can be compared.',
	},
	login: {
		what: 'The page asks for a name and a password, or for money, or it is cut short and says that the rest is for subscribers.',
		why: 'Readers without an account cannot look the source up.',
		fix: 'Give an archived copy or a free source of the same words. If there is none, say in the source that it is behind a paywall.',
	},
	legal: {
		what: 'The server withholds the page for legal reasons (451), here or everywhere.',
		why: 'Where you are decides what you see.',
		fix: 'Give an archived copy. Note in the source where it is withheld.',
	},
	transient: {
		what: 'Something went wrong that may pass: an error of the server, too many requests, a connection that broke off, a body shorter than promised. Where all the quotes stand on what the server sends with its error, the verdict is [note](#note).',
		why: 'Tries were repeated and none went through. Nothing is said about the page.',
		fix: 'Nothing at first. If it stays so for weeks, treat it as [dead](#dead).',
	},
	timeout: {
		what: 'No whole answer came in time.',
		why: 'As for [transient](#transient).',
		fix: 'As for [transient](#transient); raise `--timeout` if the server is known to be slow.',
	},
	tls: {
		what: 'The connection could not be made safe: the certificate has run out, is for another name, or is signed by nobody known; or the server leaves out an intermediate certificate, which could not be fetched from the address that its own certificate names. The message says which.',
		why: 'A browser warns readers off, though the page may be there; a browser that knows the missing certificate does not.',
		fix: 'Look at the page in a browser. If the warning stays, tell the publisher or cite an archived copy.',
	},
	unsafe: {
		what: 'The address, or one that it redirects to, is one that a checker may not ask: another scheme than `http` and `https`, or a host on this machine or a private network.',
		why: 'Published, it leads each reader into their own network. Asked by a server of ours, it could reach what is not public.',
		fix: 'Correct the address. To check a host of your own, allow its block, or its address and port, with `--allow-address`.',
	},
	unreadable: {
		what: 'The page answers, but its words cannot be read: it shows none, or not those quoted, until its JavaScript has run and no browser could be asked; they stand in a frame; the PDF is pictures without text; or it is in another encoding than it says.',
		why: 'The quotes could not be compared.',
		fix: 'Compare them by eye, or cite a form of the source that has text.',
	},
	toobig: {
		what: 'The page is larger than what is fetched (`--max-body`).',
		why: 'The quotes were not compared.',
		fix: 'Raise `--max-body` for a run, or cite a smaller part of it.',
	},
	unchecked: {
		what: 'The address was not asked: the run ended before its turn, there is no network, the proxy opens no way to it, or it has never been checked.',
		why: 'So that nobody takes it for checked.',
		fix: 'Run the check again with more time (`--deadline`), with a network, or through a proxy that lets it through.',
	},
};
