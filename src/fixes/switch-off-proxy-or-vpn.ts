import type { Fix } from '../contracts/fix';

export const fix = {
  id: 'switch-off-proxy-or-vpn',
  title: { ja: 'VPNやプロキシを使っていたら、いったんオフにする', en: 'If you use a VPN or proxy, switch it off for now' },
  steps: {
    chromium: [
      {
        ja: 'ブラウザの「設定」→「システム」→「パソコンのプロキシ設定を開く」で、手動のプロキシをオフにします。',
        en: 'Settings → System → “Open your computer’s proxy settings”: switch a manual proxy off.',
      },
      { ja: 'VPNアプリや拡張機能を使っている場合はオフにします。', en: 'Switch VPN apps and extensions off.' },
      { ja: 'このページを開き直します。', en: 'Open this page again.' },
    ],
    firefox: [
      {
        ja: '「設定」の検索欄に「プロキシー」と入力し、「プロキシーを設定」で「プロキシーを使用しない」を選びます。',
        en: 'Type “proxy” into the search box of Settings, press “Configure proxy” and choose “No proxy”.',
      },
      { ja: 'VPNアプリや拡張機能を使っている場合はオフにします。', en: 'Switch VPN apps and extensions off.' },
      { ja: 'このページを開き直します。', en: 'Open this page again.' },
    ],
    ios: [
      {
        ja: '「設定」→「Wi-Fi」→つながっているWi-Fiの「i」→「プロキシを構成」で「オフ」を選びます。',
        en: 'Open Settings → Wi-Fi → the “i” beside your network → Configure Proxy, and choose Off.',
      },
      { ja: 'VPNアプリを使っている場合はオフにします。', en: 'Switch VPN apps off.' },
      { ja: 'このページを開き直します。', en: 'Open this page again.' },
    ],
    android: [
      {
        ja: 'Wi-Fiの設定で、つながっているWi-Fiの詳細を開き、「プロキシ」を「なし」にします。',
        en: 'In the Wi-Fi settings open the details of your network and set Proxy to None.',
      },
      { ja: 'VPNアプリを使っている場合はオフにします。', en: 'Switch VPN apps off.' },
      { ja: 'このページを開き直します。', en: 'Open this page again.' },
    ],
    other: [
      {
        ja: 'パソコンのネットワークの設定で「プロキシ」を開き、手動の設定をオフにします。',
        en: 'In the computer’s network settings open Proxy and switch the manual setting off.',
      },
      { ja: 'VPNアプリや拡張機能を使っている場合はオフにします。', en: 'Switch VPN apps and extensions off.' },
      { ja: 'このページを開き直します。', en: 'Open this page again.' },
    ],
  },
  opens: { chromium: 'chrome://settings/system', firefox: 'about:preferences' },
  opensLabel: { ja: '設定を開く', en: 'Open the setting' },
  source:
    'Whether a proxy is in the way cannot be measured, so it is offered only when the page itself failed. chrome://settings/system tried in Chromium 156, Firefox labels read in Firefox ESR 153, 2026-11-24; the iOS path as an article of 2019 gives it (snsdays.com, third party), the Android and desktop paths are general practice, none of them read at the makers.',
} satisfies Fix;
