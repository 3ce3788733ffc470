package org.hearsay.mention;

import java.util.List;

/** The labels of the learned name finder: outside, and beginning or inside of a name of a kind. */
public final class NameLabels {

  /** Names in the order of their numbers. */
  public static final List<String> ALL =
      List.of(
          "O",
          "B-PERSON",
          "I-PERSON",
          "B-ORGANISATION",
          "I-ORGANISATION",
          "B-PLACE",
          "I-PLACE",
          "B-OTHER",
          "I-OTHER");

  static final int OUTSIDE = 0;

  private NameLabels() {}

  /** Label of the first token of a name. */
  public static int begin(EntityKind kind) {
    return 1 + 2 * kind.ordinal();
  }

  /** Label of every further token of a name. */
  public static int inside(EntityKind kind) {
    return 2 + 2 * kind.ordinal();
  }

  static boolean isBegin(int label) {
    return label % 2 == 1;
  }

  /** The kind that a label other than {@link #OUTSIDE} speaks of. */
  static EntityKind kind(int label) {
    return EntityKind.values()[(label - 1) / 2];
  }
}
