import { tamePageText, webAddress } from '../../page-text';
import { ReadDates } from '../ReadDates';

interface Props {
  readonly url: string;
  readonly firstReadAt: string;
  readonly readAt: string;
}

/** The address of a page in full, since paper has no links, and when it was read. An address that is no web address is shown as text alone. */
export function PageAddress({ url, firstReadAt, readAt }: Props) {
  const address = webAddress(url);
  return (
    <p class="note">
      <bdi dir="ltr">{address === null ? tamePageText(url) : <a href={address}>{address}</a>}</bdi> ·{' '}
      <ReadDates first={firstReadAt} last={readAt} />
    </p>
  );
}
