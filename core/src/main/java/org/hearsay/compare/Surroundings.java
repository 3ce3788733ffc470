package org.hearsay.compare;

import java.util.Set;

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
