package org.hearsay.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

  private final Set<String> words;

  private WordList(String file) {
    words = lines(file).collect(Collectors.toUnmodifiableSet());
  }

  /** The lines of a file beside this class, without comments and blank ones. */
  static java.util.stream.Stream<String> lines(String file) {
    try (InputStream in = WordList.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks " + file);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
              .lines()
              .map(String::strip)
              .filter(l -> !l.isEmpty() && !l.startsWith("#"))
              .toList()
              .stream();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  boolean has(String word) {
    return words.contains(word);
  }

  boolean absent(String word) {
    return !words.contains(word);
  }
}
