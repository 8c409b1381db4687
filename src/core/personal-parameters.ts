// What of an address says who reads and not which article: sessions, log-ins, tokens, signatures, e-mail addresses. It is neither kept nor part of a key.

/** Words that only names of such parameters have, written together: `access_token`, `shareToken`, `X-CSRF-Token`, `userEmail`, `PHPSESSID`. */
const NAME =
  /token|passw|secret|sess(?:ion)?_?id|credential|csrf|xsrf|jwt|oauth|saml|e-?mail|api_?key|auth_?key|^(?:pwd|cfid|otp|ticket|ost|samlart|relaystate)$|^aspsessionid|^x-(?:amz|goog)-|^gaa_|^unlocked_article_code$/i;
/** Names that also tell articles apart on some sites: such parameters are taken for a session or a signature by their values alone. */
const DOUBTFUL_NAME =
  /^(?:s|sid|ssid|sess|session|auth|login|sig|signature|hmac|state|code|gift|user|usr|uid|user_?id|key-pair-id|policy)$/i;
/** Characters. Chosen by hand: the shortest usual session has 24 (ASP.NET), an article's number or code rarely 20. */
const MIN_RANDOM = 22;
/** `b7d1c2a09e4f4f6c8d21aa07`, `AbC12_x…`: both letters and digits. */
const RANDOM = /^(?=[^\d]*\d)(?=[^a-z]*[a-z])[\w.~+/=-]+$/i;
/** `the-spring-session-of-2026-ends`: words. */
const WORDS = /[a-z]{2}[-_+][a-z]{2,}[-_+]/i;
/** A JSON web token: `eyJhbGciOi….eyJzdWIi….x`. */
const WEB_TOKEN = /^eyJ[\w-]{8,}\.[\w-]{8,}\./;
/** `ida@paper.example`, not `@ida@social.example`. */
const MAIL_ADDRESS = /^[^@\s/]+@[^@\s.]+\.[^@\s]+$/;
/** Sessions within a path: `/story;jsessionid=1A2B.node3`, `/(S(lit3py55t21z5v55vlm25s55))/story.aspx`. */
const PATH_SESSION = /;(?:j?sessionid|phpsessid|cfid|cftoken|sid)=[^;/?#]*/gi;
const PATH_TICKET = /\/\((?:[A-Z]\([\w-]{1,300}\)){1,4}\)(?=\/)/g;

/** True for a parameter, of a query or of a fragment, that says who reads. A name without a value may be all that names an article: `?token-rules`. */
export function isPersonal(name: string, value: string): boolean {
  if (value === '') return false;
  if (NAME.test(name) || WEB_TOKEN.test(value) || MAIL_ADDRESS.test(value)) return true;
  return DOUBTFUL_NAME.test(name) && value.length >= MIN_RANDOM && RANDOM.test(value) && !WORDS.test(value);
}

/** The path of an address without a session. */
export function withoutSession(path: string): string {
  return path.replace(PATH_SESSION, '').replace(PATH_TICKET, '');
}
