import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { pack } from 'virtual:facts';
import { openFactStore } from '../../../lib/browser/fact-store.ts';

const store = (report = vi.fn()) => openFactStore({ bundled: pack, report });
afterEach(() => deleteDB('backstory'));

describe('the facts in force', () => {
  test('are the bundled ones on the first day and the stored ones from then on', async () => {
    expect((await store().current()).origin).toBe('bundled');
    expect((await store().current()).origin).toBe('stored');
  });

  test('are newer ones where the database has them', async () => {
    await store().current();
    const database = await openDB('backstory');
    await database.put('packs', { ...pack, version: pack.version + 1 }, pack.version + 1);
    database.close();
    expect((await store().current()).pack.version).toBe(pack.version + 1);
  });

  test('are the bundled ones, and the database is mended, when it holds rubbish', async () => {
    await store().current();
    const database = await openDB('backstory');
    await database.put('packs', { schema: 1, hello: 'world' }, pack.version + 5);
    database.close();
    const report = vi.fn();
    expect((await store(report).current()).pack).toBe(pack);
    expect(report).toHaveBeenCalledOnce();
    expect((await store().current()).origin).toBe('stored');
  });

  test('still come when the database is deleted while the browser runs', async () => {
    const running = store();
    await running.current();
    await deleteDB('backstory');
    expect((await running.current()).pack.entities.length).toBe(pack.entities.length);
    expect((await store().current()).pack).toEqual(pack);
  });

  test('still come when the browser refuses the database', async () => {
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    const report = vi.fn();
    expect(await store(report).current()).toEqual({ pack, origin: 'bundled' });
    expect(report).toHaveBeenCalledOnce();
    open.mockRestore();
  });
});
