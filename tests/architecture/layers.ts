import type { Import } from './imports.ts';

/** A module imports only from its own layer, or from layers to the right of it. */
export const layers = ['pages', 'widgets', 'components', 'browser', 'i18n', 'domain', 'files'];

/** Looks, not logic: style sheets and typefaces, for what is drawn. */
const looks = ['styles', 'fonts'];
const drawn = ['pages', 'widgets', 'components'];

export function layerOf(path: string): string {
  return path.replace(/^src\//, '').replace(/\/.*$/, '');
}

/** Gives what is wrong with an import and what to do, or undefined where it is fine. */
export function judgeImport(one: Import): string | undefined {
  if (!one.target?.startsWith('src/')) return undefined;
  const from = layerOf(one.path);
  const to = layerOf(one.target);
  if (to === 'authoring') return judgeAuthoring(from, one);
  if (looks.includes(to)) {
    return drawn.includes(from) ? undefined : `only ${drawn.join(', ')} use ${to}/; move it there`;
  }
  return judgeLayers(from, to);
}

/** Pages, frontmatter and schemas run while the site is built; what is drawn may know its types. */
function judgeAuthoring(from: string, { typeOnly, buildTime }: Import): string | undefined {
  if (isBuildTime(from) || from === 'pages') return undefined;
  if (drawn.includes(from) && (typeOnly || buildTime)) return undefined;
  return 'authoring/ runs while the site is built; move what a browser needs to a layer';
}

function judgeLayers(from: string, to: string): string | undefined {
  if (!layers.includes(to)) return `${to} is no layer; move the module into ${layers.join(', ')}`;
  if (isBuildTime(from)) {
    return to === 'pages' ? 'nothing imports a page; move what is shared to the right' : undefined;
  }
  if (layers.indexOf(from) <= layers.indexOf(to)) return undefined;
  return `${from}/ stands to the right of ${to}/; hand it over as a parameter, or move it to the right`;
}

function isBuildTime(layer: string): boolean {
  return layer === 'authoring' || layer === 'content.config.ts';
}
