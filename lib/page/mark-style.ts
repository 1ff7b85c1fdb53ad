/**
 * The look of the marks as a constructed style sheet: no node, no attribute, and a page's content security
 * policy has no say in it. Shadow roots do not see the document's sheets, so each that holds marks gets it too.
 */
export interface MarkStyle {
  /** Replaces the rules in all places at once. */
  readonly set: (css: string) => void;
  /** Makes sure that the roots of these nodes have the sheet; pages that replace their sheets drop ours. */
  readonly reach: (nodes: Iterable<Node>) => void;
}

/** Serves the rules until `signal` aborts; then takes the sheet away everywhere. */
export function openMarkStyle(signal: AbortSignal): MarkStyle {
  const sheet = new CSSStyleSheet();
  const roots = new Set<DocumentOrShadowRoot>();
  const adopt = (root: DocumentOrShadowRoot) => {
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
    roots.add(root);
  };
  signal.addEventListener('abort', () => {
    for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  });
  return {
    set: (css) => sheet.replaceSync(css),
    reach(nodes) {
      for (const node of nodes) {
        const root = node.getRootNode();
        if (root instanceof Document || root instanceof ShadowRoot) adopt(root);
      }
    },
  };
}
