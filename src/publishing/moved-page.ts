import { addressOf } from './rules.ts';

/**
 * A page that leads to another, for hosts that cannot redirect.
 *
 * @param to - From the root of the site.
 */
export function movedPage(to: string): string {
	const address = addressOf(to.slice(1));
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Moved</title>
<meta name="robots" content="noindex">
<meta name="viewport" content="width=device-width">
<meta http-equiv="refresh" content="0; url=${address}">
<link rel="canonical" href="${address}">
</head>
<body><p>This page is now <a href="${address}">here</a>.</p></body>
</html>
`;
}
