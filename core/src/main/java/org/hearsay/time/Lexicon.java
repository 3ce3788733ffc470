package org.hearsay.time;

import java.util.HashMap;
import java.util.Map;

/**
 * The words that time expressions are made of, from {@code words.txt}. Immutable and shared by all
 * threads.
 *
 * <p>Each line of the file holds a kind, its number or code, and the words.
 */
final class Lexicon {

  private static final Lexicon ENGLISH = new Lexicon();

  private final Map<String, Lexeme> lexemes = new HashMap<>();

  private Lexicon() {
    WordList.read("words.txt").forEach(this::addWords);
    Phrases.read().forEach(phrase -> lexemes.putIfAbsent(phrase.words().get(0), Lexeme.START));
  }

  private void addWords(String line) {
    String[] fields = line.split("\\s+");
    Lexeme lexeme = lexeme(fields[0], fields[1]);
    for (int i = 2; i < fields.length; i++) {
      lexemes.put(fields[i], lexeme);
    }
  }

  private static Lexeme lexeme(String kind, String argument) {
    boolean number = argument.chars().allMatch(c -> c >= '0' && c <= '9');
    return new Lexeme(
        Lexeme.Kind.valueOf(kind), number ? Integer.parseInt(argument) : 0, number ? "" : argument);
  }

  static Lexicon english() {
    return ENGLISH;
  }

  /** The meaning of a word in lower case; {@link Lexeme#NONE} if it has none here. */
  Lexeme lexeme(String word) {
    return lexemes.getOrDefault(word, Lexeme.NONE);
  }
}
