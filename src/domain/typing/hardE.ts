/** How the words go on that begin with э and are typed with "e"; all others begin with е. */
export const beginsWithHardE = new RegExp(
  `^(?:${[
    't', // это, этот, этап
    'k(?!a|h)', // экран, экскурсия; but Екатерина
    '(?:k?h|x)(?![au])', // эхо; but ехать
    'l(?:ektr|egan|egi|ement|it|lip|l[aiy]|f|vir|ik[sx])',
    'm(?!u|el|k)', // эмоция, Эмма; but ему
    'n(?!o|is)', // энергия; but енот
    'p(?!isk|ar[hk])', // эпоха; but епископ
    'r(?:a|mit|nst|o[st]|ud|i[ckx])',
    's(?:k[ia]|s?e|perant|t(?:et|on|rad|af|er))',
    'v(?:el|ere|kal|ol[jy])',
    'd(?:ik|is|it|uard|vard|wa?rd)',
    'goi',
    'f',
  ].join('|')})`,
);
