/**
 * The names of `meta` elements by field, the most trusted first: of libraries (Highwire, PRISM), of
 * social networks (Open Graph and its extensions), of Dublin Core, of site software.
 */
export const metaNames = {
	/** These have priority over schema.org data. */
	trusted: {
		title: namesIn('citation_title'),
		authors: namesIn('citation_author citation_authors'),
		published: namesIn(
			'citation_publication_date citation_date citation_online_date citation_year',
		),
		publisher: namesIn('citation_publisher'),
		language: namesIn('citation_language'),
		container: namesIn(
			'citation_journal_title citation_conference_title citation_inbook_title prism.publicationname',
		),
		volume: namesIn('citation_volume prism.volume'),
		issue: namesIn('citation_issue prism.number'),
		firstPage: namesIn('citation_firstpage prism.startingpage'),
		lastPage: namesIn('citation_lastpage prism.endingpage'),
		doi: namesIn('citation_doi prism.doi bepress_citation_doi dc.identifier.doi dc.identifier'),
		isbn: namesIn('citation_isbn book:isbn'),
		/** Only academic works have them. */
		scholarly: namesIn(
			'citation_journal_title citation_conference_title citation_dissertation_institution',
		),
	},
	/** These are used only after schema.org data. */
	other: {
		title: namesIn('og:title dc.title dcterms.title dc:title'),
		authors: namesIn(
			'article:author og:article:author parsely-author sailthru.author articleauthor mediator_author author dc.creator dcterms.creator dc:creator byl',
		),
		published: namesIn(
			`article:published_time og:article:published_time og:published_time article:published
			dc.date.issued dcterms.issued dc.date dcterms.date dc:date dcterms.created dc.date.created
			parsely-pub-date sailthru.date pubdate publish-date publish_date publication_date datepublished
			govuk:first-published-at article.published mediator_published_time prism.publicationdate date`,
		),
		publisher: namesIn(
			'og:site_name dc.publisher dcterms.publisher dc:publisher application-name publisher',
		),
		language: namesIn('og:locale dc.language dcterms.language content-language language'),
		/** Times of other events; their time zone is that of the page. */
		times: namesIn(
			'article:modified_time og:updated_time datemodified last-modified govuk:updated-at',
		),
	},
} as const;

function namesIn(words: string): readonly string[] {
	return words.split(/\s+/);
}
