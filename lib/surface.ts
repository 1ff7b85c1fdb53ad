/** So much of a surface is kept: enough to know a name again, too little to keep what somebody has read. */
const SURFACE_LENGTH = 80;

/** How a page writes something, so that two places of it compare: case and spaces differ from line to line and mean nothing. */
export function levelled(surface: string): string {
  return surface.toLowerCase().replaceAll(/\s+/g, ' ').trim().slice(0, SURFACE_LENGTH);
}
