// An answer as its reader is shown it: agencies by the names that they have in the language of the texts. What is written for others (citations, files) keeps the
// names of the table, so that it reads the same whoever made it.
import { type Answer, localAgencyName, type OriginGroup, type Source, type Story } from '../../messages/contract';

type Named = Pick<Source, 'agency' | 'name'>;

/** @param language BCP 47 tag of the texts */
export function answerInReadersNames<Shown extends Answer>(answer: Shown, language: string): Shown {
  const { sources, siblings, origins, conflict } = answer.provenance;
  const naming = inNamesOf(language);
  const shown = new Map(sources.map((source) => [source.name, naming(source).name]));
  const nameOf = (name: string) => shown.get(name) ?? name;
  return {
    ...answer,
    provenance: {
      ...answer.provenance,
      sources: sources.map((source) => ({ ...naming(source), via: source.via.map(nameOf) })),
      siblings: siblings.map((sibling) => ({ ...sibling, leftOutSources: sibling.leftOutSources.map(nameOf) })),
      origins: { ...origins, groups: origins.groups.map((group) => withNames(group, group.tellers.map(naming))) },
      conflict: conflict?.map(naming) ?? null,
    },
    objections: answer.objections.map((objection) => ({ ...objection, source: objection.source && naming(objection.source) })),
  };
}

/** @param language BCP 47 tag of the texts */
export function storyInReadersNames(story: Story, language: string): Story {
  const naming = inNamesOf(language);
  return {
    ...answerInReadersNames(story, language),
    articles: story.articles.map((article) => ({ ...article, wrongSources: article.wrongSources.map(naming) })),
    tree: { ...story.tree, nodes: story.tree.nodes.map(naming) },
  };
}

function withNames(group: OriginGroup, tellers: OriginGroup['tellers']): OriginGroup {
  return { ...group, tellers, name: group.name && tellers.map(({ name }) => name).join(' + ') };
}

const inNamesOf =
  (language: string) =>
  <Source extends Named>(source: Source): Source => {
    const name = source.agency && localAgencyName(source.agency, language);
    return name ? { ...source, name } : source;
  };
