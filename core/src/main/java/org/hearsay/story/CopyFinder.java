package org.hearsay.story;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.reading.Reading;

/**
 * Finds which reports of a story took over passages of others. Each report is credited with the
 * fewest originals that explain what it took.
 */
final class CopyFinder {

  /** Two reports that share fewer words outside quotation marks need not know of each other. */
  private static final int LEAST_PLAIN = 20;

  /** What one report may have taken from another, by its place in the story. */
  private record Taken(int from, List<Match> matches) {

    private static final Comparator<Taken> MOST_FIRST =
        Comparator.comparingInt((Taken taken) -> -taken.words()).thenComparingInt(Taken::from);

    private boolean isEnough() {
      return matches.stream().mapToInt(Match::plain).sum() >= LEAST_PLAIN;
    }

    private int words() {
      return matches.stream().mapToInt(Match::length).sum();
    }
  }

  /** The copies among the reports of one story, which come in its order. */
  List<Copy> find(List<Reading> readings) {
    if (readings.size() < 2) {
      return List.of();
    }
    Map<String, Integer> numbers = new HashMap<>();
    List<CopyText> texts =
        readings.stream().map(reading -> new CopyText(reading.layout(), numbers)).toList();
    List<Copy> copies = new ArrayList<>();
    originals(readings, new CopyCandidates(texts))
        .forEach((to, originals) -> copies.addAll(copies(to, originals, texts)));
    return copies;
  }

  /** For each report those that it may have copied. */
  private static SortedMap<Integer, SortedSet<Integer>> originals(
      List<Reading> readings, CopyCandidates candidates) {
    SortedMap<Integer, SortedSet<Integer>> originals = new TreeMap<>();
    for (int one = 0; one < readings.size(); one++) {
      for (int other : candidates.of(one)) {
        boolean isFirst = Originality.isOriginal(readings.get(one), readings.get(other));
        originals
            .computeIfAbsent(isFirst ? other : one, key -> new TreeSet<>())
            .add(isFirst ? one : other);
      }
    }
    return originals;
  }

  private static List<Copy> copies(int to, SortedSet<Integer> originals, List<CopyText> texts) {
    CopyText copy = texts.get(to);
    List<Taken> taken = new ArrayList<>();
    for (int from : originals) {
      taken.add(new Taken(from, new Alignment(texts.get(from), copy).matches()));
    }
    taken.removeIf(each -> !each.isEnough());
    taken.sort(Taken.MOST_FIRST);
    BitSet explained = new BitSet();
    List<Copy> copies = new ArrayList<>();
    for (Taken each : taken) {
      List<Match> news = each.matches.stream().filter(m -> isNew(m, explained)).toList();
      if (!news.isEmpty()) {
        news.forEach(match -> explained.set(match.toFirst(), match.toLast() + 1));
        copies.add(copy(each.from, to, news, texts));
      }
    }
    copies.sort(Comparator.comparingInt(Copy::from));
    return copies;
  }

  /** True unless another original explains half of the passage already. */
  private static boolean isNew(Match match, BitSet explained) {
    int known = explained.get(match.toFirst(), match.toLast() + 1).cardinality();
    return 2 * known < match.length();
  }

  private static Copy copy(int from, int to, List<Match> matches, List<CopyText> texts) {
    int words = matches.stream().mapToInt(Match::length).sum();
    List<Passage> passages =
        matches.stream().map(match -> match.passage(texts.get(from), texts.get(to))).toList();
    return new Copy(from, to, words / (double) texts.get(to).size(), passages);
  }
}
