// An answer as its reader is shown it: agencies by the names that they have in the language of the texts. What is written for others (citations, files) keeps the
// names of the table, so that it reads the same whoever made it.
import type { Answer, OriginGroup, Source, Story } from '../../messages/contract';
import type { Texts } from '../messages-text';

type Named = Pick<Source, 'agency' | 'name'>;

export function answerInReadersNames<Shown extends Answer>(answer: Shown, texts: Pick<Texts, 'agencyName'>): Shown {
  const { sources, siblings, origins, conflict } = answer.provenance;
  const naming = inNamesOf(texts);
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

export function storyInReadersNames(story: Story, texts: Pick<Texts, 'agencyName'>): Story {
  const naming = inNamesOf(texts);
  return {
    ...answerInReadersNames(story, texts),
    articles: story.articles.map((article) => ({ ...article, wrongSources: article.wrongSources.map(naming) })),
    tree: { ...story.tree, nodes: story.tree.nodes.map(naming) },
  };
}

function withNames(group: OriginGroup, tellers: OriginGroup['tellers']): OriginGroup {
  return { ...group, tellers, name: group.name && tellers.map(({ name }) => name).join(' + ') };
}

const inNamesOf =
  (texts: Pick<Texts, 'agencyName'>) =>
  <Source extends Named>(source: Source): Source =>
    source.agency ? { ...source, name: texts.agencyName(source.agency, source.name) } : source;
