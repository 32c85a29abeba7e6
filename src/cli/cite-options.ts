import { Command, Option } from 'commander';
import { defaultRegisters } from '../cite/ask-register.ts';
import { relations } from '../model/records/evidence.ts';
import type { WriteOptions } from './desk-command.ts';
import { endOfParsing } from './end-of-parsing.ts';
import { type AskOptions, howItIsAsked } from './linkcheck-options.ts';
import { parseWebAddress } from './units.ts';

/** The options of `cite`. */
export interface CiteOptions extends WriteOptions, AskOptions {
	file?: string;
	key?: string;
	quote?: string;
	withoutQuote?: string;
	for?: string;
	relation?: (typeof relations)[number];
	translation?: string;
	locator?: string;
	via?: string;
	note?: string;
	json?: boolean;
	doiEndpoint: string;
	isbnEndpoint: string;
}

const fieldHelp = `
Each field of the source is an option of its own, which counts before what was read: --title="…"
--authors="Doe, Jane; Roe, John" --published=2024-05-06 --about="…". docs/fields.md has them all; an
empty one, --authors=, leaves a field out.

Exit code: 0 done, 1 it broke, 2 not done.`;

/** The command with its options, ready to parse. */
export function citeProgram(): Command {
	const program = new Command('cite')
		.usage('<address, DOI or ISBN> [options]    (as npm script: npm run cite -- …)')
		.description('Register a source from its page, and make it evidence of a claim.')
		.argument('[source]', 'the address of a page, a DOI or an ISBN')
		.allowUnknownOption()
		.allowExcessArguments()
		.addHelpText('after', fieldHelp)
		.exitOverride(endOfParsing);
	for (const option of [...whatIsWritten(), ...ofEvidence(), ...whereIsAsked()]) {
		program.addOption(option);
	}
	return program;
}

function whatIsWritten(): Option[] {
	return [
		new Option('--content <folder>', 'the content folder').default('content'),
		new Option(
			'--file <path>',
			'read the page from a file that you have saved, and ask nobody: `--file SAVED.html`',
		),
		new Option(
			'--key <key>',
			'the key of the source; without it, made of publisher, subject and year',
		),
		new Option('--dry-run', 'show what would be written, and write nothing'),
		new Option('--yes', 'write without asking'),
		new Option('--json', 'print what was found as JSON, and ask nothing'),
	];
}

function ofEvidence(): Option[] {
	return [
		new Option('--quote <words>', 'words that must stand there; taken as the page prints them'),
		new Option('--without-quote <why>', 'why no words can be quoted'),
		new Option('--for <claim>', 'add it to a claim as evidence: `--for tide-mill/flour-2024`'),
		new Option('--relation <relation>', 'how it bears on the claim').choices(relations),
		new Option('--translation <words>', 'the quote in the language of the article'),
		new Option('--locator <place>', 'where in the source: `--locator "p. 4"`'),
		new Option('--via <key>', 'whom the source repeats: a person or a publisher'),
		new Option('--note <words>', 'what a reader must know to weigh these words'),
	];
}

function whereIsAsked(): Option[] {
	return [
		new Option('--doi-endpoint <url>', 'where a DOI is looked up, with `{doi}` in it')
			.env('CITE_DOI_ENDPOINT')
			.argParser(parseWebAddress)
			.default(defaultRegisters.doi),
		new Option('--isbn-endpoint <url>', 'where an ISBN is looked up, with `{isbn}` in it')
			.env('CITE_ISBN_ENDPOINT')
			.argParser(parseWebAddress)
			.default(defaultRegisters.isbn),
		...howItIsAsked(),
	];
}
