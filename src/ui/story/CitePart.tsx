// The citation of any article of the story, and the whole story as a file or on paper.
import { useId, useState } from 'preact/hooks';
import type { Story } from '../../messages/contract';
import type { UiBrowser } from '../browser';
import { CITATION_FORMATS, type CitationFormat } from '../citation/formats';
import { Select } from '../components/Select';
import { correctedSinceOf } from '../corrected-since-of';
import { saveText } from '../save-file';
import { useTexts } from '../texts-context';
import { useTask } from '../use-task';
import { ArticleSelect } from './ArticleSelect';
import { Part } from './Part';
import { toStoryCsv } from './story-csv';
import { storyFileName } from './story-file-name';
import { toStoryJson } from './story-json';

interface Props {
  readonly story: Story;
  readonly browser: UiBrowser;
  readonly cited: string;
  readonly onChoose: (articleId: string) => void;
}

export function CitePart({ story, browser, cited, onChoose }: Props) {
  const texts = useTexts();
  const [format, setFormat] = useState<CitationFormat | undefined>(CITATION_FORMATS[0]);
  const article = story.articles.find(({ articleId }) => articleId === cited);
  const saveStory = () => {
    const now = new Date();
    saveText(toStoryJson(story, now), 'application/json', storyFileName(story, now, 'json'));
  };
  const saveCsv = () => {
    const now = new Date();
    saveText(toStoryCsv(story), 'text/csv', storyFileName(story, now, 'csv'));
  };
  return (
    <Part id="cite" title="regionCite">
      <div class="selects">
        <ArticleSelect label="articleToCite" chosen={cited} onChoose={onChoose} />
        <FormatSelect chosen={format} onChoose={setFormat} />
      </div>
      {article && format && (
        <Written
          key={`${cited} ${format.ending}`}
          text={format.write(article, story.provenance.origins, correctedSinceOf(cited, story), texts)}
          format={format}
          name={`wireprint-${cited}.${format.ending}`}
          onCopy={browser.copyText}
        />
      )}
      <h3>{texts.say('wholeStory')}</h3>
      <div class="actions">
        <button type="button" onClick={saveStory}>
          {texts.say('saveStory')}
        </button>
        <button type="button" onClick={saveCsv}>
          {texts.say('saveCsv')}
        </button>
      </div>
    </Part>
  );
}

interface FormatProps {
  readonly chosen: CitationFormat | undefined;
  readonly onChoose: (format: CitationFormat | undefined) => void;
}

function FormatSelect({ chosen, onChoose }: FormatProps) {
  const texts = useTexts();
  return (
    <Select
      label="citationForm"
      look="select"
      chosen={chosen?.ending}
      onChoose={(chosenEnding) => onChoose(CITATION_FORMATS.find(({ ending }) => ending === chosenEnding))}
    >
      {CITATION_FORMATS.map(({ ending, label, name }) => (
        <option key={ending} value={ending}>
          {label === null ? name : texts.say(label)}
        </option>
      ))}
    </Select>
  );
}

interface WrittenProps {
  readonly text: string;
  readonly format: CitationFormat;
  readonly name: string;
  readonly onCopy: (text: string) => Promise<void>;
}

function Written({ text, format: { ending, mime }, name, onCopy }: WrittenProps) {
  const texts = useTexts();
  const id = useId();
  const copying = useTask<void>();
  return (
    <div class="written">
      <label for={id}>{texts.say('citationText')}</label>
      <textarea
        id={id}
        readOnly
        rows={text.split('\n').length + 1}
        dir={ending === 'txt' ? texts.direction : 'ltr'}
        spellcheck={false}
        value={text}
      />
      <div class="actions">
        <button type="button" class="main" onClick={() => copying.start(() => onCopy(text))}>
          {texts.say('copyText')}
        </button>
        <button type="button" onClick={() => saveText(text, mime, name)}>
          {texts.say('saveAsFile')}
        </button>
        <span role="status">
          {copying.now.state === 'ready' && texts.say('textCopied')}
          {copying.now.state === 'failed' && texts.say('copyRefused')}
        </span>
      </div>
    </div>
  );
}
