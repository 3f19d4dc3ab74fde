import { observerPatterns, toldWorker } from '../../platform/extension-of-page';
import { observerIsAtWork } from '../../platform/isolated-world';
import { shadowRootOf } from '../../platform/shadow-root-of';
import { whenActive, whenIdle } from '../when-active';
import { isTypable, mayAskForCode } from './may-ask-for-code';

/** The pause after a change in the page before looking, in milliseconds; it doubles up to the last one while the page keeps changing. */
const FIRST_PAUSE = 80;
const LAST_PAUSE = 1_600;
/** A page that has not changed for so long starts from the first pause again. */
const QUIET = 4_000;
/** The first pause between messages to a worker that does not answer, which doubles, and the last. */
const FIRST_WAIT = 400;
const LAST_WAIT = 6_400;
/** Elements walked over for custom ones, and fields for news, in one look. */
const mostElements = 2_000;
/** Custom elements looked into; each costs a call. */
const mostHosts = 50;

/** What the gate of one document knows. */
interface Gate {
  readonly inputs: ArrayLike<Element>;
  readonly areas: ArrayLike<Element>;
  readonly observer: MutationObserver;
  /** Fields that were looked at, and shadow roots that are watched. Made with the first one: most pages have none. */
  looked?: WeakSet<Node>;
  timer?: ReturnType<typeof setTimeout> | undefined;
  pause: number;
  lookedAt: number;
  /** The last one that was compared with the observer's. */
  address?: string;
  isOver: boolean;
  stopListening(): void;
}

/**
 * Waits in a page for something that is worth a real look, asks the worker for it, and ends. Pages of stores and, where the person wishes it, of
 * the whole web have this script and most have nothing else of ours: it carries no catalogue and no classifier, and does not touch `chrome` before
 * it has seen something, each of which would cost more than all that it does.
 *
 * On most pages only this function and the next one are ever compiled; that is why nothing stands in them that can wait, and nothing within another.
 * Custom elements are not looked for at first: 25 elements of 14 kinds cost 0.8 ms, since a browser makes each kind's prototype anew for a script
 * that touches it (measured), and no selector finds a name with a hyphen. They are as soon as the page changes or something in one gets the focus.
 */
export const startGate = (): void => whenActive(() => whenIdle(watch));

function watch(): void {
  const inputs = byName('input');
  const areas = byName('textarea');
  const observer = new MutationObserver(() => changed(gate));
  const onFocus = ({ target }: Event) => focused(gate, target);
  const stopListening = () => window.removeEventListener('focusin', onFocus, true);
  const gate: Gate = { inputs, areas, observer, pause: FIRST_PAUSE, lookedAt: Number.NEGATIVE_INFINITY, isOver: false, stopListening };
  observer.observe(document, deep);
  // On the window: an image named «addEventListener» would stand in the document's place.
  window.addEventListener('focusin', onFocus, true);
  if (inputs[0] || areas[0]) look(gate);
}

const deep = { childList: true, subtree: true };

/** Live, so that asking again costs little. Through the prototype: an image named «getElementsByTagName» would stand in its place. */
const byName = (name: string): ArrayLike<Element> => Document.prototype.getElementsByTagName.call(document, name);

function changed(gate: Gate): void {
  gate.timer ??= setTimeout(() => {
    const now = performance.now();
    gate.timer = undefined;
    gate.pause = now - gate.lookedAt > QUIET ? FIRST_PAUSE : Math.min(gate.pause * 2, LAST_PAUSE);
    gate.lookedAt = now;
    look(gate);
    if (!gate.isOver && hasCome(gate)) open(gate);
    if (gate.pause === FIRST_PAUSE) lookDeep(gate); // while a page keeps changing once is enough
  }, gate.pause);
}

/** Looks at the document, if it has a field that was not there the last time. */
function look(gate: Gate): void {
  if (observerIsAtWork()) end(gate);
  else if (hasNew(gate, gate.inputs) || hasNew(gate, gate.areas)) if (mayAskForCode()) open(gate);
}

/** Whether there is a field to type into that was not looked at yet. */
function hasNew(gate: Gate, fields: ArrayLike<Element>): boolean {
  let news = false;
  for (let at = 0; at < mostElements; at += 1) {
    const field = fields[at];
    if (!field) break;
    gate.looked ??= new WeakSet();
    if (gate.looked.has(field)) continue;
    gate.looked.add(field);
    news ||= isTypable(field);
  }
  return news;
}

/** Looks into shadow roots of custom elements. Pages close roots nearly only there, and asking each element would cost too much. */
function lookDeep(gate: Gate): void {
  const elements = byName('*');
  let hosts = 0;
  for (let at = 0; at < mostElements && hosts < mostHosts && !gate.isOver; at += 1) {
    const element = elements[at];
    if (!element) return;
    if (!`${element.localName}`.includes('-')) continue; // a form answers with its field of that name
    hosts += 1;
    lookInto(gate, element);
  }
}

/** A field in a shadow root is worth a look without any word. */
function lookInto(gate: Gate, host: Element): void {
  const root = shadowRootOf(host);
  if (!root) return;
  gate.looked ??= new WeakSet();
  if (!gate.looked.has(root)) gate.observer.observe(root, deep);
  gate.looked.add(root);
  if (hasNew(gate, root.querySelectorAll('input,textarea'))) open(gate);
}

function focused(gate: Gate, target: EventTarget | null): void {
  if (!(target instanceof Element)) return;
  if (!isTypable(target)) lookInto(gate, target);
  else if (mayAskForCode()) open(gate);
}

/** Whether the page has come, without leaving the document, to an address at which the observer starts by itself. */
function hasCome(gate: Gate): boolean {
  const [address = ''] = location.href.split('#');
  const before = gate.address ?? performance.getEntriesByType('navigation')[0]?.name.split('#')[0];
  gate.address = address;
  if (before === address) return false;
  const asExpression = (pattern: string) => pattern.replace(/\W/g, (mark) => (mark === '*' ? '.*' : `\\${mark}`));
  return observerPatterns().some((pattern) => new RegExp(`^${asExpression(pattern)}$`).test(address));
}

function end(gate: Gate): void {
  gate.isOver = true;
  gate.observer.disconnect();
  clearTimeout(gate.timer);
  gate.stopListening();
}

function open(gate: Gate): void {
  if (!gate.isOver) void ask(FIRST_WAIT);
  end(gate);
}

async function ask(wait: number): Promise<void> {
  if (!(await toldWorker({ type: 'fieldSeen' })) && wait <= LAST_WAIT) setTimeout(ask, wait, wait * 2);
}
