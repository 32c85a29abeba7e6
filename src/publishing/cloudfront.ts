import { acceptRules } from './accept.ts';
import {
	addressOf,
	articlePattern,
	fresh,
	headerRules,
	hostFileNames,
	mediaTypes,
	type HostOptions,
	redirectsWith,
} from './rules.ts';

const made = 'Made by `node src/cli/hosting.ts` from src/publishing/rules.ts: change it there.';

/**
 * What CloudFront runs at its edge (`cloudfront-js-2.0`), both for requests and for responses:
 * clean addresses, and Markdown for clients that ask for it. Requests are rewritten before the
 * cache is read, so it keeps pages and their twins in Markdown separate.
 */
export function cloudfrontFunction(options: HostOptions = {}): string {
	const rows = redirectsWith(options).map(
		([from, to]) => [addressOf(from), addressOf(to)] as const,
	);
	const isBelow = ([from]: readonly [string, string]) => from.endsWith('*');
	const moved = Object.fromEntries(rows.filter((row) => !isBelow(row)));
	const below = rows.filter(isBelow).map((row) => row.map((address) => address.slice(0, -1)));
	const rules = acceptRules.map(({ pattern, form }) => [pattern, form === 'markdown']);
	return `// ${made}
var base = ${JSON.stringify(addressOf(''))};
var moved = ${JSON.stringify(moved)};
// Addresses that moved together with everything below them.
var below = ${JSON.stringify(below)};
var article = new RegExp(${JSON.stringify(articlePattern(String.raw`(?:index\.(?:html|md))?$`))});
// Whether to send Markdown: the first pattern that matches decides.
var accept = ${JSON.stringify(rules, null, '\t')};

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
	var uri = request.uri.replace(/[/\\\\]+/g, '/');
	if (event.context.eventType === 'viewer-response') {
		var response = event.response;
		if (article.test(uri)) response.headers.vary = { value: 'Accept, Accept-Encoding' };
		if (article.test(uri) && /\\.md$/.test(uri)) {
			response.headers['content-location'] = { value: uri };
		}
		return response;
	}
	if (uri === '/' && base !== '/') return redirect(request, base, 302);
	if (/\\/index\\.html$/.test(uri)) return redirect(request, uri.slice(0, -'index.html'.length), 301);
	var now = moved[uri] || moved[uri + '/'] || newBelow(uri);
	if (now) return redirect(request, now, 301);
	if (/\\/$/.test(uri)) {
		var given = request.headers.accept ? request.headers.accept.value : '';
		request.uri = uri + (article.test(uri) && wantsMarkdown(given) ? 'index.md' : 'index.html');
		return request;
	}
	if (!/\\.[^/]*$/.test(uri)) return redirect(request, uri + '/', 301);
	request.uri = uri;
	return request;
}
`;
}

/** The headers of every file, as a response headers policy of CloudFront. */
export function cloudfrontHeaders(): string {
	const items = headerRules
		.filter(({ paths }) => paths.includes('*'))
		.flatMap(({ headers }) => Object.entries(headers));
	const header = (name: string) => items.find(([own]) => own === name)?.[1] ?? '';
	const known = [
		'Content-Security-Policy',
		'Strict-Transport-Security',
		'X-Content-Type-Options',
		'Referrer-Policy',
		'Access-Control-Allow-Origin',
	];
	const custom = items.filter(([name]) => !known.includes(name));
	const policy = {
		Name: 'three-points',
		Comment: made,
		CorsConfig: {
			AccessControlAllowOrigins: { Quantity: 1, Items: [header('Access-Control-Allow-Origin')] },
			AccessControlAllowHeaders: { Quantity: 1, Items: ['*'] },
			AccessControlAllowMethods: { Quantity: 2, Items: ['GET', 'HEAD'] },
			AccessControlAllowCredentials: false,
			OriginOverride: true,
		},
		SecurityHeadersConfig: {
			ContentSecurityPolicy: { Override: true, ContentSecurityPolicy: header(known[0] ?? '') },
			StrictTransportSecurity: {
				Override: true,
				IncludeSubdomains: false,
				AccessControlMaxAgeSec: Number(header(known[1] ?? '').replace('max-age=', '')),
			},
			ContentTypeOptions: { Override: true },
			ReferrerPolicy: { Override: true, ReferrerPolicy: header('Referrer-Policy') },
		},
		CustomHeadersConfig: {
			Quantity: custom.length,
			Items: custom.map(([Header, Value]) => ({ Header, Value, Override: true })),
		},
	};
	return `${JSON.stringify(policy, null, '\t')}\n`;
}

/**
 * A script that puts a built site into a bucket, each file with its type and how long browsers keep
 * it.
 */
export function s3Script(): string {
	const folder = addressOf('').replace(/\/$/, '');
	const kept = headerRules.flatMap(({ paths, headers }) => {
		const value = headers['Cache-Control'];
		return value === undefined ? [] : paths.map((path) => ({ path, value }));
	});
	const types = [...mediaTypes()].reverse();
	return `#!/bin/sh
# Copies dist into a bucket: sh s3.sh s3://my-bucket
# ${made}
set -eu
to="\${1:?Name the bucket: sh s3.sh s3://my-bucket}${folder}"

# First the files with a hash in their names, so that no page links to a file that is not there yet.
${kept
	.map(
		({ path, value }) =>
			`aws s3 sync dist "$to" --exclude '*' --include '${path}' --cache-control '${value}'`,
	)
	.join('\n')}

# Then the other files. Files that no longer exist are deleted last.
aws s3 sync dist "$to" --delete --cache-control '${fresh}' \\
  ${[...kept.map(({ path }) => path), ...hostFileNames].map((path) => `--exclude '${path}'`).join(' ')}

# Types that S3 does not know, the more specific last.
${types
	.map(
		([path, type]) =>
			`aws s3 cp dist "$to" --recursive --exclude '*' --include '${path}' --cache-control '${fresh}' --content-type '${type}'`,
	)
	.join('\n')}
`;
}
