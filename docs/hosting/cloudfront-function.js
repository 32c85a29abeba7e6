// Made by `node src/cli/hosting.ts` from src/publishing/rules.ts: change it there.
var base = "/";
var moved = {"/favicon.ico":"/icon.svg","/atom.xml":"/feed.xml","/feed":"/feed.xml","/index.xml":"/feed.xml","/rss.xml":"/feed.xml"};
// Addresses that moved together with everything below them.
var below = [];
var article = new RegExp("^/(?!(?:404|glossary|link-checker|method|pagefind|people|schemas|search|search-index)/)[^/]+/(?:index\\.(?:html|md))?$");
// Whether to send Markdown: the first pattern that matches decides.
var accept = [
	[
		"(?:^|,)\\s*text/markdown(?:\\s*;(?!\\s*q=)[^,;]+)*\\s*;\\s*q=0(?:\\.0*)?\\s*(?:[,;]|$)",
		false
	],
	[
		"(?:^|,)\\s*text/markdown(?:\\s*;(?!\\s*q=)[^,;]+)*\\s*(?:,|$)",
		true
	],
	[
		"(?:^|,)\\s*text/markdown(?:\\s*;(?!\\s*q=)[^,;]+)*\\s*;\\s*q=1",
		true
	],
	[
		"^(?!.*(?:^|,)\\s*(?:text/html|text/\\*|\\*/\\*)(?:\\s*;(?!\\s*q=)[^,;]+)*\\s*(?:,|$|;\\s*q=1)).*(?:^|,)\\s*text/markdown(?:\\s*;(?!\\s*q=)[^,;]+)*\\s*;\\s*q=0\\.9",
		true
	],
	[
		"^(?!.*(?:^|,)\\s*(?:text/html|text/\\*|\\*/\\*)(?:\\s*;(?!\\s*q=)[^,;]+)*\\s*(?:,|$|;\\s*q=(?:1|0\\.[9-9]))).*(?:^|,)\\s*text/markdown(?:\\s*;(?!\\s*q=)[^,;]+)*\\s*;\\s*q=0\\.8",
		true
	],
	[
		"^(?!.*(?:^|,)\\s*(?:text/html|text/\\*|\\*/\\*)(?:\\s*;(?!\\s*q=)[^,;]+)*\\s*(?:,|$|;\\s*q=(?:1|0\\.[8-9]))).*(?:^|,)\\s*text/markdown(?:\\s*;(?!\\s*q=)[^,;]+)*\\s*;\\s*q=0\\.7",
		true
	],
	[
		"^(?!.*(?:^|,)\\s*(?:text/html|text/\\*|\\*/\\*)(?:\\s*;(?!\\s*q=)[^,;]+)*\\s*(?:,|$|;\\s*q=(?:1|0\\.[7-9]))).*(?:^|,)\\s*text/markdown(?:\\s*;(?!\\s*q=)[^,;]+)*\\s*;\\s*q=0\\.6",
		true
	],
	[
		"^(?!.*(?:^|,)\\s*(?:text/html|text/\\*|\\*/\\*)(?:\\s*;(?!\\s*q=)[^,;]+)*\\s*(?:,|$|;\\s*q=(?:1|0\\.[6-9]))).*(?:^|,)\\s*text/markdown(?:\\s*;(?!\\s*q=)[^,;]+)*\\s*;\\s*q=0\\.5",
		true
	],
	[
		"^(?!.*(?:^|,)\\s*(?:text/html|text/\\*|\\*/\\*)(?:\\s*;(?!\\s*q=)[^,;]+)*\\s*(?:,|$|;\\s*q=(?:1|0\\.[5-9]))).*(?:^|,)\\s*text/markdown(?:\\s*;(?!\\s*q=)[^,;]+)*\\s*;\\s*q=0\\.4",
		true
	],
	[
		"^(?!.*(?:^|,)\\s*(?:text/html|text/\\*|\\*/\\*)(?:\\s*;(?!\\s*q=)[^,;]+)*\\s*(?:,|$|;\\s*q=(?:1|0\\.[4-9]))).*(?:^|,)\\s*text/markdown(?:\\s*;(?!\\s*q=)[^,;]+)*\\s*;\\s*q=0\\.3",
		true
	],
	[
		"^(?!.*(?:^|,)\\s*(?:text/html|text/\\*|\\*/\\*)(?:\\s*;(?!\\s*q=)[^,;]+)*\\s*(?:,|$|;\\s*q=(?:1|0\\.[3-9]))).*(?:^|,)\\s*text/markdown(?:\\s*;(?!\\s*q=)[^,;]+)*\\s*;\\s*q=0\\.2",
		true
	],
	[
		"^(?!.*(?:^|,)\\s*(?:text/html|text/\\*|\\*/\\*)(?:\\s*;(?!\\s*q=)[^,;]+)*\\s*(?:,|$|;\\s*q=(?:1|0\\.[2-9]))).*(?:^|,)\\s*text/markdown(?:\\s*;(?!\\s*q=)[^,;]+)*\\s*;\\s*q=0\\.1",
		true
	]
];

function wantsMarkdown(given) {
	for (var index = 0; index < accept.length; index += 1) {
		if (new RegExp(accept[index][0], 'i').test(given)) return accept[index][1];
	}
	return false;
}

function newBelow(uri) {
	for (var index = 0; index < below.length; index += 1) {
		if (uri.indexOf(below[index][0]) === 0) return below[index][1] + uri.slice(below[index][0].length);
	}
	return '';
}

// A search or a choice of sources in the address is kept. CloudFront gives values as they were sent.
function queryOf(request) {
	var given = request.querystring || {};
	var pairs = [];
	Object.keys(given).forEach(function (name) {
		(given[name].multiValue || [given[name]]).forEach(function (item) {
			pairs.push(item.value === '' ? name : name + '=' + item.value);
		});
	});
	return pairs.length === 0 ? '' : '?' + pairs.join('&');
}

function redirect(request, location, status) {
	return {
		statusCode: status,
		statusDescription: status === 301 ? 'Moved Permanently' : 'Found',
		headers: { location: { value: location + queryOf(request) } },
	};
}

function handler(event) {
	var request = event.request;
	// The text after a second slash would be read as another host.
	var uri = request.uri.replace(/[/\\]+/g, '/');
	if (event.context.eventType === 'viewer-response') {
		var response = event.response;
		if (article.test(uri)) response.headers.vary = { value: 'Accept, Accept-Encoding' };
		if (article.test(uri) && /\.md$/.test(uri)) {
			response.headers['content-location'] = { value: uri };
		}
		return response;
	}
	if (uri === '/' && base !== '/') return redirect(request, base, 302);
	if (/\/index\.html$/.test(uri)) return redirect(request, uri.slice(0, -'index.html'.length), 301);
	var now = moved[uri] || moved[uri + '/'] || newBelow(uri);
	if (now) return redirect(request, now, 301);
	if (/\/$/.test(uri)) {
		var given = request.headers.accept ? request.headers.accept.value : '';
		request.uri = uri + (article.test(uri) && wantsMarkdown(given) ? 'index.md' : 'index.html');
		return request;
	}
	if (!/\.[^/]*$/.test(uri)) return redirect(request, uri + '/', 301);
	request.uri = uri;
	return request;
}
