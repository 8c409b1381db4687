import { useEffect } from 'preact/hooks';
import type { ActiveTab } from '../browser';
import { neverOnSite } from '../commands/never-here';
import { CommandOutcome } from '../components/CommandOutcome';
import { Failure } from '../components/Failure';
import { Progress } from '../components/Progress';
import type { Ask, Outside } from '../start-screen';
import { useTexts } from '../texts-context';
import { useAction } from '../use-action';
import { useCall } from '../use-call';
import { siteOfPage } from '../watching/sites';

/** Puts the site in front on the never-list, says so, and takes it back. */
export function NeverSite({ ask, browser }: Outside) {
  const texts = useTexts();
  const found = useCall(browser.activeTab);
  if (found.state === 'waiting') return <Progress text="loading" isMain />;
  if (found.state === 'failed') return <Failure code={found.code} isMain />;
  if (found.value?.isPrivate) return <h1>{texts.say('neverPrivate')}</h1>;
  const site = siteInFront(found.value);
  return site === null ? <Failure code="unreadable-page" isMain /> : <Done ask={ask} site={site} />;
}

const siteInFront = (tab: ActiveTab | null): string | null => siteOfPage(tab?.url ?? '');

function Done({ ask, site }: { ask: Ask; site: string }) {
  const action = useAction();
  useEffect(() => action.start(() => neverOnSite(ask, site)), []);
  return (
    <>
      <h1>{useTexts().say('neverHere')}</h1>
      <CommandOutcome action={action} />
    </>
  );
}
