import { cloudfrontFunction, cloudfrontHeaders, s3Script } from './cloudfront.ts';
import { githubPagesWorkflow } from './github-pages.ts';
import { netlifyHeaders, netlifyRedirects } from './netlify.ts';
import { nginxConf } from './nginx.ts';
import { hostingPage } from './readme.ts';
import type { HostOptions } from './rules.ts';

/** The files that hosts are set up with, by name. */
export const hostFiles = {
	'README.md': hostingPage,
	'nginx.conf': nginxConf,
	_headers: netlifyHeaders,
	_redirects: netlifyRedirects,
	'github-pages.yml': githubPagesWorkflow,
	'cloudfront-function.js': cloudfrontFunction,
	'cloudfront-headers.json': cloudfrontHeaders,
	's3.sh': s3Script,
} satisfies Record<string, (options?: HostOptions) => string>;
