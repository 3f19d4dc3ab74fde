import type { Place } from '../contracts/place';

export const place = {
  id: 'riot-games',
  name: { ja: 'Riot Gamesのゲーム', en: 'Riot Games' },
  takes: { say: ['riot'], source: 'takers' },
  refuses: null,
  otherWaysToPay: null,
  sources: {
    takers: {
      publisher: 'Riot Games, VALORANT support: “Prepaid cards, cash codes and content codes” (read in German)',
      url: 'https://support-valorant.riotgames.com/hc/de/articles/48753809137171-Prepaid-Karten-Cash-Codes-und-Inhaltscodes',
      readOn: '2026-11-24',
      copyAge: 'unknown',
      confidence: 'issuer',
    },
  },
} satisfies Place;
