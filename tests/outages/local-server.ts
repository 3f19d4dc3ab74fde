import { createServer, type RequestListener } from 'node:http';

/** A real web server on this computer for one test. @returns its address without a slash at the end, and how to stop it. */
export async function localServer(listener: RequestListener): Promise<{ address: string; stop: () => Promise<void> }> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('no port');
  return {
    address: `http://127.0.0.1:${bound.port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
