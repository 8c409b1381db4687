// Addresses at which mail is read. Found by the names that mail hosts have everywhere, and by the hosts of large providers.
import { subdomainOf } from './registrable-domain';
import { hostOf } from './web-address';

// Names below a domain, in the languages and after the programs that run there. Not the domain itself: `posta.com.tr` is a newspaper.

/** `mail.yahoo.com`, `email.seznam.cz`, `webmail2.paper.example`, `mail-eu.paper.example`, `zimbra12.paper.example`. */
const MAIL_LABEL = /^(?:(?:web|e|wx|my|ex|cloud|free|new|old|lite|mobile)?-?mail(?:er|box|s)?\d{0,3}|mail-[\w-]{1,20}|zimbra\d{0,2})$/;
/** `poczta.onet.pl`, `outlook.live.com`. */
const MAIL_LABELS = new Set(
  `posta poczta pochta posteingang correo correos correio courriel messagerie postfach inbox messages imap webaccess
  outlook owa exchange roundcube squirrelmail rainloop snappymail afterlogic horde sogo kopano groupwise inotes`.split(/\s+/),
);
/** Hosts of providers with names of their own, and all below them; behind a slash, the beginning of a path. */
const MAIL_HOSTS = `fastmail.com fastmail.fm e.mail.ru touch.mail.ru m.mail.ru octavius.mail.ru light.mail.ru tutanota.com app.tuta.com
  app.hey.com hushmail.com runbox.com mailfence.com startmail.com posteo.de mailbox.org inbox.lv inbox.eu mail.com mail.ee
  gmx.net/mail icloud.com/mail kolabnow.com mailo.com netcourrier.com`.split(/\s+/);
/** Hosts of mail below portals that also have news: `navigator.gmx.net`, `3c-bap.web.de`, `navigator-lxa.mail.com`. */
const PORTAL_MAIL = /(?:^|\.)(?:navigator|3c|hsp|bap|client)(?:-\w{1,10})?\.(?:gmx\.\w{2,3}|web\.de|mail\.com|1und1\.de|freenet\.de)$/;
/** First parts of paths: `/owa/`, `/roundcube/?_task=mail`. */
const MAIL_PROGRAMS = new Set(
  'owa ecp roundcube roundcubemail zimbra squirrelmail horde sogo rainloop snappymail afterlogic inotes'.split(' '),
);
/** `/webmail/`, `/mail/u/0/`, `/index.php/apps/mail/box/7`. */
const MAIL_PATH = /^\/(?:webmail\d?|(?:nextcloud\/)?(?:index\.php\/)?apps\/mail|mail\/(?:u\/\d{1,2}|inbox|folder|0))(?:\/|$)/i;
const MAIL_QUERY = /[?&]_task=mail(?:&|$)/;

/** True where an address shows a reader's mail. */
export function isMailAddress(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const address = new URL(url);
  const { pathname, search } = address;
  const host = hostOf(address);
  const isMailHost = subdomainOf(host)
    .split('.')
    .some((label) => MAIL_LABELS.has(label) || MAIL_LABEL.test(label));
  const isMailPath = MAIL_PROGRAMS.has((pathname.split('/')[1] ?? '').toLowerCase()) || MAIL_PATH.test(pathname) || MAIL_QUERY.test(search);
  return isMailHost || isMailPath || PORTAL_MAIL.test(host) || MAIL_HOSTS.some((mail) => isAt(host, pathname, mail));
}

/** @param mail a host, or a host and the beginning of a path */
function isAt(host: string, pathname: string, mail: string): boolean {
  const [site = '', path = ''] = mail.split('/');
  return (host === site || host.endsWith(`.${site}`)) && (path === '' || pathname === `/${path}` || pathname.startsWith(`/${path}/`));
}
