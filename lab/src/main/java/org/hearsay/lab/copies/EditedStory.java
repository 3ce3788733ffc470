package org.hearsay.lab.copies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.reading.Reading;
import org.hearsay.story.Copy;
import org.hearsay.story.CopyFinder;

/**
 * Reports of one story that owe each other nothing, and one edit of each beside them.
 *
 * @param originals the reports, in any order
 * @param others reports of other stories, at least as many
 */
record EditedStory(List<String> originals, List<Draft> others, Dating dating) {

  /** A report that was taken from others, by their numbers. */
  private record Taken(String text, Set<Integer> from) {}

  /** What is claimed of the originals alone, where nothing should be. */
  CopyCount unedited(List<String> wrong) {
    return count(List.of(), wrong);
  }

  /** One edit of each. */
  CopyCount edited(Edit edit, Random random, List<String> wrong) {
    List<Taken> taken = new ArrayList<>();
    Strangers strangers = new Strangers(others, random);
    for (int i = 0; i < originals.size(); i++) {
      Draft draft = Draft.of(originals.get(i));
      taken.add(new Taken(edit.apply(draft, strangers, random), Set.of(i)));
    }
    return count(taken, wrong);
  }

  /** The first half of each with the second half of the next. */
  CopyCount spliced(List<String> wrong) {
    List<Taken> taken = new ArrayList<>();
    for (int i = 0; i + 1 < originals.size(); i++) {
      List<String> first = Draft.of(originals.get(i)).sentences();
      List<String> second = Draft.of(originals.get(i + 1)).sentences();
      List<String> both = new ArrayList<>(first.subList(0, (first.size() + 1) / 2));
      both.addAll(second.subList(second.size() / 2, second.size()));
      taken.add(new Taken(new Draft(List.of(both)).text(), Set.of(i, i + 1)));
    }
    return count(taken, wrong);
  }

  private CopyCount count(List<Taken> taken, List<String> wrong) {
    Map<String, Set<Integer>> origins = new HashMap<>();
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < originals.size(); i++) {
      Reading reading = dating.original(i, originals.get(i));
      readings.add(reading);
      origins.put(reading.id(), Set.of(i));
    }
    for (int i = 0; i < taken.size(); i++) {
      Reading reading = dating.copy(i, taken.get(i).text);
      readings.add(reading);
      origins.put(reading.id(), taken.get(i).from);
    }
    return count(readings, origins, wrong);
  }

  private CopyCount count(
      List<Reading> readings, Map<String, Set<Integer>> origins, List<String> wrong) {
    int pairs = origins.values().stream().mapToInt(Set::size).sum() - originals.size();
    Set<List<Integer>> forwards = new HashSet<>();
    Set<List<Integer>> found = new HashSet<>();
    int right = 0;
    List<Copy> copies = new CopyFinder().find(readings);
    for (Copy copy : copies) {
      Set<Integer> common = new HashSet<>(of(origins, readings.get(copy.from())));
      common.retainAll(of(origins, readings.get(copy.to())));
      if (common.isEmpty()) {
        wrong.add(show(copy, readings));
        continue;
      }
      right++;
      int first = Math.min(copy.from(), copy.to());
      int second = Math.max(copy.from(), copy.to());
      if (first < originals.size() && second >= originals.size()) {
        found.add(List.of(first, second));
      }
      if (first == copy.from()) {
        forwards.add(List.of(first, second));
      }
    }
    forwards.retainAll(found);
    return new CopyCount(pairs, found.size(), forwards.size(), right, copies.size() - right);
  }

  private static Set<Integer> of(Map<String, Set<Integer>> origins, Reading reading) {
    return origins.getOrDefault(reading.id(), Set.of());
  }

  private static String show(Copy copy, List<Reading> readings) {
    String text = readings.get(copy.to()).text();
    return copy.passages().stream()
        .map(passage -> passage.to().of(text).replaceAll("\\s+", " "))
        .collect(Collectors.joining(" // "));
  }
}
