import type { Chapter } from '../chapter';

export const chapter = {
  id: 'proxy',
  title: { ja: 'プロキシやVPNをオフにする', en: 'Switch proxy and VPN off' },
  text: [
    {
      say: {
        ja: 'プロキシ（通信をいったん別の機械に通すしくみ）を手動や自動にしていると、安全のためにサイトが断ることがあります。はじめはオフです。',
        en: 'A proxy (a machine in between through which your traffic goes) that was set by hand or automatically can make a site refuse you. To begin with it is off.',
      },
      source: 'article',
    },
    {
      say: {
        ja: 'VPN（通信を別の場所に通すしくみ）も、同じように断られることがあります。会社や学校の端末では、管理している人に聞いてから変えます。',
        en: 'A VPN (which sends your traffic through another place) can be refused in the same way. On a device of a company or school, ask whoever looks after it first.',
      },
      source: 'own',
    },
  ],
  signs: [
    { symptom: 'page-will-not-open', source: 'own' },
    { symptom: 'says-other-country', source: 'own' },
    { symptom: 'error-without-reason', source: 'article' },
  ],
  fixes: ['switch-off-proxy-or-vpn'],
} satisfies Chapter;
