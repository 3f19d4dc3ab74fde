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
    other: [
      {
        ja: '端末のWi-Fi設定で「プロキシ」をオフにします。VPNアプリを使っている場合はオフにします。',
        en: 'In the device’s Wi-Fi settings switch “Proxy” off. Switch VPN apps off.',
      },
      { ja: 'このページを開き直します。', en: 'Open this page again.' },
    ],
  },
  opens: { chromium: 'chrome://settings/system' },
  opensLabel: { ja: '設定を開く', en: 'Open the setting' },
  source:
    'Whether a proxy is in the way cannot be measured, so it is offered only when the page itself failed. chrome://settings/system tried in Chromium 156, Firefox labels read in Firefox ESR 153, 2026-11-24.',
} satisfies Fix;
