import { type Head, jsonLd } from './head.ts';

/** Heads of invented pages, in the style of real systems. */
export const heads: readonly Head[] = [
	{
		name: 'WordPress with an SEO plugin: one graph, the author and the site by reference',
		html: `<html lang="en-GB"><head><title>Tide mill to grind again - Harbury Gazette</title>
			<meta property="og:site_name" content="Harbury Gazette"><meta property="og:title" content="Tide mill to grind again - Harbury Gazette">
			<meta property="article:published_time" content="2024-05-06T09:00:00+00:00">
			${jsonLd({
				'@context': 'https://schema.org',
				'@graph': [
					{
						'@type': 'WebPage',
						'@id': 'https://gazette.example.org/mill/',
						name: 'Tide mill to grind again - Harbury Gazette',
						isPartOf: { '@id': 'https://gazette.example.org/#website' },
						datePublished: '2024-05-06T09:00:00+00:00',
					},
					{
						'@type': 'Article',
						'@id': 'https://gazette.example.org/mill/#article',
						isPartOf: { '@id': 'https://gazette.example.org/mill/' },
						author: { '@id': 'https://gazette.example.org/#/schema/person/1' },
						headline: 'Tide mill to grind again',
						datePublished: '2024-05-06T09:00:00+01:00',
						mainEntityOfPage: { '@id': 'https://gazette.example.org/mill/' },
						publisher: { '@id': 'https://gazette.example.org/#organization' },
						inLanguage: 'en-GB',
					},
					{
						'@type': 'BreadcrumbList',
						itemListElement: [{ '@type': 'ListItem', position: 1, name: 'Home' }],
					},
					{
						'@type': 'Organization',
						'@id': 'https://gazette.example.org/#organization',
						name: 'Harbury Gazette',
						url: 'https://gazette.example.org/',
					},
					{
						'@type': 'Person',
						'@id': 'https://gazette.example.org/#/schema/person/1',
						name: 'Lena Penn',
					},
				],
			})}</head><body><h1>Tide mill to grind again</h1></body></html>`,
		title: 'Tide mill to grind again',
		authors: ['Penn, Lena'],
		published: '2024-05-06',
		publisher: 'Harbury Gazette',
		language: 'en',
	},
	{
		name: 'A daily with a list of authors and the time of its own coast, late in the evening',
		html: `<html lang="en"><head><title>Mill wheel stolen in the night | The Coast Post</title>${jsonLd(
			[
				{
					'@context': 'http://schema.org',
					'@type': 'NewsArticle',
					headline: 'Mill wheel stolen in the night',
					datePublished: '2024-05-06T23:40:00-04:00',
					author: [
						{ '@type': 'Person', name: 'Ada B. Marsh' },
						{ '@type': 'Person', name: 'Jon van der Wal' },
					],
					publisher: { '@type': 'NewsMediaOrganization', name: 'The Coast Post' },
				},
			],
		)}</head><body></body></html>`,
		title: 'Mill wheel stolen in the night',
		authors: ['Marsh, Ada B.', 'van der Wal, Jon'],
		published: '2024-05-06',
		publisher: 'The Coast Post',
	},
	{
		name: 'A journal in Open Journal Systems',
		html: `<html lang="en-US"><head><title>Tides and flour: output of sea mills, 1850–1920 | Journal of Coastal Mills</title>
			<meta name="gs_meta_revision" content="1.1"><meta name="citation_journal_title" content="Journal of Coastal Mills">
			<meta name="citation_author" content="Edda Marsh"><meta name="citation_author_institution" content="University of Harl">
			<meta name="citation_author" content="Wyke, Tom"><meta name="citation_title" content="Tides and flour: output of sea mills, 1850–1920">
			<meta name="citation_language" content="en"><meta name="citation_date" content="2021/03/15"><meta name="citation_volume" content="12">
			<meta name="citation_issue" content="3"><meta name="citation_firstpage" content="101"><meta name="citation_lastpage" content="131">
			<meta name="citation_doi" content="10.5555/jcm.2021.12"><meta name="DC.Date.issued" content="2021-03-15"><meta name="DC.Publisher" content="Harl University Press"></head></html>`,
		title: 'Tides and flour: output of sea mills, 1850–1920',
		authors: ['Marsh, Edda', 'Wyke, Tom'],
		published: '2021-03-15',
		publisher: 'Harl University Press',
		language: 'en',
	},
	{
		name: 'A large house of journals: Highwire beside Dublin Core, the year alone',
		html: `<html lang="en"><head><title>Sluices | Mill Studies | Harl Academic</title><meta name="dc.Title" content="Sluices and their keepers">
			<meta name="dc.Creator" content="A. Nother"><meta name="dc.Publisher" content="Harl Academic"><meta name="citation_title" content="Sluices and their keepers">
			<meta name="citation_author" content="O’Brien, Una"><meta name="citation_publication_date" content="2019"><meta name="citation_publisher" content="Harl Academic">
			<meta name="citation_journal_title" content="Mill Studies"></head></html>`,
		title: 'Sluices and their keepers',
		authors: ['O’Brien, Una'],
		published: '2019',
		publisher: 'Harl Academic',
	},
	{
		name: 'A ministry in Drupal: Dublin Core terms and nothing else',
		html: `<html lang="en" dir="ltr"><head><title>Grants for historic mills announced | Ministry of Heritage</title>
			<meta name="dcterms.title" content="Grants for historic mills announced"><meta name="dcterms.creator" content="Ministry of Heritage">
			<meta name="dcterms.date" content="2024-02-19T10:15+00:00"><meta name="dcterms.publisher" content="Ministry of Heritage"><meta name="dcterms.language" content="en"></head>
			<body><h1>Grants for historic mills announced</h1><div class="field--name-date"><time datetime="2024-02-19T10:15:00Z">19 February 2024</time></div></body></html>`,
		title: 'Grants for historic mills announced',
		authors: ['Ministry of Heritage'],
		published: '2024-02-19',
		publisher: 'Ministry of Heritage',
	},
	{
		name: 'A Russian agency: microdata, the day in figures',
		html: `<html lang="ru"><head><title>Приливная мельница снова работает – Северное агентство</title><meta property="og:site_name" content="Северное агентство"></head>
			<body itemscope itemtype="http://schema.org/NewsArticle"><h1 itemprop="headline">Приливная мельница снова работает</h1>
			<span class="date">06.05.2024, 23:15</span><meta itemprop="datePublished" content="2024-05-06T20:15:00Z">
			<div itemprop="publisher" itemscope itemtype="http://schema.org/Organization"><meta itemprop="name" content="Северное агентство"></div>
			<div itemprop="author" itemscope itemtype="http://schema.org/Person"><span itemprop="name">Иван Мельников</span></div></body></html>`,
		title: 'Приливная мельница снова работает',
		authors: ['Иван Мельников'],
		published: '2024-05-06',
		publisher: 'Северное агентство',
		language: 'ru',
	},
	{
		name: 'A Russian agency after midnight in Moscow: the day before in Greenwich',
		html: `<html lang="ru"><head><title>Шлюз открыт</title><meta property="og:site_name" content="Вестник устья"><meta property="og:title" content="Шлюз открыт">
			<meta property="article:published_time" content="2024-05-05T21:40:00Z"></head><body><h1>Шлюз открыт</h1><div class="article__info-date">06.05.2024</div></body></html>`,
		title: 'Шлюз открыт',
		authors: undefined,
		published: '2024-05-06',
		publisher: 'Вестник устья',
	},
	{
		name: 'An Iranian agency: the solar day in Persian figures',
		html: `<html lang="fa" dir="rtl"><head><title>آسیاب بادی دوباره به کار افتاد - خبرگزاری ساحل</title><meta property="og:site_name" content="خبرگزاری ساحل">
			<meta property="og:title" content="آسیاب بادی دوباره به کار افتاد"></head><body><h1>آسیاب بادی دوباره به کار افتاد</h1><span class="tarikh">۱۷ اردیبهشت ۱۴۰۳ - ۱۲:۳۰</span></body></html>`,
		title: 'آسیاب بادی دوباره به کار افتاد',
		authors: undefined,
		published: '2024-05-06',
		publisher: 'خبرگزاری ساحل',
		language: 'fa',
	},
	{
		name: 'An Iranian agency: the solar day as a machine writes it',
		html: `<html lang="fa"><head><title>نرخ آرد</title><meta name="dc.title" content="نرخ آرد"><meta name="dc.date" content="1403/02/17"><meta name="dc.publisher" content="روزنامه موج"></head></html>`,
		title: 'نرخ آرد',
		authors: undefined,
		published: '2024-05-06',
		publisher: 'روزنامه موج',
	},
	{
		name: 'An Afghan site in Dari whose template calls itself English',
		html: `<html lang="en-US"><head><title>آسیاب نو در هرات ساخته شد | رادیو رود</title><meta property="og:locale" content="fa_AF"><meta property="og:site_name" content="رادیو رود">
			<meta property="og:title" content="آسیاب نو در هرات ساخته شد"></head><body><article><h1>آسیاب نو در هرات ساخته شد</h1><div class="post-date">۱۲ اسد ۱۴۰۳</div><span class="byline">نویسنده: مریم آسیابان</span></article></body></html>`,
		title: 'آسیاب نو در هرات ساخته شد',
		authors: ['مریم آسیابان'],
		published: '2024-08-02',
		publisher: 'رادیو رود',
		language: 'fa-AF',
	},
	{
		name: 'A Pashto site',
		html: `<html lang="ps"><head><title>د اوبو ژرنده</title><meta property="og:site_name" content="سیند راډیو"><meta property="og:title" content="د اوبو ژرنده بیا پیل شوه"></head><body><h1>د اوبو ژرنده بیا پیل شوه</h1><p class="date">۱۲ زمری ۱۴۰۳</p></body></html>`,
		title: 'د اوبو ژرنده بیا پیل شوه',
		authors: undefined,
		published: '2024-08-02',
		publisher: 'سیند راډیو',
	},
	{
		name: 'An old site with nothing but a title and words',
		html: `<html><head><title>Harbury mill is saved - The Old Paper</title></head><body><h1>Harbury mill is saved</h1><p class="byline">By Jane Doe and John Roe | May 6, 2004</p><p>Words of the day.</p></body></html>`,
		title: 'Harbury mill is saved',
		authors: ['Doe, Jane', 'Roe, John'],
		published: '2004-05-06',
		publisher: undefined,
	},
	{
		name: 'Blogger: microdata with the time in the attribute of an element',
		html: `<html lang="en"><head><title>River notes: A day at the sluice</title><meta property="og:title" content="A day at the sluice"><meta property="og:site_name" content="River notes"></head>
			<body><div itemscope itemtype="http://schema.org/BlogPosting"><h3 itemprop="name headline">A day at the sluice</h3><span itemprop="author" itemscope itemtype="http://schema.org/Person"><a href="/me" rel="author"><span itemprop="name">Una Reed</span></a></span>
			<a href="/p"><abbr class="published" itemprop="datePublished" content="2016-11-02T20:10:00+01:00">8:10 PM</abbr></a></div></body></html>`,
		title: 'A day at the sluice',
		authors: ['Reed, Una'],
		published: '2016-11-02',
		publisher: 'River notes',
	},
	{
		name: 'Ghost',
		html: `<html lang="en"><head><title>What the tide leaves</title><meta property="og:site_name" content="Mudflat"><meta property="og:title" content="What the tide leaves"><meta property="article:published_time" content="2023-09-01T07:30:00.000Z">
			<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Kit Holm">
			${jsonLd({ '@context': 'https://schema.org', '@type': 'Article', publisher: { '@type': 'Organization', name: 'Mudflat', url: 'https://mud.example.org/' }, author: { '@type': 'Person', name: 'Kit Holm', sameAs: [] }, headline: 'What the tide leaves', datePublished: '2023-09-01T07:30:00.000Z', mainEntityOfPage: 'https://mud.example.org/tide/' })}</head>
			<body><h1>What the tide leaves</h1><time class="post-date" datetime="2023-09-01">Sep 1, 2023</time></body></html>`,
		title: 'What the tide leaves',
		authors: ['Holm, Kit'],
		published: '2023-09-01',
		publisher: 'Mudflat',
	},
	{
		name: 'A page whose JSON has line breaks in its texts, escapes twice and a comma too many',
		html: `<html lang="en"><head><title>x</title><script type="application/ld+json">
			{"@context":"https://schema.org","@type":"NewsArticle","headline":"Millers&#8217; strike &amp; the
			price of bread","author":{"@type":"Person","name":"By Ada Lund"},"datePublished":"2022-12-30","publisher":{"@type":"Organization","name":"Bread &amp; Salt"},}
			</script></head></html>`,
		title: 'Millers’ strike & the price of bread',
		authors: ['Lund, Ada'],
		published: '2022-12-30',
		publisher: 'Bread & Salt',
	},
	{
		name: 'A page that describes other articles before its own',
		address: 'https://coast.example.org/2024/own-story',
		html: `<html lang="en"><head><title>Own story | Coast</title>${jsonLd(
			{
				'@type': 'ItemList',
				itemListElement: [
					{ '@type': 'NewsArticle', headline: 'Another', datePublished: '2020-01-01' },
				],
			},
			{
				'@type': 'NewsArticle',
				headline: 'Most read today',
				datePublished: '2021-01-01',
				url: 'https://coast.example.org/2021/other',
			},
			{
				'@type': ['NewsArticle', 'Article'],
				headline: 'Own story',
				datePublished: '2024-04-01',
				url: 'https://coast.example.org/2024/own-story',
				author: 'Ria Moss',
				publisher: { name: 'Coast' },
			},
		)}</head><body><h1>Own story</h1></body></html>`,
		title: 'Own story',
		authors: ['Moss, Ria'],
		published: '2024-04-01',
		publisher: 'Coast',
	},
	{
		name: 'An encyclopaedia signed by all who write it',
		html: `<html lang="en"><head><title>Tide mill - Openpedia</title>${jsonLd({ '@context': 'https://schema.org', '@type': 'Article', name: 'Tide mill', author: { '@type': 'Organization', name: 'Contributors to Openpedia' }, publisher: { '@type': 'Organization', name: 'Openpedia Foundation' }, datePublished: '2003-06-11T10:11:12Z', dateModified: '2024-01-01T00:00:00Z' })}</head><body><h1>Tide mill</h1></body></html>`,
		title: 'Tide mill',
		authors: ['Contributors to Openpedia'],
		published: '2003-06-11',
		publisher: 'Openpedia Foundation',
	},
	{
		name: 'A statement of a foreign ministry, signed by nobody, dated in words',
		html: `<html lang="en"><head><title>Statement on the sluice treaty — Ministry of Foreign Affairs of Harl</title><meta property="og:site_name" content="Ministry of Foreign Affairs of Harl"></head><body><header><nav><time>1 January 1999</time></nav></header><main><h1>Statement on the sluice treaty</h1><p>3 July 2025</p><p>The parties met on 1 July 2025.</p></main></body></html>`,
		title: 'Statement on the sluice treaty',
		authors: undefined,
		published: '2025-07-03',
		publisher: 'Ministry of Foreign Affairs of Harl',
	},
	{
		name: 'A German newspaper: the author beside the picture of the network',
		html: `<html lang="de"><head><title>Mühle am Meer: Ein Rad dreht sich wieder - Küstenblatt</title><meta property="og:site_name" content="Küstenblatt"><meta property="og:title" content="Mühle am Meer: Ein Rad dreht sich wieder - Küstenblatt">
			<meta property="article:author" content="https://www.facebook.com/kuestenblatt"><meta name="author" content="Jürgen Groß, Küstenblatt"><meta name="date" content="2024-03-01T06:00:00+0100"></head><body><h1>Mühle am Meer: Ein Rad dreht sich wieder</h1></body></html>`,
		title: 'Mühle am Meer: Ein Rad dreht sich wieder',
		authors: ['Groß, Jürgen'],
		published: '2024-03-01',
		publisher: 'Küstenblatt',
	},
	{
		name: 'A French newspaper dated in words alone',
		html: `<html lang="fr"><head><title>Le moulin tourne | L’Estran</title><meta property="og:site_name" content="L’Estran"><meta property="og:title" content="Le moulin tourne"></head><body><article><header><h1>Le moulin tourne</h1><p class="article-author">Par Zoé Le Goff</p><p class="article-date">Publié le 3 avril 2024 à 18h05</p></header></article></body></html>`,
		title: 'Le moulin tourne',
		authors: ['Le Goff, Zoé'],
		published: '2024-04-03',
		publisher: 'L’Estran',
	},
	{
		name: 'An Arabic site with Arabic figures',
		html: `<html lang="ar" dir="rtl"><head><title>عودة الطاحونة إلى العمل | صحيفة الشاطئ</title><meta property="og:site_name" content="صحيفة الشاطئ"><meta property="og:title" content="عودة الطاحونة إلى العمل"></head><body><h1>عودة الطاحونة إلى العمل</h1><div class="date">الاثنين ٦ مايو ٢٠٢٤</div></body></html>`,
		title: 'عودة الطاحونة إلى العمل',
		authors: undefined,
		published: '2024-05-06',
		publisher: 'صحيفة الشاطئ',
	},
	{
		name: 'A live report',
		html: `<html lang="en"><head><title>Storm at the mill – live</title>${jsonLd({ '@context': 'https://schema.org', '@type': 'LiveBlogPosting', headline: 'Storm at the mill – live', datePublished: '2024-01-02T05:00:00+02:00', coverageStartTime: '2024-01-01T05:00:00+02:00', author: [{ '@type': 'Person', name: 'Li Na', familyName: 'Li', givenName: 'Na' }], publisher: { '@type': 'Organization', name: 'Quayside' }, liveBlogUpdate: [{ '@type': 'BlogPosting', headline: 'Roof gone', datePublished: '2024-01-02T09:00:00+02:00' }] })}</head></html>`,
		title: 'Storm at the mill – live',
		authors: ['Li, Na'],
		published: '2024-01-02',
		publisher: 'Quayside',
	},
	{
		name: 'A page that gives neither a date nor an author',
		html: `<html lang="en"><head><title>About the mill</title><meta property="og:site_name" content="Harbury Mill Trust"></head><body><h1>About the mill</h1><p>The wheel is of oak.</p></body></html>`,
		title: 'About the mill',
		authors: undefined,
		published: undefined,
		publisher: 'Harbury Mill Trust',
	},
];
