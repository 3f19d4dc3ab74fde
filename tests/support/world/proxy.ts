import http from 'node:http';
import net from 'node:net';
import { listening } from './listening';

export interface Proxy {
  readonly port: number;
  /** Whatever a browser wanted from outside the played world: host and port, in order. */
  readonly refused: readonly string[];
  close(): Promise<void>;
}

interface ProxyOptions {
  /** Where the played world speaks https. */
  readonly httpsPort: number;
  readonly plays: (host: string) => boolean;
  /** Hosts that answer no https. */
  readonly withoutHttps: ReadonlySet<string>;
  /** Answers plain http, which a browser hands to its proxy as a whole request. */
  readonly onPlainRequest: http.RequestListener;
}

/** The browsers' only way out: it leads every played host into the world, refuses all others and notes them. */
export async function startProxy({ httpsPort, plays, withoutHttps, onPlainRequest }: ProxyOptions): Promise<Proxy> {
  const refused: string[] = [];
  const sockets = new Set<net.Socket>();

  const server = http.createServer((request, response) => {
    const { host, hostname } = new URL(request.url ?? '/', `http://${request.headers.host ?? 'none'}`);
    if (plays(hostname)) return onPlainRequest(request, response);
    refused.push(host);
    response.writeHead(502).end();
  });

  server.on('connect', (request, client: net.Socket, head) => {
    const [host = '', port] = (request.url ?? '').split(':');
    sockets.add(client);
    client.on('error', () => client.destroy());
    client.on('close', () => sockets.delete(client));
    const played = plays(host) && port === '443';
    if (!played) refused.push(request.url ?? '');
    if (!played || withoutHttps.has(host)) {
      client.end('HTTP/1.1 502 Nothing here\r\n\r\n');
      return;
    }
    const inside = net.connect(httpsPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connected\r\n\r\n');
      inside.write(head);
      inside.pipe(client).pipe(inside);
    });
    inside.on('error', () => client.destroy());
    client.on('close', () => inside.destroy());
  });

  const port = await listening(server);
  return {
    port,
    refused,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
