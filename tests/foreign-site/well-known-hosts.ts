/**
 * Hosts that many people know and that belong to nobody's imitation: the widely visited of several countries and trades, from memory. Among them on
 * purpose those that hold an issuer's name (issuers' own further hosts, fan pages, partners), letters that could be swapped, and gift words.
 */
export const wellKnownHosts: readonly string[] = `
www.google.com www.google.co.jp www.google.com.hk www.google.de mail.google.com docs.google.com sites.google.com accounts.google.com
www.youtube.com youtu.be fonts.googleapis.com lh3.googleusercontent.com www.googletagmanager.com www.google-analytics.com www.gstatic.com
www.facebook.com m.facebook.com www.instagram.com www.threads.com www.whatsapp.com web.whatsapp.com x.com twitter.com t.co www.tiktok.com
www.wikipedia.org ja.wikipedia.org en.wikipedia.org de.wikipedia.org commons.wikimedia.org www.wiktionary.org www.reddit.com old.reddit.com
www.amazon.com www.amazon.co.jp www.amazon.de www.amazon.cn music.amazon.com aws.amazon.com s3.amazonaws.com m.media-amazon.com
images-na.ssl-images-amazon.com www.amazon-adsystem.com www.primevideo.com www.audible.com www.imdb.com www.goodreads.com
www.apple.com www.icloud.com support.apple.com music.apple.com apps.apple.com www.apple.com.cn appleid.apple.com www.cdn-apple.com
www.microsoft.com login.microsoftonline.com login.live.com outlook.live.com www.office.com www.bing.com www.msn.com www.xbox.com
learn.microsoft.com microsoft365.com microsoft.github.io github.com gist.github.com raw.githubusercontent.com gitlab.com stackoverflow.com
apple.stackexchange.com gaming.stackexchange.com superuser.com serverfault.com npmjs.com www.npmjs.com crates.io pypi.org docs.python.org
www.yahoo.com www.yahoo.co.jp auctions.yahoo.co.jp shopping.yahoo.co.jp news.yahoo.co.jp mail.yahoo.co.jp www.rakuten.co.jp item.rakuten.co.jp
www.rakuten.com books.rakuten.co.jp www.rakuten-card.co.jp www.rakuten-bank.co.jp jp.mercari.com www.mercari.com fril.jp zozo.jp www.uniqlo.com
www.nitori-net.jp www.muji.com www.yodobashi.com www.biccamera.com www.ksdenki.com www.yamada-denkiweb.com www.edion.com joshinweb.jp
www.sej.co.jp www.lawson.co.jp www.family.co.jp www.ministop.co.jp www.aeon.com www.itoyokado.co.jp 7net.omni7.jp www.loppi.net
www.paypay-bank.co.jp paypay.ne.jp www.paypay-card.co.jp aupay.wallet.auone.jp www.au.com www.docomo.ne.jp www.softbank.jp www.ntt.com
www.smbc-card.com www.jcb.co.jp www.jcb.com www.visa.co.jp www.visa.com usa.visa.com www.mastercard.com www.mastercard.co.jp
www.visaprepaidprocessing.com www.walmartmoneycard.com www.ebaymastercard.com www.americanexpress.com global.americanexpress.com
www.paypal.com www.stripe.com checkout.stripe.com squareup.com www.klarna.com www.adyen.com www.worldpay.com www.sbpayment.jp
www.ebay.com www.ebay.de www.ebay.co.uk www.ebay.com.au www.ebay-kleinanzeigen.de www.kleinanzeigen.de www.etsy.com www.aliexpress.com
www.alibaba.com www.taobao.com www.jd.com www.shein.com www.temu.com www.zalando.de www.otto.de www.idealo.de www.bol.com www.cdiscount.com
www.walmart.com www.target.com www.target.com.au targetoptical.com www.costco.com www.kroger.com www.homedepot.com www.homedepot.ca
www.lowes.com www.bestbuy.com www.bestbuy.ca www.macys.com www.nordstrom.com www.sephora.com www.ulta.com www.kohls.com www.gap.com
www.nike.com www.newbalance.com www.adidas.com www.lululemon.com www.rei.com www.gamestop.com www.ikea.com www.wayfair.com www.chewy.com
www.starbucks.com www.starbucks.co.jp www.starbucks.co.uk stories.starbucks.com www.mcdonalds.com www.dominos.com www.ubereats.com
www.uber.com www.lyft.com www.doordash.com www.grubhub.com www.instacart.com www.deliveroo.co.uk www.just-eat.co.uk demae-can.com
www.airbnb.com www.airbnb.jp www.booking.com www.expedia.com www.agoda.com www.tripadvisor.com travel.rakuten.co.jp www.jalan.net
www.netflix.com www.netflix.net about.netflix.com netflixinvestor.com netflixtechblog.com www.hulu.com www.hulu.jp www.disneyplus.com
www.disney.com disneyworld.disney.go.com www.tokyodisneyresort.jp www.hbomax.com www.peacocktv.com abema.tv video.unext.jp www.dmm.com
www.dmm.co.jp tv.dmm.com www.nicovideo.jp www.pixiv.net booth.pm www.fanbox.cc note.com ameblo.jp hatenablog.com qiita.com zenn.dev
open.spotify.com www.spotify.com accounts.spotify.com i.scdn.co spotifycdn.com soundcloud.com bandcamp.com www.deezer.com tidal.com
www.twitch.tv clips.twitch.tv static.twitchcdn.net twitchtracker.com www.youtube-nocookie.com vimeo.com www.dailymotion.com kick.com
discord.com discordapp.com cdn.discordapp.com discord.js.org discordpy.readthedocs.io top.gg disboard.org slack.com zoom.us telegram.org
store.steampowered.com steamcommunity.com steamdb.info www.steamgriddb.com steamcharts.com partner.steamgames.com www.valvesoftware.com
www.nintendo.com www.nintendo.co.jp www.nintendo.de store-jp.nintendo.com www.nintendolife.com nintendo.fandom.com mynintendonews.com
www.playstation.com store.playstation.com blog.playstation.com www.playstationlifestyle.net www.psnprofiles.com psnine.com www.truetrophies.com
www.epicgames.com www.fortnite.com fortnite.gg fortnitetracker.com www.unrealengine.com www.ea.com www.origin.com www.ubisoft.com
www.blizzard.com battle.net us.shop.battle.net worldofwarcraft.com www.wowhead.com www.riotgames.com www.leagueoflegends.com playvalorant.com
u.gg op.gg tracker.gg www.roblox.com create.roblox.com roblox.fandom.com rolimons.com www.minecraft.net minecraft.wiki minecraft.fandom.com
www.curseforge.com minecraft-server-list.com www.gog.com www.humblebundle.com itch.io www.g2a.com www.kinguin.net www.eneba.com
www.fanatical.com www.greenmangaming.com www.instant-gaming.com isthereanydeal.com www.ign.com www.famitsu.com www.4gamer.net gamewith.jp
www.giftcards.com www.giftcardgranny.com www.raise.com www.cardcash.com www.giftee.co.jp giftmall.co.jp amaten.com www.giftissue.com
tjx.cashstar.com homedepot.cashstar.com www.blackhawknetwork.com www.redeem.com www.razer.com gold.razer.com www.meta.com www.oculus.com
www.line.me line.me store.line.me www.linecorp.com www.online.com www.airline.com www.pipeline.com www.headline.com line-apps.com
www.nytimes.com www.bbc.co.uk www.theguardian.com edition.cnn.com www.nhk.or.jp www.asahi.com www.yomiuri.co.jp www.nikkei.com mainichi.jp
www.spiegel.de www.lemonde.fr elpais.com www.repubblica.it www.channel4.com www.e4.com www.3m.com www.909.com www.9gag.com 4chan.org
www.gov.uk www.usa.gov www.ftc.gov www.npa.go.jp www.kokusen.go.jp www.e-gov.go.jp www.post.japanpost.jp www.kuronekoyamato.co.jp
www.sagawa-exp.co.jp www.ups.com www.fedex.com www.dhl.com www.usps.com www.royalmail.com www.deutschepost.de www.ana.co.jp www.jal.co.jp
www.appie.nl www.ah.nl www.applebees.com www.pineapple.com www.snapple.com www.metalheads.com www.metacritic.com www.visage.com www.advisa.se
www.dena.com www.gree.co.jp gree-global.com www.jcb.com www.targus.com www.battlefield.com www.mainline.com www.razerstore.ae
fandom.com archive.org web.archive.org www.cloudflare.com workers.dev pages.dev vercel.app netlify.app github.io web.app firebaseapp.com
wordpress.com medium.com substack.com tumblr.com blogspot.com weebly.com wixsite.com shopify.com myshopify.com bigcommerce.com squarespace.com
openai.com chatgpt.com claude.ai www.perplexity.ai huggingface.co www.canva.com www.figma.com www.notion.so trello.com dropbox.com
`
  .trim()
  .split(/\s+/);
