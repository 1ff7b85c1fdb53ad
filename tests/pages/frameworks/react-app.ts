import { createElement as h, useState } from 'react';

/** An article whose text a button rewrites. */
export function App() {
  const [steps, setSteps] = useState(0);
  return h(
    'article',
    null,
    h('p', null, 'Elon Musk speaks, for the ', steps + 1, '. time.'),
    steps % 2 === 0 && h('p', { key: 'odd' }, 'Sam Altman answers.'),
    Array.from({ length: steps }, (_, index) => h('p', { key: index }, `OpenAI notes it as number ${index}.`)),
    h('button', { onClick: () => setSteps(steps + 1) }, 'On'),
  );
}
