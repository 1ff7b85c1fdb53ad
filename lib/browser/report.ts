/** Where faults of this context end: its own console, never the page and never the network. */
export function report(fault: unknown): void {
  console.error('Backstory:', fault);
}
