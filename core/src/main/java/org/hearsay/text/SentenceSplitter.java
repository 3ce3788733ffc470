package org.hearsay.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds where sentences end, in one pass over a paragraph.
 *
 * <p>A sentence ends after a run of full stops, question or exclamation marks, the quotation marks
 * and brackets that close right after it, and note numbers such as {@code [12]}, where {@link
 * SentenceEnd} sees no reason to go on. A bullet starts a new one. Rules rather than a learned
 * model: they are exact about abbreviations, know which way a quotation mark looks, and take linear
 * time whatever they are given.
 */
final class SentenceSplitter {

  private static final int FOOTNOTE_DIGITS = 3;

  private final String text;
  private final NormalizedText plain;
  private final List<Span> sentences = new ArrayList<>();
  private int start;
  private boolean quoted;

  private SentenceSplitter(NormalizedText plain) {
    this.plain = plain;
    this.text = plain.text();
  }

  /** Spans of the sentences in {@code plain.text()}, without white space around them. */
  static List<Span> split(NormalizedText plain) {
    SentenceSplitter splitter = new SentenceSplitter(plain);
    splitter.scan();
    return splitter.sentences;
  }

  private void scan() {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isTerminator(c)) {
        at = afterTerminators(at);
      } else if (isBulletBetweenSpaces(at)) {
        end(at);
        start = at + 1;
        at++;
      } else {
        notice(c, at);
        at++;
      }
    }
    end(text.length());
  }

  /** Ends the sentence at the terminators at {@code at}, if it ends there; where to go on. */
  private int afterTerminators(int at) {
    int stop = at;
    while (stop < text.length() && isTerminator(text.charAt(stop))) {
      stop++;
    }
    int close = footnotes(closers(stop));
    if (new SentenceEnd(plain, start, at, stop, close).isEnd()) {
      end(close);
    }
    return close;
  }

  /** One past the quotation marks and brackets that close at {@code at}. */
  private int closers(int at) {
    int end = at;
    while (end < text.length() && closes(end)) {
      notice(text.charAt(end), end);
      end++;
    }
    boolean aloof = quoted && end + 1 < text.length() && text.charAt(end) == ' ';
    if (aloof && text.charAt(end + 1) == '"' && isSpaceOrEnd(end + 2) && !plain.opens(end + 1)) {
      quoted = false;
      return end + 2;
    }
    return end;
  }

  private boolean closes(int at) {
    return switch (text.charAt(at)) {
      case ')', ']', '}' -> true;
      case '"' -> !plain.opens(at) && (quoted || plain.closes(at) || isSpaceOrEnd(at + 1));
      case '\'' -> !plain.opens(at) && !isLetterOrDigit(at + 1);
      default -> false;
    };
  }

  private int footnotes(int at) {
    int end = at;
    int next = footnote(end);
    while (next > end) {
      end = next;
      next = footnote(end);
    }
    return end;
  }

  /** One past a note number in brackets at {@code at}, or after one space; else {@code at}. */
  private int footnote(int at) {
    int open = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
    if (open >= text.length() || text.charAt(open) != '[') {
      return at;
    }
    int digits = open + 1;
    while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    int count = digits - open - 1;
    boolean note = count > 0 && count <= FOOTNOTE_DIGITS && digits < text.length();
    return note && text.charAt(digits) == ']' ? digits + 1 : at;
  }

  private void notice(char c, int at) {
    if (c == '"') {
      quoted = plain.opens(at) || !plain.closes(at) && !quoted;
    }
  }

  private void end(int end) {
    int first = start;
    int last = end;
    while (first < last && text.charAt(first) == ' ') {
      first++;
    }
    while (last > first && text.charAt(last - 1) == ' ') {
      last--;
    }
    if (first < last) {
      add(first, last);
    }
    start = end;
  }

  /** Marks without a word belong to the sentence before. */
  private void add(int first, int last) {
    boolean word = text.substring(first, last).chars().anyMatch(Character::isLetterOrDigit);
    if (word || sentences.isEmpty()) {
      sentences.add(new Span(first, last));
    } else {
      int before = sentences.size() - 1;
      sentences.set(before, new Span(sentences.get(before).start(), last));
    }
  }

  private boolean isBulletBetweenSpaces(int at) {
    return Punctuation.isBullet(text.charAt(at))
        && (at == 0 || text.charAt(at - 1) == ' ')
        && isSpaceOrEnd(at + 1);
  }

  private boolean isSpaceOrEnd(int at) {
    return at >= text.length() || text.charAt(at) == ' ';
  }

  private boolean isLetterOrDigit(int at) {
    return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
  }

  static boolean isTerminator(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…' || c == '‽' || c == '。';
  }
}
