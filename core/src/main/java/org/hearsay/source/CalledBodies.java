package org.hearsay.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.mention.BodyTypes;

/**
 * Finds which named body a report calls "the company" where the report itself leaves it open: the
 * only one that the report names, or else the only one in the story whose name says that it is one.
 */
final class CalledBodies {

  /** What companies are is seldom in their names. */
  private static final String COMPANY = "company";

  private static final String ARTICLE = "the ";

  private final Grouping grouping;
  private final BodyTypes types = BodyTypes.shared();
  private final Map<Integer, List<Integer>> named = new HashMap<>();
  private final List<Integer> all = new ArrayList<>();

  /** Those of all whose names say that they are what a noun says. */
  private final Map<String, List<Integer>> typed = new HashMap<>();

  /**
   * @param bodies occurrences of bodies by their names, as {@link NamedBodies} has them
   */
  CalledBodies(Grouping grouping, List<Integer> bodies) {
    this.grouping = grouping;
    for (int i : bodies) {
      named.computeIfAbsent(grouping.at(i).mention().reading(), r -> new ArrayList<>()).add(i);
      all.add(i);
    }
  }

  /** Joins "the company" of each report with the one it means. */
  void join() {
    for (int i = 0; i < grouping.size(); i++) {
      Occurrence occurrence = grouping.at(i);
      String name = occurrence.name().toLowerCase(Locale.ROOT);
      if (!occurrence.isPerson() && !occurrence.named() && name.startsWith(ARTICLE)) {
        int nominal = i;
        by(name.substring(ARTICLE.length()), occurrence.mention().reading())
            .ifPresent(body -> grouping.join(body, nominal, "the only one so called"));
      }
    }
  }

  /** The body that {@code reading} calls by a noun; by no noun at all, the only one it names. */
  Optional<Integer> by(String noun, int reading) {
    if (!noun.isEmpty() && !types.isNoun(noun)) {
      return Optional.empty();
    }
    List<Integer> here = named.getOrDefault(reading, List.of());
    boolean open = noun.isEmpty() || types.agree(noun, COMPANY);
    List<Integer> possible =
        here.stream().filter(i -> open ? mayBe(i, noun) : isTyped(i, noun)).toList();
    return possible.isEmpty() ? only(typed.computeIfAbsent(noun, this::typed)) : only(possible);
  }

  private List<Integer> typed(String noun) {
    return all.stream().filter(i -> isTyped(i, noun)).toList();
  }

  private boolean isTyped(int i, String noun) {
    return !noun.isEmpty() && types.is(grouping.at(i).name(), noun);
  }

  private boolean mayBe(int i, String noun) {
    return noun.isEmpty() || types.mayBe(grouping.at(i).name(), noun);
  }

  private Optional<Integer> only(List<Integer> bodies) {
    boolean one =
        !bodies.isEmpty()
            && bodies.stream().allMatch(i -> grouping.find(i) == grouping.find(bodies.get(0)));
    return one ? Optional.of(bodies.get(0)) : Optional.empty();
  }
}
