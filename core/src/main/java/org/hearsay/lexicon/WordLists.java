package org.hearsay.lexicon;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.text.WordList;

/** The word lists that lie beside this package. */
public final class WordLists {

  private WordLists() {}

  /** The words of each line that is not a comment. */
  public static List<List<String>> lines(String name) {
    return WordList.lines(WordLists.class, name + ".txt").stream()
        .map(line -> List.of(line.split(" +")))
        .toList();
  }

  /** All words of a list. */
  public static Set<String> words(String name) {
    return lines(name).stream()
        .flatMap(List::stream)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
