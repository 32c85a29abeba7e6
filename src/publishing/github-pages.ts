import { site } from '../site.ts';

/** A workflow that builds the site and publishes it on GitHub Pages; for `.github/workflows/pages.yml`. */
export function githubPagesWorkflow(): string {
	return `# Publishes the site on GitHub Pages after each change. Actions are pinned to commits; the tag next to
# each is for people. Made by \`node src/cli/hosting.ts\`: change src/publishing/github-pages.ts.
name: Pages

on:
  push:
    branches: [main]
  workflow_dispatch:

permissions: {}

# One run at a time; a run that has started is allowed to finish.
concurrency:
  group: pages

jobs:
  build:
    runs-on: ubuntu-24.04
    timeout-minutes: 20
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2
        with:
          persist-credentials: false
      - uses: actions/setup-node@6044e13b5dc448c55e2357c09f80417699197238 # v6.2.0
        with:
          node-version: 24
          cache: npm
      - run: npm ci
      - run: npm run build
        env:
          # For a project page, with its path: \`https://<owner>.github.io/<project>/\`.
          SITE_ADDRESS: ${site.address}
      # GitHub has no redirects, so a page at each old address leads to the new one.
      - run: node src/cli/moved-pages.ts
        env:
          SITE_ADDRESS: ${site.address}
      - uses: actions/upload-pages-artifact@7b1f4a764d45c48632c6b24a0339c27f5614fb0b # v4.0.0
        with:
          path: dist

  deploy:
    needs: build
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions:
      pages: write
      id-token: write
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
      - id: deployment
        uses: actions/deploy-pages@d6db90164ac5ed86f2b6aed7e0febac5b3c0c03e # v4.0.5
`;
}
