import { useEffect, useState } from 'preact/hooks';

/** The pages of the options, as the address names them. */
export const OPTIONS_PAGES = ['corpus', 'add', 'settings', 'privacy'] as const;
export type OptionsPage = (typeof OPTIONS_PAGES)[number];

/** The page that the address names; links lead from one to the other. */
export function useOptionsPage(): OptionsPage {
  const [page, setPage] = useState(named);
  useEffect(() => {
    const follow = () => {
      setPage(named());
      scrollTo(0, 0);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return page;
}

function named(): OptionsPage {
  return OPTIONS_PAGES.find((page) => `#${page}` === location.hash) ?? 'corpus';
}
