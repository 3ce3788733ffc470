package org.hearsay.view;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
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

  /** The reports that are no copies, each followed by those mostly taken from it, in order. */
  public static List<List<Integer>> folded(Story story) {
    int[] originals = originals(story);
    SortedMap<Integer, List<Integer>> folded = new TreeMap<>();
    for (int report = 0; report < originals.length; report++) {
      int root = root(report, originals);
      List<Integer> family = folded.computeIfAbsent(root, key -> new ArrayList<>(List.of(key)));
      if (report != root) {
        family.add(report);
      }
    }
    return List.copyOf(folded.values());
  }

  /** For each report the one that most of it is from: itself unless that is half of it. */
  private static int[] originals(Story story) {
    int[] originals = IntStream.range(0, story.readings().size()).toArray();
    double[] shares = new double[originals.length];
    for (Copy copy : story.copies()) {
      if (copy.share() >= MOSTLY && copy.share() > shares[copy.to()]) {
        shares[copy.to()] = copy.share();
        originals[copy.to()] = copy.from();
      }
    }
    return originals;
  }

  /** The original of the original and so on; of those that go round in a circle the first. */
  private static int root(int report, int[] originals) {
    SortedSet<Integer> seen = new TreeSet<>();
    int at = report;
    while (originals[at] != at) {
      if (!seen.add(at)) {
        return seen.first();
      }
      at = originals[at];
    }
    return at;
  }
}
