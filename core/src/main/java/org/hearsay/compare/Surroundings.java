package org.hearsay.compare;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The words among which a figure stands, as terms of the story's vocabulary: ascending, each once.
 * Not a record: its arrays are shared, not copied.
 */
final class Surroundings {

  private final int[] near;
  private final int[] clause;
  private final int[] sentence;
  private final Set<String> years;
  private final Set<FigureRole> roles;

  /**
   * @param near words within a few tokens of the figure, none beyond the next figure
   * @param clause words of the statement
   * @param sentence words of the sentence
   * @param years the years that the sentence names
   * @param roles what the words beside the number say of it
   */
  Surroundings(int[] near, int[] clause, int[] sentence, Set<String> years, Set<FigureRole> roles) {
    this.near = near;
    this.clause = clause;
    this.sentence = sentence;
    this.years = Set.copyOf(years);
    this.roles = Set.copyOf(roles);
  }

  /** These and the words around another figure; years and roles stay these. */
  Surroundings with(Surroundings other) {
    return new Surroundings(
        union(near, other.near),
        union(clause, other.clause),
        union(sentence, other.sentence),
        years,
        roles);
  }

  private static int[] union(int[] some, int[] others) {
    return IntStream.concat(Arrays.stream(some), Arrays.stream(others))
        .sorted()
        .distinct()
        .toArray();
  }

  int[] near() {
    return near;
  }

  int[] clause() {
    return clause;
  }

  int[] sentence() {
    return sentence;
  }

  Set<String> years() {
    return years;
  }

  boolean is(FigureRole role) {
    return roles.contains(role);
  }
}
