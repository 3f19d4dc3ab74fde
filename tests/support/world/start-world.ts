import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import https from 'node:https';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer } from './answer';
import { makeCertificate } from './certificate';
import { listening } from './listening';
import { startProxy } from './proxy';
import { replicaHosts } from './replicas';
import { respond } from './respond';
import { readRequest, type SeenRequest } from './seen-request';
import { calmState, type WorldState } from './world-state';

/** Every issuer, status page and feed that the extension speaks to, played on this machine and reachable from it only. */
export interface World {
  /** Change it at any time; the next request is answered accordingly. */
  readonly state: WorldState;
  /** Every request that arrived, in order. */
  readonly requests: readonly SeenRequest[];
  /** What browsers wanted from outside, as `host:port`; see `strangersAmong`. */
  readonly refused: readonly string[];
  /** The browsers' way in. */
  readonly proxyPort: number;
  /** See `Certificate.publicKeyHash`. */
  readonly publicKeyHash: string;
  readonly hosts: readonly string[];
  /** Back to a calm day, requests forgotten. */
  reset(): void;
  close(): Promise<void>;
}

export interface WorldOptions {
  readonly state?: Partial<WorldState>;
  /** Further hosts, each answering for itself (the demonstration's start page). */
  readonly also?: Readonly<Record<string, (request: SeenRequest) => Answer | Promise<Answer>>>;
}

export async function startWorld({ state: given = {}, also = {} }: WorldOptions = {}): Promise<World> {
  const state = { ...calmState(), ...given };
  const requests: SeenRequest[] = [];
  const hosts = [...replicaHosts, ...Object.keys(also)];

  const answer =
    (secure: boolean): RequestListener =>
    async (incoming, response) => {
      const request = await readRequest(incoming, secure);
      if (secure && state.withoutHttps.has(request.host)) {
        incoming.socket.destroy(); // a connection from before the host lost its https
        return;
      }
      requests.push(request);
      const own = also[request.host];
      send(incoming, response, own ? await own(request) : respond(request, state));
    };

  const certificate = await makeCertificate(hosts);
  const server = https.createServer({ key: certificate.key, cert: certificate.cert }, answer(true));
  const httpsPort = await listening(server);
  const proxy = await startProxy({
    httpsPort,
    plays: (host) => hosts.includes(host),
    withoutHttps: state.withoutHttps,
    onPlainRequest: answer(false),
  });

  return {
    state,
    requests,
    refused: proxy.refused,
    proxyPort: proxy.port,
    publicKeyHash: certificate.publicKeyHash,
    hosts,
    reset() {
      const { failing, withoutHttps, ...rest } = calmState();
      Object.assign(state, rest);
      state.failing.clear();
      state.withoutHttps.clear();
      requests.length = 0;
    },
    async close() {
      await proxy.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function send(request: IncomingMessage, response: ServerResponse, answer: Answer | null): Promise<void> {
  if (!answer) return; // silence: the connection stays open until one side has enough
  if (answer.after) await sleep(answer.after, undefined, { ref: false });
  if (response.destroyed) return;
  response.writeHead(answer.status, answer.headers);
  response.end(request.method === 'HEAD' ? undefined : answer.body);
}
