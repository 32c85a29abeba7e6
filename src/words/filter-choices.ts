import type { ArticleNode, SourceNode } from '../model/graph/nodes.ts';
import { tallyOf } from '../model/graph/tally.ts';
import type { Words } from './words-of.ts';

/** A list of values from which readers choose one to filter by; or an order to sort by. */
export interface FilterChoice {
	/** Name of the attribute it filters by, without `data-`. */
	name: string;
	label: string;
	/** The choice that filters nothing; absent for an order. */
	all?: string;
	options: readonly FilterOption[];
}

interface FilterOption {
	value: string;
	label: string;
}

/** The filters for the claims of an article: only values that some claims have. */
export function claimChoices({ claims, parts }: ArticleNode, words: Words): FilterChoice[] {
	const { grades, lists, partTitle, statusWords } = words;
	const { filter } = lists;
	const used = <Value extends string>(values: readonly Value[], labels: Record<Value, string>) =>
		[...new Set(values)].map((value) => ({ value, label: labels[value] }));
	return [
		{
			name: 'section',
			label: filter.section,
			all: filter.allSections,
			options: parts.map((part) => ({ value: part.key, label: partTitle(part) })),
		},
		{
			name: 'status',
			label: filter.status,
			all: filter.allStatuses,
			options: tallyOf(claims).map(({ status }) => ({
				value: status,
				label: statusWords[status].word,
			})),
		},
		{
			name: 'kind',
			label: filter.kind,
			all: filter.allKinds,
			options: used(
				claims.map(({ kind }) => kind),
				grades.claimKinds,
			),
		},
		{
			name: 'confidence',
			label: filter.confidence,
			all: filter.allDegrees,
			options: used(
				claims.map(({ confidence }) => confidence),
				grades.confidences,
			),
		},
	];
}

/** The filters for the sources of an article, sorted by label, and the orders to sort them by. */
export function sourceChoices({ sources }: ArticleNode, words: Words): FilterChoice[] {
	const { compare, countryName, grades, languageName, lists } = words;
	const { filter, mix } = lists;
	const optionsOf = (optionOf: (source: SourceNode) => readonly [value: string, label: string]) =>
		[...new Map(sources.map(optionOf))]
			.map(([value, label]) => ({ value, label }))
			.sort((a, b) => compare(a.label, b.label));
	return [
		{
			name: 'kind',
			label: filter.kind,
			all: filter.allKinds,
			options: optionsOf(({ kind }) => [kind, grades.sourceKinds[kind]]),
		},
		{
			name: 'ownership',
			label: filter.owner,
			all: filter.allOwners,
			options: optionsOf(({ publisher: { ownership } }) => [
				ownership,
				grades.ownerships[ownership],
			]),
		},
		{
			name: 'country',
			label: filter.country,
			all: filter.allCountries,
			options: optionsOf(({ publisher: { country } }) =>
				country ? [country, countryName(country)] : ['none', mix.notEstablished],
			),
		},
		{
			name: 'language',
			label: filter.language,
			all: filter.allLanguages,
			options: optionsOf(({ language }) => [language, languageName(language)]),
		},
		{
			name: 'sort',
			label: filter.order,
			options: [
				{ value: 'publisher', label: filter.byPublisher },
				{ value: 'published', label: filter.newest },
				{ value: 'country', label: filter.byCountry },
			],
		},
	];
}
