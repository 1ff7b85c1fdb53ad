import { createArticle } from './vue-app.ts';

Reflect.set(window, 'hydrate', () => void createArticle().mount('#root'));
