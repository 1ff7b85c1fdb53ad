/** Zeros of the scripts whose digits news writes: Arabic, Persian, Devanagari, Bengali, Thai. */
const zeros = ['٠', '۰', '०', '০', '๐'].map((zero) => zero.charCodeAt(0));

/** A text for reading dates in: wide letters and digits of all scripts made plain, invisible marks gone, single spaces. */
export function plain(text: string): string {
  return (
    text
      .normalize('NFKC')
      .replaceAll(/[\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
      .replaceAll(/[٠-٩۰-۹०-९০-৯๐-๙]/g, asciiDigit)
      // A year that markup alone parts from the time behind it: “Feb 10 20253:30 PM”.
      .replaceAll(/(?<!\d)(20\d\d)(?=\d{1,2}:\d\d)/g, '$1 ')
      .replaceAll(/\s+/g, ' ')
      .trim()
  );
}

function asciiDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  return String(zeros.map((zero) => code - zero).find((value) => value >= 0 && value < 10) ?? digit);
}
