#!/bin/sh
# Copies dist into a bucket: sh s3.sh s3://my-bucket
# Made by `node src/cli/hosting.ts` from src/publishing/rules.ts: change it there.
set -eu
to="${1:?Name the bucket: sh s3.sh s3://my-bucket}"

# First the files with a hash in their names, so that no page links to a file that is not there yet.
aws s3 sync dist "$to" --exclude '*' --include '_astro/*' --cache-control 'public, max-age=31536000, immutable'
aws s3 sync dist "$to" --exclude '*' --include 'search-index/records-*' --cache-control 'public, max-age=31536000, immutable'
aws s3 sync dist "$to" --exclude '*' --include 'search-index/results-*' --cache-control 'public, max-age=31536000, immutable'
aws s3 sync dist "$to" --exclude '*' --include 'search-index/words-*' --cache-control 'public, max-age=31536000, immutable'

# Then the other files. Files that no longer exist are deleted last.
aws s3 sync dist "$to" --delete --cache-control 'no-cache' \
  --exclude '_astro/*' --exclude 'search-index/records-*' --exclude 'search-index/results-*' --exclude 'search-index/words-*' --exclude '_headers' --exclude '_redirects'

# Types that S3 does not know, the more specific last.
aws s3 cp dist "$to" --recursive --exclude '*' --include '*.md' --cache-control 'no-cache' --content-type 'text/markdown; charset=utf-8'
aws s3 cp dist "$to" --recursive --exclude '*' --include '*.ris' --cache-control 'no-cache' --content-type 'application/x-research-info-systems; charset=utf-8'
aws s3 cp dist "$to" --recursive --exclude '*' --include '*.ics' --cache-control 'no-cache' --content-type 'text/calendar; charset=utf-8'
aws s3 cp dist "$to" --recursive --exclude '*' --include '*.csv' --cache-control 'no-cache' --content-type 'text/csv; charset=utf-8'
aws s3 cp dist "$to" --recursive --exclude '*' --include '*.bib' --cache-control 'no-cache' --content-type 'application/x-bibtex; charset=utf-8'
aws s3 cp dist "$to" --recursive --exclude '*' --include '*.trig' --cache-control 'no-cache' --content-type 'application/trig; charset=utf-8'
aws s3 cp dist "$to" --recursive --exclude '*' --include '*.jsonld' --cache-control 'no-cache' --content-type 'application/ld+json; charset=utf-8'
aws s3 cp dist "$to" --recursive --exclude '*' --include '*feed.xml' --cache-control 'no-cache' --content-type 'application/atom+xml; charset=utf-8'
aws s3 cp dist "$to" --recursive --exclude '*' --include '*feed.json' --cache-control 'no-cache' --content-type 'application/feed+json; charset=utf-8'
aws s3 cp dist "$to" --recursive --exclude '*' --include '*.csl.json' --cache-control 'no-cache' --content-type 'application/vnd.citationstyles.csl+json; charset=utf-8'
aws s3 cp dist "$to" --recursive --exclude '*' --include '*changes.xml' --cache-control 'no-cache' --content-type 'application/atom+xml; charset=utf-8'
aws s3 cp dist "$to" --recursive --exclude '*' --include '*changes.json' --cache-control 'no-cache' --content-type 'application/feed+json; charset=utf-8'
aws s3 cp dist "$to" --recursive --exclude '*' --include '*corrections.xml' --cache-control 'no-cache' --content-type 'application/atom+xml; charset=utf-8'
aws s3 cp dist "$to" --recursive --exclude '*' --include '*corrections.json' --cache-control 'no-cache' --content-type 'application/feed+json; charset=utf-8'
aws s3 cp dist "$to" --recursive --exclude '*' --include '*.csv-metadata.json' --cache-control 'no-cache' --content-type 'application/csvm+json; charset=utf-8'
