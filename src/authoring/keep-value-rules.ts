import type { AstroIntegration } from 'astro';

interface ValueDefinition {
  readonly key: string;
  readonly kind: string;
  readonly rule?: string;
  readonly from?: readonly string[];
}

/**
 * Scripts of a page get of `content/values.json` only how values follow from others: the words are
 * in the page already.
 */
export function keepValueRules(): AstroIntegration {
  return {
    name: 'keep-value-rules',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}

const plugin = {
  name: 'keep-value-rules',
  enforce: 'pre' as const,
  applyToEnvironment: ({ name }: { name: string }) => name === 'client',
  transform: {
    filter: { id: /\/content\/values\.json$/ },
    handler: rulesOf,
  },
};

/** The derived values of a list of definitions, both as JSON, without their labels. */
export function rulesOf(json: string): string {
  const definitions = JSON.parse(json) as ValueDefinition[];
  const derived = definitions.filter(({ kind }) => kind === 'derived');
  return JSON.stringify(derived.map(({ key, kind, rule, from }) => ({ key, kind, rule, from })));
}
