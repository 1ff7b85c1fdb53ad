import { atOnce, type Steps } from '../spotting/steps.ts';
import { MOST_TEXT, openBlock, type Block } from './block.ts';

/**
 * The page as blocks of running text: what a reader would read as one paragraph, heading or caption, across
 * inline markup, ruby and open shadow roots, with the way back from every letter to its text node.
 */

/** What the map must ask of the platform; a parsed file without layout answers otherwise than a page. */
export interface Layout {
  /** Whether an element of inline markup really flows with the text around it. */
  readonly flowsInline: (element: Element) => boolean;
  /**
   * Whether a node is a form. Its fields stand in for its properties where they are named so (HTML, `LegacyOverrideBuiltIns`):
   * what a form says of itself is whatever its page likes.
   */
  readonly isForm: (node: Node) => boolean;
}

/** Markup whose text is not prose, is not shown or is being written. */
const skipped = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA INPUT SELECT OPTION DATALIST IFRAME OBJECT EMBED SVG MATH CANVAS VIDEO AUDIO ' +
    'HEAD TITLE CODE KBD SAMP RT RP RTC BACKSTORY-CARD'
  ).split(' '),
);
/** Of these some stand within a sentence: code leaves a gap there, ruby readings and what nobody sees leave nothing. The others end it. */
const gaps = new Set(['CODE', 'KBD', 'SAMP']);
const nothings = new Set(['RT', 'RP', 'RTC', 'SCRIPT', 'STYLE', 'TEMPLATE']);
/** Markup inside running text; everything else begins a block of its own. */
const inline = new Set(
  (
    'A ABBR ACRONYM B BDI BDO BIG CITE DATA DEL DFN EM FONT I INS LABEL MARK NOBR Q RB RUBY S SMALL SPAN STRIKE STRONG SUB ' +
    'SUP TIME TT U VAR WBR'
  ).split(' '),
);

/** So many nodes are passed between two places where the walk may pause: about a tenth of a millisecond. */
const NODES_A_STEP = 64;

/** Blocks of an element, as a tree: what lies in elements of its own is kept there. */
type Pieces = (Block | Pieces)[];
const textless: Pieces = [];

/** The text of a page that changes: what has not changed is not walked again. */
export interface TextMap {
  /** The blocks below `root` in document order. Those that have not changed are the same objects as before. */
  readonly read: (root: Node) => Steps<Block[]>;
  /** Text in, at or below these nodes has changed. */
  readonly forget: (nodes: Iterable<Node>) => void;
  /** The open shadow roots of the last reading, with text or still without: theirs comes unseen by the document's observers. */
  readonly shadowRoots: () => readonly ShadowRoot[];
}

/** Cuts everything below `root` into blocks, in document order. */
export function mapText(root: Node, layout: Layout): Block[] {
  return atOnce(openTextMap(layout).read(root));
}

/** An element whose children are being walked. */
interface Frame {
  /** `null` for inline markup, whose text belongs to the block around it. */
  readonly pieces: Pieces | null;
  readonly element: Node;
  readonly shadow: ShadowRoot | null;
  next: Node | null;
  /** Children that come after those of the shadow root. */
  light: Node | null;
}

