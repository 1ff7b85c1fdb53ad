/**
 * Words that name something in the dispute and something else everywhere: an alias that is one of them needs a
 * decision list. By no means a dictionary; whoever meets a wrong mark adds its word here.
 */
export const ordinaryWords: ReadonlySet<string> = new Set([
  // English
  ...['apple', 'approach', 'attempt', 'baker', 'baron', 'bid', 'bidding', 'case', 'court', 'cursor', 'deal', 'endeavor', 'endeavour'],
  ...['foundation', 'gambit', 'grok', 'meta', 'musk', 'offer', 'offers', 'oracle', 'overture', 'pitch', 'proposal', 'run', 'sam', 'son'],
  ...['stargate', 'suit', 'swoop', 'takeover', 'taylor', 'tender', 'trial', 'valor', 'x', 'open ai', 'jennings', 'savitt', 'emanuel'],
  // other languages that write Latin letters
  ...[
    'angebot',
    'gebot',
    'vorschlag',
    'offerte',
    'versuch',
    'bod',
    'aanbod',
    'voorstel',
    'poging',
    'zet',
    'oferta',
    'ofertas',
    'propuesta',
  ],
  ...[
    'puja',
    'intento',
    'opa',
    'offerta',
    'proposta',
    'offre',
    'proposition',
    'tentative',
    'assaut',
    'lance',
    'tentativa',
    'teklif',
    'öneri',
  ],
  ...['hamle', 'tawaran', 'usulan', 'proposal', 'upaya', 'langkah', 'đề nghị', 'đề xuất', 'thương vụ', 'nỗ lực', 'propozycja', 'oferta'],
  // Cyrillic
  ...['маск', 'маска', 'маски', 'предложение', 'заявка', 'оферта', 'пропозиція', 'тейлор'],
  // Chinese, Japanese, Korean
  ...[
    'マスク',
    '麝香',
    'ムスク',
    '提案',
    '申し出',
    'オファー',
    'サム',
    'メタ',
    'アップル',
    'カーソル',
    'オラクル',
    '奥特曼',
    '奧特曼',
    '山姆',
    '出价',
    '出價',
  ],
  ...['报价', '報價', '要约', '要約', '提议', '提議', '方案', '马斯克', '馬斯克', '제안', '머스크', '샘', '입찰'],
  // Arabic, Hindi
  ...['ماسك', 'عرض', 'العرض', 'سام', 'محاولة', 'मस्क', 'प्रस्ताव', 'बोली', 'ऑफर', 'सैम', 'कोशिश'],
]);
