import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { App } from './react-app.ts';

const root = document.querySelector('#root');
Reflect.set(window, 'hydrate', () => {
  if (root) hydrateRoot(root, createElement(App), { onRecoverableError: (fault) => console.error('recovered', fault) });
});
