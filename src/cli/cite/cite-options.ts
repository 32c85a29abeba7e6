import { Command, Option } from 'commander';
import { defaultRegisters } from '../../cite/ask-register.ts';
import { relations } from '../../model/records/evidence.ts';
import type { WriteOptions } from '../desk/desk-command.ts';
import { endOfParsing } from '../terminal/end-of-parsing.ts';
import { type NetworkOptions, howItIsAsked } from '../linkcheck/linkcheck-options.ts';
import { parseWebAddress } from '../terminal/units.ts';

/** The options of `cite`. */
export interface CiteOptions extends WriteOptions, NetworkOptions {
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
Each field of the source has its own option, which replaces what was read: --title="…"
--authors="Doe, Jane; Roe, John" --published=2024-05-06 --about="…". docs/fields.md lists them all. An
empty option, --authors=, leaves the field out.

Exit code: 0 done, 1 it broke, 2 not done, 3 bad configuration.`;

/** The command with its options, ready to parse. */
export function citeProgram(): Command {
	const program = new Command('cite')
		.usage('<address, DOI or ISBN> [options]    (as npm script: npm run cite -- …)')
		.description('Register a source from its page, and add it to a claim as evidence.')
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
			'read the page from a saved file, without a network: `--file SAVED.html`',
		),
		new Option(
			'--key <key>',
			'the key of the source; without it, one is made from publisher, subject and year',
		),
		new Option('--dry-run', 'show what would be written, and write nothing'),
		new Option('--yes', 'write without asking'),
		new Option('--json', 'print the result as JSON, and ask nothing'),
	];
}

function ofEvidence(): Option[] {
	return [
		new Option(
			'--quote <words>',
			'words that must be on the page; written down as the page prints them',
		),
		new Option('--without-quote <why>', 'why no words can be quoted'),
		new Option('--for <claim>', 'add it to a claim as evidence: `--for tide-mill/flour-2024`'),
		new Option('--relation <relation>', 'how it relates to the claim').choices(relations),
		new Option('--translation <words>', 'the quote in the language of the article'),
		new Option('--locator <place>', 'where in the source: `--locator "p. 4"`'),
		new Option('--via <key>', 'the person or publisher that the source repeats'),
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
