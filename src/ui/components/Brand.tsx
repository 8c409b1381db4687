import { useTexts } from '../texts-context';

export function Brand() {
  return (
    <p class="brand">
      <img src="/icon/wireprint.svg" alt="" width="20" height="20" />
      {useTexts().say('extensionName')}
    </p>
  );
}
