/** @jsxImportSource preact */
// tsconfig.json names preact for the .tsx files of src/ only.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { renderToString } from 'preact-render-to-string';
import { cardOf, retailerOf } from '../../src/catalogue/rules';
import type { EpochMs } from '../../src/contracts/epoch-ms';
import type { FeedDocument } from '../../src/contracts/feed';
import type { StatusEvent } from '../../src/contracts/status-event';
import type { Locale } from '../../src/contracts/text';
import type { SourceState } from '../../src/contracts/verdict';
import { uiWords } from '../../src/i18n/ui-words-of';
import { services } from '../../src/outages/services';
import { root } from '../setup/root.mjs';
import { japanTime } from './japan-time';
import { type StatusNow, statusNow } from './status-now';
import { statusWords } from './status-words';

export interface StatusPageOptions {
  readonly document: FeedDocument;
  readonly checkedAt: EpochMs;
  /** From then on the page must not be believed. */
  readonly expiresAt: EpochMs;
  readonly locale: Locale;
}

/**
 * What is reported now, as one page for people without the extension: no script, nothing from elsewhere, and a policy that forbids both. It
 * knows no «fine», and no age either, because without a script it cannot tell when it is read: it says when it was checked and until when it
 * may be believed.
 */
export function statusPage(options: StatusPageOptions): string {
  const { document, checkedAt, expiresAt, locale } = options;
  const css = readFileSync(path.join(root, 'scripts/feed/status-page.css'), 'utf8');
  const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(css).digest('base64')}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${statusWords[locale].title}</title>
<style>${css}</style>
</head>
<body>${renderToString(<StatusPage {...options} status={statusNow(document, checkedAt, expiresAt)} />)}</body>
</html>
`;
}

function StatusPage({ status, checkedAt, expiresAt, locale }: StatusPageOptions & { readonly status: StatusNow }) {
  const words = statusWords[locale];
  return (
    <>
      <header>
        <a href={words.other.href} lang={words.other.locale} hreflang={words.other.locale}>
          {words.other.name}
        </a>
        <h1>{words.title}</h1>
        <p>{words.made(japanTime(checkedAt, locale), japanTime(expiresAt, locale))}</p>
        <p class="silence">{words.silence}</p>
      </header>
      <main>
        <h2>{words.now}</h2>
        {status.current.length === 0 && <p>{words.noneNow}</p>}
        {status.current.map((event) => (
          <Event key={event.key} event={event} locale={locale} isCurrent />
        ))}
        {status.past.length > 0 && <h2>{words.past}</h2>}
        {status.past.map((event) => (
          <Event key={event.key} event={event} locale={locale} isCurrent={false} />
        ))}
        <h2>{words.byShop}</h2>
        {status.shops.length > 0 && (
          <ul>
            {status.shops.map(({ shop, events }) => (
              <li key={shop.id} class="card reported" data-shop={shop.id}>
                <h3>{shop.name[locale]}</h3>
                {events.map((event) => (
                  <p key={event.key}>{titleOf(event, locale)}</p>
                ))}
              </li>
            ))}
          </ul>
        )}
        {status.everyShop && <p>{words.anyShop}</p>}
        {status.otherShops.length > 0 && <p>{words.otherShops(status.otherShops.map(({ name }) => name[locale]).join(words.list))}</p>}
        <h2>{words.byCard}</h2>
        <ul>
          {status.cards.map((one) => (
            <Card key={one.card.id} {...one} locale={locale} />
          ))}
        </ul>
      </main>
      <footer>
        <p>{words.about}</p>
      </footer>
    </>
  );
}

function Event({ event, locale, isCurrent }: { readonly event: StatusEvent; readonly locale: Locale; readonly isCurrent: boolean }) {
  const words = statusWords[locale];
  const cardNames = (event.cards ?? []).map((id) => cardOf(id)?.name[locale] ?? id);
  const shopNames = (event.retailers ?? []).map((id) => retailerOf(id)?.name[locale] ?? id);
  const time = (moment: EpochMs | null) => (moment === null ? words.unknownTime : <Time moment={moment} locale={locale} />);
  const isAtTills = event.actions.includes('activate');
  return (
    <article class={isCurrent ? 'reported' : ''} data-event={event.key}>
      <h3>{titleOf(event, locale)}</h3>
      <dl>
        <Row term={words.cards} text={cardNames.join(words.list)} />
        {isAtTills && <Row term={words.shops} text={shopNames.length > 0 ? shopNames.join(words.list) : words.everyShop} />}
        <Row term={words.stops} text={event.actions.map((action) => words.action[action]).join(words.list)} />
        <Row term={words.state} text={words.phase[event.phase]} />
        <dt>{words.since}</dt>
        <dd>{time(event.startedAt)}</dd>
        {!isCurrent && (
          <>
            <dt>{words.ended}</dt>
            <dd>{time(event.endedAt)}</dd>
          </>
        )}
        <dt>{words.saidBy}</dt>
        <dd>
          {event.url === null ? event.publisher : <a href={event.url}>{event.publisher}</a>} ({words.certainty[event.certainty]})
        </dd>
        <dt>{words.saidLast}</dt>
        <dd>{time(event.updatedAt)}</dd>
      </dl>
    </article>
  );
}

const Row = ({ term, text }: { readonly term: string; readonly text: string }) => (
  <>
    <dt>{term}</dt>
    <dd>{text}</dd>
  </>
);

function Card({ card, verdict, locale }: StatusNow['cards'][number] & { readonly locale: Locale }) {
  const words = statusWords[locale];
  const level = uiWords[locale].popup.level;
  const isReported = verdict.typing.current.length + verdict.selling.current.length > 0;
  return (
    <li class={isReported ? 'card reported' : 'card'} data-card={card.id}>
      <h3>{card.name[locale]}</h3>
      <dl>
        <dt>{words.typing}</dt>
        <dd class="level">{level[verdict.typing.level]}</dd>
        <dt>{words.selling}</dt>
        <dd class="level">{level[verdict.selling.level]}</dd>
        <dt>{words.source}</dt>
        <dd>
          {verdict.sources.map((source) => (
            <Source key={source.source} source={source} locale={locale} />
          ))}
        </dd>
      </dl>
    </li>
  );
}

function Source({ source: { source, fetchedAt }, locale }: { readonly source: SourceState; readonly locale: Locale }) {
  const words = statusWords[locale];
  const name = source === 'feed' ? words.noted : (services.find(({ id }) => id === source)?.publisher ?? source);
  return (
    <div>
      {name} ({fetchedAt === null ? words.notRead : <Time moment={fetchedAt} locale={locale} />})
    </div>
  );
}

const Time = ({ moment, locale }: { readonly moment: EpochMs; readonly locale: Locale }) => (
  <time dateTime={new Date(moment).toISOString()}>{japanTime(moment, locale)}</time>
);

const titleOf = (event: StatusEvent, locale: Locale) =>
  event.title[locale] ?? event.title.ja ?? event.title.en ?? statusWords[locale].untitled;
