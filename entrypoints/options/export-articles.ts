import type { Ask } from '@/components/ask';
import type { ExportArticles } from '@/components/import-progress';
import type { Result } from '@/lib/messaging/protocol';

interface ArticleLines {
  lines: string[];
  next: number | null;
}

/** Gathers all articles as JSON Lines. The browser keeps the pieces on the disk, not in memory. */
export function articleExport(ask: Ask): ExportArticles {
  return async (signal, onProgress) => {
    const pieces: Blob[] = [];
    let articles = 0;
    let from: number | null = 0;
    while (from !== null) {
      const answer: Result<ArticleLines> = await ask('exportArticles', { from });
      if (signal.aborted) return null;
      if (!answer.ok) throw new Error(answer.error);
      const { lines, next }: ArticleLines = answer.value;
      pieces.push(new Blob(lines.map((line) => `${line}\n`)));
      articles += lines.length;
      onProgress(articles);
      from = next;
    }
    return { file: new Blob(pieces, { type: 'application/x-ndjson' }), articles };
  };
}
