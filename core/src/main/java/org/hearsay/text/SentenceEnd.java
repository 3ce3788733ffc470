package org.hearsay.text;

/**
 * Decides whether a run of full stops, question or exclamation marks ends a sentence, by the words
 * on both sides.
 */
final class SentenceEnd {

  /** No abbreviation and no starting word is longer. */
  private static final int LONGEST_WORD = 24;

  /** How many opening marks may stand before a sentence's first word. */
  private static final int MOST_OPENERS = 6;

  private final NormalizedText plain;
  private final String text;
  private final int sentenceStart;
  private final int run;
  private final int runEnd;
  private final int close;

  /**
   * One place to decide on, in the coordinates of {@code plain.text()}.
   *
   * @param sentenceStart where the sentence so far starts
   * @param run where the terminators start
   * @param runEnd one past them
   * @param close one past the quotation marks, brackets and note numbers after them
   */
  SentenceEnd(NormalizedText plain, int sentenceStart, int run, int runEnd, int close) {
    this.plain = plain;
    this.text = plain.text();
    this.sentenceStart = sentenceStart;
    this.run = run;
    this.runEnd = runEnd;
    this.close = close;
  }

  boolean isEnd() {
    if (close == text.length()) {
      return true;
    }
    return text.charAt(close) == ' ' ? isEndBeforeSpace() : isEndWithoutSpace();
  }

  private boolean isEndBeforeSpace() {
    int next = firstLetterOrDigit(close + 1);
    if (next == text.length()) {
      return false;
    }
    boolean goesOn = Character.isLowerCase(text.charAt(next)) || opensWithDash() || isEnumerator();
    return !goesOn && isEndBefore(next);
  }

  private boolean isEndBefore(int next) {
    if (isFullStop()) {
      return close > runEnd || !Abbreviations.goesOn(wordBefore(), word(next));
    }
    String word = word(next);
    if (isEllipsis() && word.startsWith("I")) {
      return word.length() > 2;
    }
    return !(hasQuoteAfterRun() && speakerFollows(next));
  }

  /** Glued sentences: "said.The", "over.”He", "left.“We". */
  private boolean isEndWithoutSpace() {
    int next = firstLetterOrDigit(close);
    if (next == text.length() || !Character.isUpperCase(text.charAt(next))) {
      return false;
    }
    boolean afterWord = run > 0 && Character.isLowerCase(text.charAt(run - 1));
    if (close > runEnd || plain.opens(close)) {
      return hasQuoteAfterRun() || plain.opens(close) && afterWord;
    }
    return next == close && afterWord && Abbreviations.isStarter(word(next));
  }

  private boolean isFullStop() {
    return runEnd == run + 1 && text.charAt(run) == '.';
  }

  private boolean isEllipsis() {
    return text.charAt(run) == '…' || runEnd > run + 1 && text.charAt(runEnd - 1) == '.';
  }

  private boolean hasQuoteAfterRun() {
    return close > runEnd && (text.charAt(runEnd) == '"' || text.charAt(runEnd) == '\'');
  }

  /** A dash goes on, as in {@code "We won." — Ann Lee}. */
  private boolean opensWithDash() {
    return close + 1 < text.length() && Punctuation.isDash(text.charAt(close + 1));
  }

  /** A number of one or two digits at the start of a sentence numbers it. */
  private boolean isEnumerator() {
    int digits = run - sentenceStart;
    if (!isFullStop() || close > runEnd || digits < 1 || digits > 3) {
      return false;
    }
    String number = text.substring(sentenceStart, run).strip();
    return !number.isEmpty() && number.chars().allMatch(Character::isDigit);
  }

  /** True for a name or two and a verb of speech: {@code "Why?" Ann Lee asked}. */
  private boolean speakerFollows(int next) {
    int at = next;
    for (int words = 0; words < 4 && at < text.length(); words++) {
      String word = word(at);
      if (Abbreviations.isSpeechVerb(word)) {
        return words > 0;
      }
      if (word.isEmpty() || !Character.isUpperCase(word.charAt(0))) {
        return false;
      }
      at += word.length() + 1;
    }
    return false;
  }

  private int firstLetterOrDigit(int from) {
    int at = from;
    int openers = 0;
    while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
      if (text.charAt(at) != ' ' && ++openers > MOST_OPENERS) {
        return text.length();
      }
      at++;
    }
    return at;
  }

  private String wordBefore() {
    int at = run;
    while (at > sentenceStart && run - at < LONGEST_WORD && isWordPart(text.charAt(at - 1))) {
      at--;
    }
    return text.substring(at, run);
  }

  private String word(int from) {
    int at = from;
    while (at < text.length() && at - from < LONGEST_WORD && isWordPart(text.charAt(at))) {
      at++;
    }
    String word = text.substring(from, at);
    return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '\'';
  }
}
