import { createSSRApp, defineComponent, h, ref } from 'vue';

/** An article whose text a button rewrites. */
const Article = defineComponent(() => {
  const steps = ref(0);
  return () =>
    h('article', [
      h('p', ['Elon Musk speaks, for the ', steps.value + 1, '. time.']),
      steps.value % 2 === 0 ? h('p', 'Sam Altman answers.') : null,
      Array.from({ length: steps.value }, (_, index) => h('p', { key: index }, `OpenAI notes it as number ${index}.`)),
      h('button', { onClick: () => steps.value++ }, 'On'),
    ]);
});

export const createArticle = () => createSSRApp(Article);
