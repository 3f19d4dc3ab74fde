import { expect, test } from 'vitest';
import { shareAnswers } from '../../src/outages/share-answers';

const counting = () => {
  const asked: string[] = [];
  const fetch = async (address: string) => {
    asked.push(address);
    return new Response('text');
  };
  return { asked, fetch: shareAnswers(fetch, new Set(['https://both.example/'])) };
};

test('what several want is asked once, and each of them can read it', async () => {
  const { asked, fetch } = counting();
  const answers = await Promise.all([fetch('https://both.example/', {}), fetch('https://both.example/', {})]);
  expect(await Promise.all(answers.map((answer) => answer.text()))).toEqual(['text', 'text']);
  expect(asked).toHaveLength(1);
});

test('another question to the same address is another question', async () => {
  const { asked, fetch } = counting();
  await fetch('https://both.example/', {});
  await fetch('https://both.example/', { headers: { 'if-none-match': '"1"' } });
  await fetch('https://one.example/', {});
  await fetch('https://one.example/', {});
  expect(asked).toHaveLength(4);
});

test('a failure is everybody’s', async () => {
  const fetch = shareAnswers(() => Promise.reject(new TypeError('no connection')), new Set(['https://both.example/']));
  await expect(fetch('https://both.example/', {})).rejects.toThrow('no connection');
  await expect(fetch('https://both.example/', {})).rejects.toThrow('no connection');
});
