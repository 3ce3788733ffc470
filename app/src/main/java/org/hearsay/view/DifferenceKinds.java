package org.hearsay.view;

import org.hearsay.compare.DiscrepancyKind;

/** What kinds of discrepancy are called where people read them. */
public final class DifferenceKinds {

  private DifferenceKinds() {}

  /** In a few small letters: "different figures". */
  public static String name(DiscrepancyKind kind) {
    return switch (kind) {
      case FIGURE -> "different figures";
      case DENIAL -> "denied";
      case QUOTATION -> "different wording";
      case TIME -> "different dates";
      case ATTRIBUTION -> "different speakers";
    };
  }
}
