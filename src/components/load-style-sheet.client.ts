/**
 * Loads the style sheet of a tool, at an address from `import … from './x.css?url'`. (A style sheet
 * that a script imports would be put on every page that can load the script.)
 */
export function loadStyleSheet(href: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  return new Promise((resolve) => {
    for (const end of ['load', 'error']) {
      link.addEventListener(end, () => {
        resolve();
      });
    }
    document.head.append(link);
  });
}