/** Opens the map of a page. What changes while it is being read must be forgotten afterwards. */
export function openTextMap(layout: Layout): TextMap {
  /** By elements that begin blocks of their own. Where one has none, its ancestors have none. */
  const kept = new WeakMap<Node, Pieces>();
  /** Elements without content that may yet get a shadow root, which no observer tells. */
  let empty: Element[] = [];
  let shadowRoots: ShadowRoot[] = [];

  function* read(root: Node): Steps<Block[]> {
    forget(empty.filter(({ shadowRoot }) => shadowRoot));
    empty = empty.filter((element) => element.isConnected && !element.shadowRoot);
    shadowRoots = shadowRoots.filter(({ host }) => host.isConnected);
    const known = kept.get(root);
    return flat(known ?? (yield* walk(root)));
  }

  // By hand, not by recursion: a page may nest deeper than a call stack bears, and a walk must be able to pause.
  function* walk(root: Node): Steps<Pieces> {
    const all: Pieces = [];
    const frames: Frame[] = [];
    const block = openBlock();
    /** Of the innermost element that has its own. */
    let pieces = all;
    const finish = () => pieces.push(...block.finish());

    function enter(element: Element) {
      switch (kindOf(element)) {
        case 'break':
          return block.addText('\n');
        case 'gap':
          return block.addText(' ');
        case 'nothing':
          return;
        case 'end':
          return void finish();
        case 'flows':
          return open(element, null);
        case 'block':
          finish();
          return enterBlock(element);
      }
    }

    function open(element: Node, own: Pieces | null) {
      const frame = frameOf(element, own, layout);
      if (frame.shadow && !shadowRoots.includes(frame.shadow)) shadowRoots.push(frame.shadow);
      frames.push(frame);
    }

    function enterBlock(element: Node) {
      const known = kept.get(element);
      if (known === textless) return;
      const own = known ?? [];
      pieces.push(own);
      if (known) return;
      if (!layout.isForm(element) && isElement(element) && mayHost(element)) empty.push(element);
      open(element, own);
      pieces = own;
    }

    function leave(frame: Frame) {
      frames.pop();
      if (!frame.pieces) return;
      finish();
      pieces = frames.findLast((outer) => outer.pieces)?.pieces ?? all;
      // Elements without text are many, and share what they hold.
      if (frame.pieces.length === 0) pieces.pop();
      kept.set(frame.element, frame.pieces.length === 0 ? textless : frame.pieces);
    }

    open(root, all);
    for (let passed = 1; frames.length > 0 && block.read() < MOST_TEXT; passed++) {
      if (passed % NODES_A_STEP === 0) yield;
      const frame = frames.at(-1);
      const node = frame && nextOf(frame, layout);
      if (frame && !node) leave(frame);
      else if (node && layout.isForm(node)) enterBlock(node);
      else if (node && isText(node)) block.add(node);
      else if (node && isElement(node)) enter(node);
    }
    finish();
    return all;
  }

  function kindOf(element: Element): 'break' | 'gap' | 'end' | 'flows' | 'block' | 'nothing' {
    const tag = element.tagName.toUpperCase();
    if (tag === 'BR') return 'break';
    if (skipped.has(tag) || isEditable(element)) return gaps.has(tag) ? 'gap' : nothings.has(tag) ? 'nothing' : 'end';
    return inline.has(tag) && (hasRoom(element) || layout.flowsInline(element)) ? 'flows' : 'block';
  }

  function forget(nodes: Iterable<Node>) {
    for (const node of nodes) {
      for (let here: Node | null = node; here; here = parentOf(here, layout)) {
        // The ancestors of what is not kept are not kept either; inline markup and texts never are.
        if (!kept.delete(here) && (layout.isForm(here) || (isElement(here) && !inline.has(here.tagName.toUpperCase())))) break;
      }
    }
  }

  return { read, forget, shadowRoots: () => shadowRoots };
}

/** Whether an element may get a shadow root yet: a custom one, or one that is there for that and has nothing else. */
function mayHost(element: Element): boolean {
  return !element.shadowRoot && (element.firstChild === null || element.tagName.includes('-'));
}

function frameOf(element: Node, pieces: Pieces | null, layout: Layout): Frame {
  if (layout.isForm(element)) return { element, pieces, shadow: null, next: walkerAt(element).firstChild(), light: null };
  const shadow = isElement(element) ? element.shadowRoot : null;
  return { element, pieces, shadow, next: (shadow ?? element).firstChild, light: shadow && element.firstChild };
}

function nextOf(frame: Frame, layout: Layout): Node | null {
  const node = frame.next ?? frame.light;
  if (!frame.next) frame.light = null;
  frame.next = node && (layout.isForm(node) ? walkerAt(node).nextSibling() : node.nextSibling);
  return node;
}

/** A walker does not ask a form about itself. */
function walkerAt(form: Node): TreeWalker {
  const walker = document.createTreeWalker(document);
  walker.currentNode = form;
  return walker;
}

function parentOf(node: Node, layout: Layout): Node | null {
  if (layout.isForm(node)) return walkerAt(node).parentNode();
  return node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);
}

function flat(pieces: Pieces): Block[] {
  const blocks: Block[] = [];
  let left = MOST_TEXT;
  const open: [Pieces, number][] = [[pieces, 0]];
  while (open.length > 0 && left > 0) {
    const top = open.at(-1);
    const piece = top?.[0][top[1]++];
    if (piece === undefined) open.pop();
    else if (Array.isArray(piece)) open.push([piece, 0]);
    else {
      blocks.push(piece);
      left -= piece.text.length;
    }
  }
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

// By node type, not `instanceof`: nodes of a parsed file belong to another window.
function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
