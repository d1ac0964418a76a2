import { useEffect, useState } from 'preact/hooks';
import type { ListedArticle } from '@/lib/corpus/article-list';

/** Where the page of an address is to be had on this machine. */
export interface FoundAddress {
  /** A tab that shows it, or null. */
  tab: { id: number; windowId: number } | null;
  /** The stored article from there, or null. */
  stored: ListedArticle | null;
}

/** What is found of an address; null for no address, undefined while it is looked up. */
export function useAddress(
  address: string | null,
  find: (url: string) => Promise<FoundAddress>,
): FoundAddress | null | undefined {
  const [found, setFound] = useState<{ address: string; what: FoundAddress }>();
  useEffect(() => {
    if (address === null) return;
    let isWanted = true;
    const nothing: FoundAddress = { tab: null, stored: null };
    void find(address)
      .catch(() => nothing)
      .then((what) => {
        if (isWanted) setFound({ address, what });
      });
    return () => {
      isWanted = false;
    };
  }, [address]);
  if (address === null) return null;
  return found?.address === address ? found.what : undefined;
}
