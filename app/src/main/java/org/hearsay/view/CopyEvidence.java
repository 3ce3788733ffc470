package org.hearsay.view;

import java.util.List;
import java.util.OptionalInt;
import org.hearsay.story.Copy;
import org.hearsay.story.Story;

/** What is said of copies: why one of two reports is the original, and what folds under what. */
public final class CopyEvidence {

  /** Of a report that has less from another, its own part deserves a place of its own. */
  private static final double MOSTLY = 0.5;

  private CopyEvidence() {}

  /** Why the original is taken for it. */
  public static String precedence(Copy copy) {
    return switch (copy.precedence()) {
      case CREDITED -> "which it credits";
      case LINKED -> "which it links to";
      case EARLIER -> "which was earlier";
      case UNCREDITED -> "which credits nobody";
      case LONGER -> "which is longer";
      case UNKNOWN -> "either may be first";
    };
  }

  /** The report that one is mostly copied from, if it is; by their places in the story. */
  public static OptionalInt original(Story story, int report) {
    List<Copy> copies =
        story.copies().stream()
            .filter(copy -> copy.to() == report && copy.share() >= MOSTLY)
            .toList();
    return copies.isEmpty() ? OptionalInt.empty() : OptionalInt.of(most(copies).from());
  }

  private static Copy most(List<Copy> copies) {
    Copy most = copies.get(0);
    for (Copy copy : copies) {
      most = copy.share() > most.share() ? copy : most;
    }
    return most;
  }
}
