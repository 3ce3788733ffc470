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
 * fewest originals that explain what it took. Stateless; may be shared by threads.
 */
public final class CopyFinder {

  /** The reports of one story, and what is needed to compare them. */
  private record Material(List<Reading> readings, List<CopyText> texts, SharedLinks links) {}

  /**
   * The copies among the reports of one story.
   *
   * @param readings with different ids; the copies point to them by their places
   */
  public List<Copy> find(List<Reading> readings) {
    if (readings.size() < 2) {
      return List.of();
    }
    Map<String, Integer> numbers = new HashMap<>();
    List<CopyText> texts =
        readings.stream().map(reading -> new CopyText(reading.layout(), numbers)).toList();
    Material material = new Material(readings, texts, new SharedLinks(readings));
    List<Copy> copies = new ArrayList<>();
    originals(readings, new CopyCandidates(texts))
        .forEach((to, originals) -> copies.addAll(copies(to, originals, material)));
    return copies;
  }

  /** For each report those that it may have copied. */
  private static SortedMap<Integer, SortedSet<Integer>> originals(
      List<Reading> readings, CopyCandidates candidates) {
    SortedMap<Integer, SortedSet<Integer>> originals = new TreeMap<>();
    for (int one = 0; one < readings.size(); one++) {
      for (int other : candidates.of(one)) {
        boolean isFirst = Originality.of(readings.get(one), readings.get(other)).isFirst();
        originals
            .computeIfAbsent(isFirst ? other : one, key -> new TreeSet<>())
            .add(isFirst ? one : other);
      }
    }
    return originals;
  }

  private static List<Copy> copies(int to, SortedSet<Integer> originals, Material material) {
    List<CopyText> texts = material.texts;
    CopyText copy = texts.get(to);
    List<Taken> taken = new ArrayList<>();
    for (int from : originals) {
      taken.add(new Taken(from, new Alignment(texts.get(from), copy).matches()));
    }
    taken.sort(Taken.MOST_FIRST);
    BitSet explained = new BitSet();
    List<Copy> copies = new ArrayList<>();
    for (Taken each : taken) {
      Taken news = each.without(explained);
      if (news.isEnough(texts.get(each.from()), copy)) {
        news.matches().forEach(match -> explained.set(match.toFirst(), match.toLast() + 1));
        copies.add(copy(news, to, material));
      }
    }
    copies.sort(Comparator.comparingInt(Copy::from));
    return copies;
  }

  private static Copy copy(Taken taken, int to, Material material) {
    CopyText original = material.texts.get(taken.from());
    CopyText copy = material.texts.get(to);
    Originality originality =
        Originality.of(material.readings.get(taken.from()), material.readings.get(to));
    return new Copy(
        taken.from(),
        to,
        taken.words() / (double) copy.size(),
        taken.matches().stream().map(match -> match.passage(original, copy)).toList(),
        originality.precedence(),
        material.links.of(taken.from(), to));
  }
}
