import type { Judgement } from '../../judgement.ts';
import { bounds } from '../bounds.ts';
import { isGarbled } from '../garbled.ts';
import { fold, type PageFacts } from '../page-facts.ts';
import type { Judge, Subject } from '../subject.ts';

/** A page with less text than this shows nothing but its frame. */
const leastText = 200;
const needsCode =
	/(?:enable|activate|turn on|requires?|need(?:s)?|without) (?:\w+ ){0,3}java ?script|java ?script (?:is|must be|to be) (?:\w+ )?(?:enabled|required|disabled)|включите java ?script|javascript (?:aktivieren|activ)|جاوا ?اسکریپت/iu;

/** Pages that came, and that a program cannot read. */
export const judgeUnreadable: Judge = (subject) => {
	const { fetched, answer, reading, findings, proven } = subject;
	if (fetched.kind === 'failure' && fetched.reason === 'bad-encoding') {
		return unreadable(`The page is not packed or written as it says. ${fetched.message}`);
	}
	if (!answer?.isGood || proven) return undefined;
	const asked = (subject.context.wanted ?? []).length > 0;
	if (reading.kind === 'pdf-fault') return ofPdf(subject);
	if (reading.kind === 'pdf') {
		const empty = reading.pdf.pages.every((page) => page.trim() === '');
		return empty && asked
			? unreadable('The PDF has no text in it, only pictures of pages.')
			: undefined;
	}
	if (reading.kind === 'other') {
		const type =
			reading.mediaType === '' ? 'of no known kind' : `of the kind \`${reading.mediaType}\``;
		return asked ? unreadable(`The file is ${type}, which has no text to look in.`) : undefined;
	}
	const text = answer.body?.text ?? '';
	if (asked && isGarbled(text)) {
		return unreadable('The page does not use the character encoding that it says.');
	}
	if (reading.kind !== 'html') return undefined;
	const { page } = reading;
	if (asked && page.rendered.cut) {
		return unreadable('The page nests its elements too deep to be read to the end.');
	}
	// Where script data has the words, drift can say more.
	if (findings?.some(({ only }) => only === 'scripts')) return undefined;
	if (isEmptyShell(page)) {
		return unreadable('The page shows nothing until its JavaScript has run.');
	}
	const onlyPictures = page.length === 0 && page.pictures > 0;
	return asked && onlyPictures
		? unreadable('The page shows pictures or frames and no text of its own.')
		: undefined;
};

function ofPdf({ reading, context }: Subject): Judgement | undefined {
	const fault = reading.kind === 'pdf-fault' ? reading.pdf : undefined;
	if (!fault) {
		return (context.wanted ?? []).length > 0 ? unreadable('The PDF was not read.') : undefined;
	}
	if (fault.fault === 'password') return unreadable('The PDF is locked with a password.');
	return unreadable(`The PDF cannot be read: ${fault.message}`);
}

function isEmptyShell(page: PageFacts): boolean {
	if (!page.hasScripts || page.length >= leastText) return false;
	const says = needsCode.test(
		fold(`${page.rendered.main} ${page.rendered.hidden}`).slice(0, bounds.source),
	);
	return says || (page.isShell && page.headings.length === 0);
}

function unreadable(message: string): Judgement {
	return {
		verdict: 'unreadable',
		message,
		hint: 'Open it in a browser and look for the quote; cite an archived copy or another form of the page if there is one.',
	};
}
