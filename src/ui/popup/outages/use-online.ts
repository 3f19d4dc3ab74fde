import { useEffect, useState } from 'preact/hooks';

/** Whether the browser believes that there is a network. `true` is no proof of one; `false` is. */
export function useOnline(): boolean {
  const [online, setOnline] = useState(isOnline);
  useEffect(() => {
    const changed = () => setOnline(isOnline());
    addEventListener('online', changed);
    addEventListener('offline', changed);
    return () => {
      removeEventListener('online', changed);
      removeEventListener('offline', changed);
    };
  }, []);
  return online;
}

// Where there is no such word (a page that is drawn outside a browser), nobody says that there is no network.
const isOnline = () => globalThis.navigator?.onLine !== false;
