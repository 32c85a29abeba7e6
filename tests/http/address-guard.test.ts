import { describe, expect, test } from 'vitest';
import { guardAddresses } from '../../src/http/connect/address-guard.ts';

describe('with nothing allowed', () => {
	const guard = guardAddresses([]);

	test.each([
		...['127.0.0.1', '127.8.8.8', '0.0.0.0', '0.1.2.3', '10.1.2.3', '172.16.0.1', '192.168.1.1'],
		...['169.254.169.254', '100.64.0.1', '100.100.100.200', '192.0.0.192', '168.63.129.16'],
		...[
			'198.18.0.1',
			'203.0.113.9',
			'224.0.0.1',
			'239.255.255.250',
			'240.0.0.1',
			'255.255.255.255',
		],
		...['::1', '::', '::127.0.0.1', '::8.8.8.8', 'fe80::1', 'fec0::1', 'ff02::1', 'fc00::1'],
		...['fd00:ec2::254', '2001:db8::1', '3fff::1', '100::1', '5f00::1', '4000::1'],
		...['::ffff:127.0.0.1', '::ffff:7f00:1', '::ffff:a9fe:a9fe', '::ffff:0:127.0.0.1'],
		...['64:ff9b::7f00:1', '64:ff9b::169.254.169.254', '64:ff9b::a00:1', '64:ff9b:1::808:808'],
		...['2002:7f00:1::', '2001:0:4136:e378:8000:63bf:3fff:fdd2'],
		...['', 'localhost', '1.2.3'],
	])('%s is refused', (address) => {
		expect(guard(address, 80)).toBeTypeOf('string');
	});

	test.each([
		...['8.8.8.8', '93.184.216.34', '172.32.0.1', '100.128.0.1', '2606:4700::1111'],
		...['::ffff:8.8.8.8', '64:ff9b::808:808', '2a00:1450:4001::200e'],
	])('%s may be reached', (address) => {
		expect(guard(address, 80)).toBeUndefined();
	});
});

test('an allowed block opens its own addresses in any notation, and no others', () => {
	const guard = guardAddresses(['127.0.0.0/8', 'fd12::/16']);
	expect(guard('127.0.0.2', 80)).toBeUndefined();
	expect(guard('::ffff:127.0.0.2', 80)).toBeUndefined();
	expect(guard('fd12::1', 80)).toBeUndefined();
	expect(guard('10.0.0.1', 80)).toBeDefined();
	expect(guard('::1', 80)).toBeDefined();
	expect(guard('fd13::1', 80)).toBeDefined();
});

test('an address allowed with a port is open only at that port', () => {
	const guard = guardAddresses(['127.0.0.1:8080', '[::1]:8080']);
	expect(guard('127.0.0.1', 8080)).toBeUndefined();
	expect(guard('::ffff:127.0.0.1', 8080)).toBeUndefined();
	expect(guard('::1', 8080)).toBeUndefined();
	expect(guard('127.0.0.1', 80)).toBeDefined();
	expect(guard('127.0.0.2', 8080)).toBeDefined();
	expect(guard('::1', 8081)).toBeDefined();
});

test.each(['10.0.0.1', '127.1:80', '127.0.0.1:0', '127.0.0.1:70000', '::1:80', 'localhost:80'])(
	'%s is neither a block nor an address with a port',
	(text) => {
		expect(() => guardAddresses([text])).toThrow(`got \`${text}\``);
	},
);

test('an invalid block is named in the refusal', () => {
	expect(() => guardAddresses(['10.0.0.0/99'])).toThrow('got `10.0.0.0/99`');
});
