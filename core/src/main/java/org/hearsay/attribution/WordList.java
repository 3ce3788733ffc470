package org.hearsay.attribution;

import java.util.Set;
import java.util.stream.Collectors;

/** A list of words in small letters, from a file beside this class. Immutable. */
final class WordList {

  /** Nouns that stand for neither a person nor a text, though some meaning of theirs does. */
  static final WordList NEVER_SOURCES = new WordList("never-sources.txt");

  /** Names, or words in names, of newspapers, agencies and stations. */
  static final WordList OUTLETS = new WordList("outlets.txt");

  /** Verbs of which subject and object alone make an attribution. */
  static final WordList PLAIN_VERBS = new WordList("plain-verbs.txt");

  /** Nouns for what is cited though it does not speak: data, records. */
  static final WordList CITED_THINGS = new WordList("cited-things.txt");

  /** Nouns for what somebody says to people who are not there: a letter, a speech. */
  static final WordList UTTERANCES = new WordList("utterances.txt");

  /** Participles by which others pass on what somebody said: "shared by". */
  static final WordList CARRYING = new WordList("carrying-verbs.txt");

  private final Set<String> words;

  private WordList(String file) {
    words = lines(file).collect(Collectors.toUnmodifiableSet());
  }

  /** The lines of a file beside this class, without comments and blank ones. */
  static java.util.stream.Stream<String> lines(String file) {
    return org.hearsay.text.WordList.lines(WordList.class, file).stream();
  }

  boolean has(String word) {
    return words.contains(word);
  }

  boolean absent(String word) {
    return !words.contains(word);
  }
}
