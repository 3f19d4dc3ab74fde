import { expect, test } from 'vitest';
import { registrableDomain } from '../../src/foreign-site/registrable-domain';

test.each([
  ['www.example.com', 'example.com'],
  ['a.b.example.com', 'example.com'],
  ['example.com', 'example.com'],
  ['www.example.co.jp', 'example.co.jp'],
  ['shop.example.com.au', 'example.com.au'],
  ['co.jp', 'co.jp'],
  ['www.example.jp', 'example.jp'],
  ['www.com.example', 'com.example'],
  ['localhost', 'localhost'],
  ['127.0.0.1', '127.0.0.1'],
  ['[::1]', '[::1]'],
  ['', ''],
])('%s → %s', (host, expected) => expect(registrableDomain(host)).toBe(expected));
