package org.hearsay.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.WordLists;

/** Tells what a figure is about, by the few topics that most figures have: a crowd, the dead. */
final class FigureTopics {

  private static final Map<String, Set<String>> TOPICS = load();

  private FigureTopics() {}

  private static Map<String, Set<String>> load() {
    Map<String, Set<String>> topics = new HashMap<>();
    for (List<String> line : WordLists.lines("figure-topics")) {
      for (String word : line) {
        topics.computeIfAbsent(Lexicon.english().form(word), f -> new TreeSet<>()).add(line.get(0));
      }
    }
    return Map.copyOf(topics);
  }

  /** The topics of some words in normal form. */
  static Set<String> of(Iterable<String> forms) {
    Set<String> topics = new TreeSet<>();
    forms.forEach(form -> topics.addAll(TOPICS.getOrDefault(form, Set.of())));
    return topics;
  }
}
