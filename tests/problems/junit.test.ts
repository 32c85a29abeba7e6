import { readFile } from 'node:fs/promises';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { reportToJunit } from '../../src/problems/junit.ts';
import { hardProblems, madeProblem } from './made-problem.ts';

const schemas = new URL('../fixtures/schemas/', import.meta.url);

describe.each([
	['Ant', 'JUnit.xsd'],
	['Jenkins', 'jenkins-junit.xsd'],
])('The schema of %s', async (_, file) => {
	const validator = XsdValidator.fromDoc(
		XmlDocument.fromString(await readFile(new URL(file, schemas), 'utf8')),
	);
	const validate = (xml: string) => {
		validator.validate(XmlDocument.fromString(xml));
	};

	test.each([
		['no problems', []],
		['hard problems', hardProblems],
	])('is kept by a report of %s', (__, problems) => {
		expect(() => {
			validate(reportToJunit(problems, { tool: 'check', at: '2026-01-02T03:04:05.678Z' }));
		}).not.toThrow();
		expect(() => {
			validate(reportToJunit(problems));
		}).not.toThrow();
	});

	test('refuses anything that is not a report', () => {
		expect(() => {
			validate('<testsuites><testsuite name="a"/></testsuites>');
		}).toThrow();
	});
});

test('An error is a failed case in the suite of its file', () => {
	expect(reportToJunit([madeProblem({ details: ['more'] })], { tool: 'check' })).toBe(
		[
			'<?xml version="1.0" encoding="UTF-8"?>',
			'<testsuites>',
			'\t<testsuite name="content/a.mdx" package="check" id="0" hostname="localhost" timestamp="1970-01-01T00:00:00" tests="1" failures="1" errors="0" time="0">',
			'\t\t<properties>',
			'\t\t\t<property name="tool" value="check"/>',
			'\t\t</properties>',
			'\t\t<testcase name="some-rule at 2:5: It is wrong." classname="content/a.mdx" time="0">',
			'\t\t\t<failure type="some-rule" message="It is wrong.">content/a.mdx:2:5  some-rule  It is wrong.',
			'Write it right.',
			'more</failure>',
			'\t\t</testcase>',
			'\t\t<system-out/>',
			'\t\t<system-err/>',
			'\t</testsuite>',
			'</testsuites>',
		].join('\n'),
	);
});

test('A warning passes and is reported in the output of its suite', () => {
	const report = reportToJunit([madeProblem({ severity: 'warning' })]);
	expect(report).toContain('tests="1" failures="0"');
	expect(report).not.toContain('<failure');
	expect(report).toMatch(/<system-out>content\/a\.mdx:2:5 {2}some-rule {2}It is wrong\./);
});

test('A clean run has one case, which passes', () => {
	expect(reportToJunit([])).toContain('<testcase name="No problems"');
	expect(reportToJunit([])).toContain('tests="1" failures="0"');
});

test.each(['error', 'warning'] as const)('Entities in the words of an %s are words', (severity) => {
	const message = 'Write `&amp;` or `&lt;`, not `&` or `<`.';
	const report = reportToJunit([madeProblem({ severity, message })]);
	const document = XmlDocument.fromString(report);
	expect(document.get('//testcase/@name')?.content).toContain(message);
	expect(document.get(severity === 'error' ? '//failure' : '//system-out')?.content).toContain(
		message,
	);
});
