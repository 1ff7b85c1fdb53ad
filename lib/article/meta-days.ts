import { machineDay } from './machine-day.ts';
import type { Testimony } from './testimony.ts';
import type { DateWitnesses } from './witnesses.ts';

/** How a name of a meta is compared: in small letters, without the signs that part its words. */
const nameOf = (name: string) => name.toLowerCase().replaceAll(/[^a-z]/g, '');

/** Names that say what they mean, the surer first: Open Graph, schema.org, Dublin Core, Parse.ly, Sailthru, cXense, Baidu. */
const published = (
  'articlepublishedtime datepublished articlepublished ogarticlepublishedtime ogpublishedtime articlepublicationdate articledatepublished ' +
  'dcdateissued dctermsissued dcissued parselypubdate sailthrudate cxenseparserecspublishtime cxenseparsepublishtime ' +
  'publishdate publisheddate datepublish publishedat publishedtime publishtime publicationdate originalpublicationdate pubdate pubtime ' +
  'btpubdate articlepubdate weiboarticlecreateat dcsextarticlefirstpublished firstpublished articlefirstpublished citationpublicationdate ' +
  'citationonlinedate prismpublicationdate rnewsdatepublished pdate ptime displaydate issued'
).split(' ');
/** Names that mean the article's date on most sites and the page's own on others. */
const likely = 'date dcdate dctermsdate originaldate creationdate articledate newsdate contentdate'.split(' ');
const updated = (
  'articlemodifiedtime datemodified articlemodified ogupdatedtime ogarticlemodifiedtime articleupdatedtime articleupdated dcdatemodified ' +
  'dctermsmodified dcmodified lastmodified lastmod modified modifiedtime modifieddate dateupdated updateddate updatedat updatetime ' +
  'btmoddate btuptime weiboarticleupdateat revised revisiondate utime'
).split(' ');

const rows = [
  ...published.map((name) => ({ name, means: 'published', trust: 'sure' }) as const),
  ...likely.map((name) => ({ name, means: 'published', trust: 'likely' }) as const),
  ...updated.map((name) => ({ name, means: 'updated', trust: 'sure' }) as const),
];

/** What metas say, the surest name first; of several with one name the first, because later ones are comments' and lists'. */
export function metaDays({ metas, language }: DateWitnesses): Testimony[] {
  return rows.flatMap(({ name, means, trust }) => {
    const meta = metas.find((one) => nameOf(one.name) === name);
    const found = meta ? machineDay(meta.content, language) : null;
    return found ? [{ ...found, kind: 'meta', means, trust }] : [];
  });
}
