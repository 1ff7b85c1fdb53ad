import { plain } from './plain.ts';
import type { Testimony } from './testimony.ts';
import { writtenDays } from './written-days.ts';

/** A date that is a part of the title by itself: “Headline - 07.12.2017 - LA NACION”. */
export function titleDays(title: string, language: string): Testimony[] {
  const parts = plain(title)
    .split(/ [-–—|·:] /u)
    .slice(1);
  return parts.flatMap((part): Testimony[] => {
    const [written] = writtenDays(part.trim(), language);
    const isWhole = written && written.end - written.start === part.trim().length;
    return isWhole ? [{ kind: 'visible', means: 'published', day: written.day, utcHour: null, trust: 'bare' }] : [];
  });
}
