import { useEffect, useState } from 'preact/hooks';
import { proseOf } from '../../../catalogue/prose';
import type { CardProse } from '../../../contracts/card';
import type { CardId } from '../../../contracts/card-id';

export interface LoadedProse {
  readonly prose: CardProse | null;
  readonly failed: boolean;
}

const loading: LoadedProse = { prose: null, failed: false };

/** Loads what is told about a card. */
export function useProse(id: CardId): LoadedProse {
  const [loaded, setLoaded] = useState(loading);
  useEffect(() => {
    let wanted = true;
    const take = (prose: CardProse | null) => wanted && setLoaded({ prose, failed: prose === null });
    setLoaded(loading);
    proseOf(id).then(take, () => take(null));
    return () => {
      wanted = false;
    };
  }, [id]);
  return loaded;
}
