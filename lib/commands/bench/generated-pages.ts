// What is drawn comes from fixed seeds, so that every run reads the same letters.

/** Words of a small town's newspaper: none of them holds a name of the store. */
const words = (
  'harbour bridge market council river library station garden window morning winter summer teacher baker miller carpenter engine ' +
  'lantern orchard meadow village quarter ferry timber copper paper letter record season concert painting theatre museum railway ' +
  'tunnel canal reservoir festival parade election budget survey report column chapter picture camera journey harvest weather ' +
  'thunder shelter kitchen ceiling corridor staircase balcony courtyard cathedral chapel cottage farmhouse vineyard brewery ' +
  'bakery pharmacy hospital school college lecture student nurse doctor lawyer judge mayor clerk porter driver pilot sailor'
).split(' ');
const verbs = 'opened closed repaired painted visited described measured crossed carried followed ordered counted'.split(' ');

/** How many elements a long page has below its body. */
export const LONG_PAGE_ELEMENTS = 9900;
/** A paragraph in so many holds a name, where names are wanted. */
const NAME_EVERY = 6;

/** A page of half a megabyte and some 9,900 elements; every sixth paragraph holds one of `names`, in turn. */
export function longPage(names: readonly string[]): string {
  const draw = drawing(1);
  const parts: string[] = [];
  let elements = 1; // main
  let paragraphs = 0;
  while (elements < LONG_PAGE_ELEMENTS) {
    parts.push(`<section><h2>${sentence(draw, 4)}</h2>`);
    elements += 2;
    for (let index = 0; index < 6; index += 1) {
      paragraphs += 1;
      const name = names.length > 0 && paragraphs % NAME_EVERY === 0 ? names[(paragraphs / NAME_EVERY) % names.length] : undefined;
      parts.push(
        `<p>${sentence(draw, 14)} ${name === undefined ? '' : `${name} ${draw(verbs)} the ${draw(words)}. `}` +
          `<a href="#top">The ${draw(words)}</a> ${draw(verbs)} the <em>${draw(words)}</em> near the <span>${draw(words)}</span> of the ${draw(words)}. ` +
          `${sentence(draw, 5)}</p>`,
      );
      elements += 4;
    }
    const items = Array.from({ length: 4 }, () => `<li><a href="#top">${draw(words)} and ${draw(words)}</a></li>`);
    parts.push(`<ul>${items.join('')}</ul></section>\n`);
    elements += 9;
  }
  return page('The harbour news', `<main>${parts.join('')}</main>`);
}

/** Entries of a live blog, newest first, each with a time, a headline and two paragraphs; one in ten holds a name. */
export function liveBlog(names: readonly string[], entries = 400): string {
  const draw = drawing(2);
  const posts = Array.from({ length: entries }, (_, index) => {
    const minutes = entries - index;
    const time = `${String(Math.floor(minutes / 60) + 6).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
    const name = index % 10 === 0 ? `${names[(index / 10) % names.length] ?? ''} ${draw(verbs)} the ${draw(words)}. ` : '';
    return (
      `<article class="post"><time>${time}</time><h2>${sentence(draw, 5)}</h2>` +
      `<p>${name}${sentence(draw, 14)} ${sentence(draw, 9)}</p><p>${sentence(draw, 12)} <a href="#top">${draw(words)}</a></p></article>`
    );
  });
  return page('Live from the council', `<main id="blog">${posts.join('\n')}</main>`);
}

function page(title: string, body: string): string {
  return `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>${title}</title></head>\n<body>${body}</body></html>\n`;
}

type Draw = (from: readonly string[]) => string;

/** Draws by a linear congruential generator with the constants of “Numerical Recipes”: good enough for prose, and the same everywhere. */
function drawing(seed: number): Draw {
  let state = seed;
  return (from) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    // The low bits of such a generator repeat soon.
    return from[Math.floor((state / 2 ** 32) * from.length)] ?? '';
  };
}

function sentence(draw: Draw, length: number): string {
  const drawn = Array.from({ length }, (_, index) => draw(index % 4 === 3 ? verbs : words)).join(' ');
  return `${drawn.charAt(0).toUpperCase()}${drawn.slice(1)}.`;
}
