import type { Fix } from '../contracts/fix';

export const fix = {
  id: 'pay-another-way',
  title: { ja: '急ぐときは、別の支払い方法を使う', en: 'In a hurry? Pay another way' },
  steps: [
    {
      ja: 'サイトの支払い方法を確認し、クレジットカードなど、そこで使えるほかの方法を選びます。',
      en: 'Look at the site’s ways to pay and choose another, such as a credit card.',
    },
    {
      ja: '別の会社のギフトカードが使えるサイトもあります。買う前に、そのサイトの案内で確かめます。',
      en: 'Some sites take another company’s gift card. See the site’s own help before you buy one.',
    },
  ],
  source: 'Remedy named in an article on the outage of 2019-12-20 (snsdays.com, third party), read 2026-11-24.',
} satisfies Fix;
