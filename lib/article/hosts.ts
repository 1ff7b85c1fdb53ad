/** Names that lead nowhere outside a house, a firm or a machine: RFC 6761, 6762, 8375, ICANN's `internal`, and what routers and firms made up. */
const insideNames = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|private|localdomain|home\.arpa)$/;
/** Addresses of the same kind: RFC 1918, 3927, 5735, 6598, 4193, 4291, and IPv4 ones of them written as IPv6. */
const insideAddresses =
  /^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[789]\d|1[01]\d|12[0-7]))\.\d|^\[(?:::1?\]|::ffff:(?:0|7f|a|a9fe|c0a8|ac1[0-9a-f])[0-9a-f]{0,2}:|f[cd][0-9a-f]{2}:|fe[89ab][0-9a-f]:)/;
/** First labels under which firms keep what is for signed-in people only. */
const signedIn =
  /^(?:mail|webmail|email|owa|imap|e?banking|onlinebanking|netbanking|login|signin|sso|auth|accounts?|admin|intranet|vpn|checkout|pay|wallet)\..+\./;
/** Applications whose pages say little about themselves, because they are drawn by scripts or stand in frames. */
const applications: readonly string[] = [
  ...['docs.google.com', 'drive.google.com', 'calendar.google.com', 'meet.google.com', 'chat.google.com', 'keep.google.com'],
  ...[
    'gemini.google.com',
    'translate.google.com',
    'outlook.office.com',
    'outlook.office365.com',
    'outlook.live.com',
    'outlook.cloud.microsoft',
  ],
  ...['teams.microsoft.com', 'teams.live.com', 'sharepoint.com', 'officeapps.live.com', 'onedrive.live.com', 'excel.cloud.microsoft'],
  ...[
    'word.cloud.microsoft',
    'icloud.com',
    'chatgpt.com',
    'claude.ai',
    'web.whatsapp.com',
    'web.telegram.org',
    'app.slack.com',
    'discord.com',
  ],
  ...[
    'messenger.com',
    'trello.com',
    'atlassian.net',
    'figma.com',
    'vscode.dev',
    'github.dev',
    'mail.proton.me',
    'paypal.com',
    'www.baidu.com',
  ],
];

/** Whether a host belongs to a machine, a house or a firm: what stands there is nobody else’s business. */
export function isPrivateHost(host: string): boolean {
  const isAddress = /^\[|^[\d.]+$/.test(host);
  return isAddress ? insideAddresses.test(host) : !host.includes('.') || insideNames.test(host);
}

/** Whether a host is known to hold an application rather than something to read. */
export function isApplicationHost(host: string): boolean {
  return signedIn.test(host) || applications.some((known) => host === known || host.endsWith(`.${known}`));
}
