import { expect, test } from 'vitest';
import { defaultSettings } from '../../../lib/settings.ts';
import { createOptionsModel } from '../../../lib/state/options-model.ts';

test('a change takes effect at once and is kept', async () => {
  const saved: unknown[] = [];
  const model = createOptionsModel(defaultSettings, (settings) => Promise.resolve(void saved.push(settings)));
  const next = { ...defaultSettings, delayMs: 0 };
  const kept = model.change(next);
  expect(model.settings.value).toBe(next);
  await kept;
  expect([saved, model.failed.value]).toEqual([[next], false]);
});

test('a change that cannot be kept is taken back, and the page says so', async () => {
  const model = createOptionsModel(defaultSettings, () => Promise.reject(new Error('over quota')));
  await model.change({ ...defaultSettings, look: 'tint' });
  expect([model.settings.value.look, model.failed.value]).toEqual(['underline', true]);
});
