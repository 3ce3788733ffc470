package org.hearsay.mention;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Tells whether a named body may be called by a noun: "the bank" is no newspaper. Immutable and
 * shared by all threads.
 */
public final class BodyTypes {

  private static final class Holder {
    static final BodyTypes SHARED = new BodyTypes();
  }

  private final Map<String, Set<String>> ofNouns = new HashMap<>();
  private final Map<String, Set<String>> ofNameWords = new HashMap<>();

  private BodyTypes() {
    for (String line : WordList.lines("body-types.txt")) {
      String[] fields = line.split("\\|", -1);
      put(ofNouns, fields[1], fields[0]);
      put(ofNameWords, fields[2], fields[0]);
    }
  }

  private static void put(Map<String, Set<String>> types, String words, String type) {
    for (String word : words.split(" ")) {
      types.computeIfAbsent(word, w -> new HashSet<>()).add(type);
    }
  }

  /** The one list that all share. */
  public static BodyTypes shared() {
    return Holder.SHARED;
  }

  /** True for a noun that tells what a body is. */
  public boolean isNoun(String noun) {
    return ofNouns.containsKey(noun);
  }

  /** True if a word of {@code name} says that the body is what {@code noun} says. */
  public boolean is(String name, String noun) {
    Set<String> types = ofNouns.getOrDefault(noun, Set.of());
    for (String word : name.split(" ")) {
      Set<String> own = ofNameWords.getOrDefault(Lexicon.lower(word), Set.of());
      if (own.stream().anyMatch(types::contains)) {
        return true;
      }
    }
    return false;
  }

  /** True if one body may be called by both nouns. */
  public boolean agree(String one, String other) {
    Set<String> types = ofNouns.getOrDefault(other, Set.of());
    return ofNouns.getOrDefault(one, Set.of()).stream().anyMatch(types::contains);
  }

  /** True unless a word of {@code name} says that the body is something else than {@code noun}. */
  public boolean mayBe(String name, String noun) {
    return is(name, noun)
        || Arrays.stream(name.split(" ")).map(Lexicon::lower).noneMatch(ofNameWords::containsKey);
  }
}
