/**
 * Every host that a link of ours may lead to: issuers, shops, authorities, browser makers, by who owns it. Nothing from outside (the feed) and
 * nothing in the catalogue or the fixes may link elsewhere. Hosts are compared whole, so a host that only begins or ends alike does not pass.
 * Never here: mirrors, resellers, shops that buy cards back, and paid «recovery» offices, which fill the search results for these words.
 */
export const linkHosts: readonly string[] = [
  // Apple
  'apps.apple.com',
  'secure.store.apple.com',
  'support.apple.com',
  'www.apple.com',
  // Google
  'play.google.com',
  'status.play.google.com',
  // Amazon
  'www.amazon.co.jp',
  'www.amazon.com',
  // Microsoft, Xbox, Mojang
  'account.microsoft.com',
  'help.minecraft.net',
  'redeem.microsoft.com',
  'support.xbox.com',
  'www.minecraft.net',
  // Valve
  'help.steampowered.com',
  'store.steampowered.com',
  // Nintendo
  'ec.nintendo.com',
  'support.nintendo.com',
  'www.nintendo.co.jp',
  'www.nintendo.com.au',
  // Sony Interactive Entertainment
  'playstation.com',
  'status.playstation.com',
  'store.playstation.com',
  // Roblox
  'status.roblox.com',
  'www.roblox.com',
  // Epic Games
  'fortnite.com',
  'status.epicgames.com',
  'store.epicgames.com',
  'www.epicgames.com',
  'www.fortnite.com',
  // EA
  'ea.com',
  'help.ea.com',
  // Ubisoft
  'redeem.ubisoft.com',
  'support.ubisoft.com',
  // Blizzard
  'account.battle.net',
  'eu.battle.net',
  'us.battle.net',
  // Riot Games
  'shop.riotgames.com',
  'status.riotgames.com',
  'support-leagueoflegends.riotgames.com',
  'support-valorant.riotgames.com',
  // GOG
  'support.gog.com',
  'www.gog.com',
  // Meta
  'secure.oculus.com',
  'www.meta.com',
  // Discord
  'discordstatus.com',
  'support.discord.com',
  // Twitch
  'help.twitch.tv',
  'status.twitch.com',
  'www.twitch.tv',
  // Razer
  'gold.razer.com',
  'www.razer.com',
  // BitCash, issuer of WebMoney too since 2026-03-31
  'bitcash.jp',
  'm.webmoney.jp',
  'secure.bitcash.jp',
  'www.webmoney.jp',
  // NTT Card Solution (NET CASH, nanaco gifts)
  'atgift.jp',
  'net-cash.jp',
  // Russell (NetRideCash)
  'netridecash.co.jp',
  // NTT Internet (Smart Pit)
  'www.smartpit.jp',
  // paysafecard
  'www.paysafecard.com',
  // au Payment
  'aupaygiftcard.jp',
  // Famima Digital One (FamiPay)
  'famipay.famidigi.jp',
  // JCB
  'j-faq.jcb.co.jp',
  'www.jcb.co.jp',
  // Life Card (V-Preca)
  'vpc.lifecard.co.jp',
  // PayPay
  'paypay.ne.jp',
  // QUO CARD
  'www.quocard.com',
  // Rakuten
  'chat.ichiba.faq.rakuten.co.jp',
  // Vanilla Visa (Japan)
  'www.vvgift.jp',
  // American Express
  'balance.amexgiftcard.com',
  'www.americanexpress.com',
  'www.amexgiftcard.com',
  // LINE
  'contact.line.me',
  'developers.line.biz',
  'store.line.me',
  // DMM
  'point.dmm.com',
  'support.dmm.com',
  // GREE
  'help.gree.net',
  // DeNA (Mobage)
  'dena.com',
  // Dwango (niconico)
  'qa.nicovideo.jp',
  // Netflix
  'help.netflix.com',
  'www.netflix.com',
  // Spotify
  'support.spotify.com',
  'www.spotify.com',
  // Disney
  'help.disneyplus.com',
  'www.disneyplus.com',
  // Hulu (Japan)
  'help.hulu.jp',
  'id.hulu.jp',
  // U-NEXT
  'help.unext.jp',
  'video.unext.jp',
  // Shops with cards of their own
  'help.doordash.com',
  'help.target.com',
  'help.uber.com',
  'www.airbnb.com',
  'www.bestbuy.com',
  'www.doordash.com',
  'www.ebay.com',
  'www.homedepot.com',
  'www.starbucks.com',
  'www.target.com',
  'www.walmart.com',
  // Authorities and bodies
  'reportfraud.ftc.gov',
  's-kessai.jp',
  'www.ipa.go.jp',
  'www.kokusen.go.jp',
  'www.npa.go.jp',
  // Browser makers
  'support.google.com',
  'support.microsoft.com',
  'support.mozilla.org',
];
