import type { Hit } from '../domain/search/rank-hits.ts';

/** A text that can be found, with what Pagefind keeps of it. */
export interface FoundText {
  readonly url: string;
  readonly title: string;
  /** Whether it is a whole page of steps or terms. */
  readonly whole: boolean;
  /** What it is part of: the name of its runbook. */
  readonly of: string;
  /** Words with blanks between them. */
  readonly content: string;
}

export interface SearchIndex {
  /** The texts in which all these words stand, or forms of them. */
  find(words: string): Promise<Hit[]>;
  /** The text of a hit that was found before. */
  read(id: string): Promise<FoundText>;
}

interface Loading {
  readonly pagefind: Promise<Pagefind>;
}

interface Pagefind {
  createInstance(options: object): {
    search(words: string): Promise<{ results: PagefindResult[] }>;
  };
}

interface PagefindResult extends Hit {
  data(): Promise<{
    url: string;
    content: string;
    /** The title, under the name of its kind. */
    meta: { step?: string; tool?: string; term?: string; page?: string };
    filters: { of: string[] };
  }>;
}

/** How much a word in a title counts: a step is where one wants to land, a whole page hardly is. */
const ranking = { metaWeights: { step: 5, tool: 5, term: 2, page: 2 } };

/**
 * Opens the index, which the page itself began to load (`open-to-search.ts`). It is searched in the
 * page: a worker would have a policy of its own, and two hundred short texts need none.
 */
export async function openIndex(): Promise<SearchIndex> {
  const { createInstance } = await (globalThis as unknown as Loading).pagefind;
  const pagefind = createInstance({ noWorker: true, metaCacheTag: 'fixed', ranking });
  const results = new Map<string, PagefindResult>();
  return {
    async find(words) {
      const { results: found } = await pagefind.search(words);
      for (const result of found) results.set(result.id, result);
      return found;
    },
    async read(id) {
      const { url, content, meta, filters } = await results.get(id)!.data();
      const { step, tool, term, page } = meta;
      const title = step ?? tool ?? term ?? page ?? '';
      return { url, content, title, whole: page !== undefined, of: filters.of[0] ?? '' };
    },
  };
}
