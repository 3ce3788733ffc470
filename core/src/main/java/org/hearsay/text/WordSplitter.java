package org.hearsay.text;

import java.util.Set;

/**
 * Splits a sentence into tokens as Universal Dependencies does for English: punctuation and
 * currency signs stand alone, abbreviations keep their full stops, hyphened words come apart ("15 -
 * 17", "5 - year - old", "Seok - yol") but for prefixes ("ex-wife"), units leave their numbers ("$
 * 1.2 bn"), addresses and numbers with separators stay whole ("1,200", "3:14", "10/31/24",
 * "2024-10-26"). Possessive endings and contractions are left on their words: see {@link Clitics}.
 *
 * <p>One pass; no token is longer than {@value #LONGEST_TOKEN} characters.
 */
final class WordSplitter {

  /** Takes tokens, in order. */
  interface Sink {
    void token(int start, int end);
  }

  private static final int LONGEST_TOKEN = 1_000;
  private static final int LOOK_AHEAD = 6;
  private static final Set<String> APOSTROPHE_WORDS =
      WordList.load(WordSplitter.class, "words-with-leading-apostrophe.txt");

  private final String text;
  private final int sentenceEnd;
  private final Sink sink;
  private final InnerCuts inner;

  /** How many single quotation marks stand open. */
  private int singleQuotes;

  private WordSplitter(String text, int sentenceEnd, Sink sink) {
    this.text = text;
    this.sentenceEnd = sentenceEnd;
    this.inner = new InnerCuts(text, this::emit);
    this.sink = sink;
  }

  /** Hands the tokens of {@code sentence} to {@code sink}, in the coordinates of {@code text}. */
  static void split(String text, Span sentence, Sink sink) {
    WordSplitter splitter = new WordSplitter(text, sentence.end(), sink);
    int at = sentence.start();
    while (at < sentence.end()) {
      int end = splitter.chunkEnd(at);
      if (end > at) {
        splitter.chunk(at, end);
      }
      at = end + 1;
    }
  }

  private int chunkEnd(int from) {
    int end = from;
    while (end < sentenceEnd && text.charAt(end) != ' ') {
      end++;
    }
    return end;
  }

  private void chunk(int from, int to) {
    int start = from;
    int lead = leading(start, to);
    while (lead > start) {
      emit(start, lead);
      start = lead;
      lead = leading(start, to);
    }
    trailing(start, to);
  }

  /** One past the mark that opens the chunk; {@code at} if a word stands there. */
  private int leading(int at, int to) {
    if (at >= to) {
      return at;
    }
    char c = text.charAt(at);
    boolean alone = at + 1 == to;
    return switch (c) {
      case '\'' -> leadingApostrophe(at, to);
      case '-', '+', '.' -> leadingSign(at, to);
      case '#' -> alone || Character.isDigit(text.charAt(at + 1)) ? at + 1 : at;
      case '@', '&' -> alone ? to : at;
      default -> Marks.isWordCharacter(c) || Marks.isCurrency(c) ? at : Marks.runEnd(text, at, to);
    };
  }

  private int leadingApostrophe(int at, int to) {
    int doubled = at + 1 < to && text.charAt(at + 1) == '\'' ? at + 2 : at + 1;
    boolean decade = isDecade(doubled, to);
    boolean word = to - at < 7 && APOSTROPHE_WORDS.contains(text.substring(at, to));
    if (doubled == at + 1 && (decade || word)) {
      return at;
    }
    singleQuotes += doubled == at + 1 ? 1 : 0;
    return doubled;
  }

  /** "90s" as in "the '90s". */
  private boolean isDecade(int at, int to) {
    return at + 2 < to
        && Character.isDigit(text.charAt(at))
        && Character.isDigit(text.charAt(at + 1))
        && text.charAt(at + 2) == 's';
  }

  /** A sign stays on its number: "-5", "+44", ".324". */
  private int leadingSign(int at, int to) {
    int run = Marks.runEnd(text, at, to);
    boolean number = run == at + 1 && run < to && Character.isDigit(text.charAt(run));
    return number ? at : run;
  }

  /** Peels marks off the end of a chunk, hands over what is left, then the marks. */
  private void trailing(int start, int to) {
    int end = to;
    int mark = lastMark(start, end);
    int marks = 0;
    while (mark < end && marks < LONGEST_TOKEN) {
      end = mark;
      marks++;
      mark = lastMark(start, end);
    }
    if (end > start) {
      inner.split(start, end);
    }
    while (end < to) {
      int next = Marks.runEnd(text, end, to);
      emit(end, next);
      end = next;
    }
  }

  /** Where the mark that closes the chunk starts; {@code end} if a word stands there. */
  private int lastMark(int start, int end) {
    if (end <= start) {
      return end;
    }
    char c = text.charAt(end - 1);
    if (c == '\'') {
      return isPossessive(start, end) ? end : end - 1;
    }
    if (c == '.') {
      return end - start > 1 && keepsFullStop(start, end) ? end : end - 1;
    }
    boolean word = Marks.isWordCharacter(c) || c == '#' || c == '&' || Marks.isCurrency(c);
    return word ? end : end - 1;
  }

  private boolean isPossessive(int start, int end) {
    boolean doubled = end - start > 1 && text.charAt(end - 2) == '\'';
    boolean sibilant = !doubled && end - start > 2 && "szSZ".indexOf(text.charAt(end - 2)) >= 0;
    if (sibilant && singleQuotes == 0) {
      return true;
    }
    singleQuotes = Math.max(0, singleQuotes - 1);
    return false;
  }

  private boolean keepsFullStop(int start, int end) {
    if (text.charAt(end - 2) == '.' || end - start > 24) {
      return false;
    }
    String word = text.substring(start, end - 1);
    if (word.indexOf('-') >= 0) {
      word = word.substring(word.lastIndexOf('-') + 1);
    }
    return goesOnAfter(end) ? Abbreviations.isKnown(word) : Abbreviations.keepsAtEnd(word);
  }

  /** True if a letter or digit of the sentence stands after {@code at}, a few marks aside. */
  private boolean goesOnAfter(int at) {
    int most = Math.min(sentenceEnd, at + LOOK_AHEAD);
    for (int i = at; i < most; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private void emit(int start, int end) {
    int from = start;
    while (end - from > LONGEST_TOKEN) {
      int cut = from + LONGEST_TOKEN;
      cut -= Character.isHighSurrogate(text.charAt(cut - 1)) ? 1 : 0;
      sink.token(from, cut);
      from = cut;
    }
    sink.token(from, end);
  }
}
