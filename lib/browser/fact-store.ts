import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import * as v from 'valibot';
import { Pack } from '../facts/schema.ts';

/** The facts in force and where they came from. */
export interface Current {
  readonly pack: Pack;
  /** `bundled` where the database had none, was broken or is older than the package. */
  readonly origin: 'stored' | 'bundled';
}

export interface FactStore {
  /** Never rejects: whatever happens to the database, the bundled pack answers. */
  readonly current: () => Promise<Current>;
}

interface Options {
  /** The pack in the package: the floor, and the refuge when the database fails. */
  readonly bundled: Pack;
  readonly report: (fault: unknown) => void;
}

interface Schema extends DBSchema {
  /** By version; what lies here was written by another run of ours and is parsed before it is believed. */
  packs: { key: number; value: unknown };
}

const NAME = 'backstory';
/** So many packs are kept, to roll back to. */
const KEPT = 3;

/**
 * The fact store in the background. Read once per life of the background, then from memory: a card must come
 * at once, and must come even if the database is deleted, emptied, blocked or full of rubbish meanwhile.
 */
export function openFactStore({ bundled, report }: Options): FactStore {
  let reading: Promise<Current> | undefined;
  return { current: () => (reading ??= read()) };

  async function read(): Promise<Current> {
    try {
      const database = await open();
      try {
        return await newest(database);
      } finally {
        database.close();
      }
    } catch (fault) {
      report(fault);
      return { pack: bundled, origin: 'bundled' };
    }
  }

  async function newest(database: IDBPDatabase<Schema>): Promise<Current> {
    const cursor = await database.transaction('packs').store.openCursor(null, 'prev');
    const stored = cursor ? v.safeParse(Pack, cursor.value) : null;
    if (stored?.success && stored.output.version > bundled.version) return { pack: stored.output, origin: 'stored' };
    if (stored?.success && stored.output.version === bundled.version) return { pack: bundled, origin: 'stored' };
    if (stored && !stored.success) report(new Error(`stored facts are broken: ${v.summarize(stored.issues)}`));
    await rebuild(database);
    return { pack: bundled, origin: 'bundled' };
  }

  /** One transaction: either the bundled pack is there afterwards and nothing newer or broken, or all is as before. */
  async function rebuild(database: IDBPDatabase<Schema>) {
    const write = database.transaction('packs', 'readwrite');
    const versions = await write.store.getAllKeys();
    const gone = versions
      .filter((version) => version >= bundled.version)
      .concat(versions.slice(0, Math.max(0, versions.length + 1 - KEPT)));
    await Promise.all([...gone.map((version) => write.store.delete(version)), write.store.put(bundled, bundled.version), write.done]);
  }
}

function open(): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(NAME, 1, {
    upgrade: (database) => {
      database.createObjectStore('packs');
    },
    // Another context deletes or upgrades the database: make room, the next life opens it again.
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
    },
  });
}
