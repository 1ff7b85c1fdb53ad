/**
 * The page as blocks of running text: what a reader would read as one paragraph, heading or caption, across
 * inline markup, ruby and open shadow roots, with the way back from every letter to its text node.
 */

/** A text node's share in a block. */
export interface Segment {
  readonly node: Text;
  /** Where its text begins in the block, in UTF-16 code units. */
  readonly start: number;
}

export interface Block {
  /** One space or letter per code unit of the page, so that offsets hold; line breaks (`<br>`) are `\n`. */
  readonly text: string;
  readonly segments: readonly Segment[];
}

/** What the map must ask of the platform; a parsed file without layout answers otherwise than a page. */
export interface Layout {
  /** Whether an element of inline markup really flows with the text around it. */
  readonly flowsInline: (element: Element) => boolean;
}

/** Markup whose text is not prose, is not shown or is being written. */
const skipped = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA INPUT SELECT OPTION DATALIST IFRAME OBJECT EMBED SVG MATH CANVAS VIDEO AUDIO ' +
    'HEAD TITLE CODE KBD SAMP RT RP RTC BACKSTORY-CARD'
  ).split(' '),
);
/** Markup inside running text; everything else begins a block of its own. */
const inline = new Set(
  (
    'A ABBR ACRONYM B BDI BDO BIG CITE DATA DEL DFN EM FONT I INS LABEL MARK NOBR Q RB RUBY S SMALL SPAN STRIKE STRONG SUB ' +
    'SUP TIME TT U VAR WBR'
  ).split(' '),
);

/** Cuts everything below `root` into blocks, in document order. */
export function mapText(root: Node, layout: Layout): Block[] {
  const blocks: Block[] = [];
  let parts: string[] = [];
  let segments: Segment[] = [];
  let length = 0;

  function finish() {
    if (segments.length > 0) blocks.push({ text: parts.join(''), segments });
    parts = [];
    segments = [];
    length = 0;
  }

  function add(text: string) {
    parts.push(text);
    length += text.length;
  }

  function visit(node: Node) {
    if (isText(node)) {
      if (node.data === '') return;
      segments.push({ node, start: length });
      add(node.data.replaceAll(/[\n\r\t\f]/g, ' '));
    } else if (isElement(node)) visitElement(node);
  }

  function visitElement(element: Element) {
    const tag = element.tagName.toUpperCase();
    if (skipped.has(tag) || isEditable(element)) return finishUnless(tag);
    if (tag === 'BR') return add('\n');
    const flows = inline.has(tag) && (hasRoom(element) || layout.flowsInline(element));
    if (!flows) finish();
    if (element.shadowRoot) for (const child of element.shadowRoot.childNodes) visit(child);
    for (let child = element.firstChild; child !== null; child = child.nextSibling) visit(child);
    if (!flows) finish();
  }

  /** Ruby readings and code stand within a sentence; a form field or a picture ends it. */
  function finishUnless(tag: string) {
    if (!['RT', 'RP', 'RTC', 'SCRIPT', 'STYLE', 'TEMPLATE', 'CODE', 'KBD', 'SAMP'].includes(tag)) finish();
    else if (['CODE', 'KBD', 'SAMP'].includes(tag)) add(' ');
  }

  visit(root);
  finish();
  return blocks;
}

/**
 * Whether white space already parts an element from its neighbours: then it does not matter for names how it
 * is laid out, and its style, which is dear, need not be asked for.
 */
function hasRoom(element: Element): boolean {
  return endsLoose(element.previousSibling, 'end') && endsLoose(element.nextSibling, 'start');
}

function endsLoose(sibling: Node | null, edge: 'start' | 'end'): boolean {
  if (sibling === null) return true;
  if (!isText(sibling)) return false;
  return edge === 'end' ? /\s$/.test(sibling.data) : /^\s/.test(sibling.data);
}

function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return (editable !== null && editable !== 'false') || element.getAttribute('role') === 'textbox';
}

/** Where a stretch of a block lies in the page's nodes. */
export interface NodeStretch {
  readonly startNode: Text;
  readonly startOffset: number;
  readonly endNode: Text;
  readonly endOffset: number;
}

/** The nodes of the stretch `start`–`end` (UTF-16, exclusive) of a block; `null` if the block is shorter. */
export function locate({ segments }: Block, start: number, end: number): NodeStretch | null {
  const first = segmentAt(segments, start);
  const last = segmentAt(segments, end - 1);
  if (!first || !last) return null;
  return { startNode: first.node, startOffset: start - first.start, endNode: last.node, endOffset: end - last.start };
}

function segmentAt(segments: readonly Segment[], offset: number): Segment | undefined {
  return segments.findLast(({ start }) => start <= offset);
}

// By node type, not `instanceof`: nodes of a parsed file belong to another window.
function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
