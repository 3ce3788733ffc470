package org.hearsay.quantity;

import java.util.Arrays;
import java.util.Locale;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.Sentence;
import org.hearsay.text.Span;
import org.hearsay.text.TokenizedText;

/**
 * A sentence cut finer than tokens: runs of letters, numerals in digits, single other characters.
 *
 * <p>Numbers stick to all kinds of things ("US$5.4bn", "15-year-old", "40min"), and tokenisers
 * differ in where they cut those; atoms do not. Asking outside the sentence is allowed and gives an
 * empty word. Immutable.
 */
final class Atoms {

  private final TokenizedText text;
  private final AtomKind[] kinds;
  private final int[] starts;
  private final int[] ends;
  private final int[] tokens;
  private final String[] forms;
  private final String[] words;
  private final boolean headline;

  private Atoms(TokenizedText text, AtomKind[] kinds, int[] starts, int[] ends, int[] tokens) {
    this.text = text;
    this.kinds = kinds;
    this.starts = starts;
    this.ends = ends;
    this.tokens = tokens;
    forms = new String[kinds.length];
    words = new String[kinds.length];
    for (int i = 0; i < kinds.length; i++) {
      forms[i] = Characters.visible(text.text(), starts[i], ends[i]);
      words[i] = kinds[i] == AtomKind.WORD ? forms[i].toLowerCase(Locale.ROOT) : forms[i];
    }
    headline = isMostlyCapitalised();
  }

  /** The atoms of one sentence. */
  static Atoms of(TokenizedText text, Sentence sentence) {
    int capacity = sentence.span().length();
    AtomKind[] kinds = new AtomKind[capacity];
    int[] starts = new int[capacity];
    int[] ends = new int[capacity];
    int[] tokens = new int[capacity];
    int size = 0;
    int token = sentence.firstToken();
    int at = sentence.span().start();
    while (at < sentence.span().end()) {
      char c = text.text().charAt(at);
      if (Characters.isBlank(c)) {
        at++;
        continue;
      }
      while (token + 1 < sentence.endToken() && text.end(token) <= at) {
        token++;
      }
      kinds[size] = AtomKind.at(text.text(), at);
      starts[size] = at;
      ends[size] = kinds[size].end(text.text(), at, sentence.span().end());
      tokens[size] = token;
      at = ends[size++];
    }
    return new Atoms(
        text,
        Arrays.copyOf(kinds, size),
        Arrays.copyOf(starts, size),
        Arrays.copyOf(ends, size),
        Arrays.copyOf(tokens, size));
  }

  int size() {
    return kinds.length;
  }

  /** True if nearly all longer words are capitalised, so that a capital says nothing. */
  boolean isHeadline() {
    return headline;
  }

  private boolean isMostlyCapitalised() {
    int capitals = 0;
    int others = 0;
    for (int i = 0; i < kinds.length; i++) {
      boolean counts = kinds[i] == AtomKind.WORD && forms[i].length() > 3;
      capitals += counts && isCapitalised(i) ? 1 : 0;
      others += counts && !isCapitalised(i) ? 1 : 0;
    }
    return capitals > 3 * others;
  }

  private boolean has(int atom) {
    return atom >= 0 && atom < kinds.length;
  }

  /** What the atom is made of; a symbol outside the sentence. */
  AtomKind kind(int atom) {
    return has(atom) ? kinds[atom] : AtomKind.SYMBOL;
  }

  boolean isDigits(int atom) {
    return kind(atom) == AtomKind.DIGITS;
  }

  boolean isWord(int atom) {
    return kind(atom) == AtomKind.WORD;
  }

  /** The atom in lower case; empty outside the sentence. */
  String word(int atom) {
    return has(atom) ? words[atom] : "";
  }

  /** The atom as written, without invisible characters; empty outside the sentence. */
  String form(int atom) {
    return has(atom) ? forms[atom] : "";
  }

  boolean is(int atom, String word) {
    return word(atom).equals(word);
  }

  /** True if nothing stands between this atom and the one before. */
  boolean glued(int atom) {
    return atom > 0 && atom < kinds.length && ends[atom - 1] == starts[atom];
  }

  /** True for "-" and its typographic sisters. */
  boolean isHyphen(int atom) {
    return has(atom)
        && kinds[atom] == AtomKind.SYMBOL
        && Characters.isHyphen(forms[atom].charAt(0));
  }

  /** True for a word that starts with a capital letter. */
  boolean isCapitalised(int atom) {
    return isWord(atom) && Character.isUpperCase(forms[atom].codePointAt(0));
  }

  /** Part of speech of the token that the atom starts in; punctuation outside the sentence. */
  PartOfSpeech tag(int atom) {
    return has(atom) ? text.tag(tokens[atom]) : PartOfSpeech.PUNCT;
  }

  /**
   * The word before the sentence, in lower case and without a point at its end; empty at the start
   * of the text. Splitters take the point of "Oct. 24" or "No. 10" for the end of a sentence.
   */
  String preceding() {
    int token = tokens.length == 0 ? 0 : text.sentence(tokens[0]).firstToken();
    String word = token == 0 ? "" : text.word(token - 1).toLowerCase(Locale.ROOT);
    if (word.equals(".") && token > 1) {
      word = text.word(token - 2).toLowerCase(Locale.ROOT);
    }
    return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }

  /** Offset of the first character, in the whole text. */
  int start(int atom) {
    return starts[atom];
  }

  /** Offset after the last character, in the whole text. */
  int end(int atom) {
    return ends[atom];
  }

  /** Characters from atom {@code first} up to atom {@code end}, that one left out. */
  Span span(int first, int end) {
    return new Span(starts[first], ends[end - 1]);
  }

  /** The whole text that the sentence stands in. */
  String text() {
    return text.text();
  }
}
