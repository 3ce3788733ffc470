package org.hearsay.lab.scale;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.report.Publication;
import org.hearsay.story.Signature;
import org.hearsay.story.SignatureReader;
import org.hearsay.story.SignatureReader.Counted;

/**
 * A report of nothing.
 *
 * @param id {@code STORY-NUMBER}
 * @param story number of its story
 * @param words names capitalised
 */
record InventedReport(String id, long story, LocalDate day, List<String> words) {

  private static final int LEAD = 80;
  private static final int SENTENCE = 20;

  InventedReport {
    words = List.copyOf(words);
  }

  /** As if it had been read. */
  Signature signature(SignatureReader reader) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    words.forEach(word -> counts.merge(word, 1, Integer::sum));
    List<String> lead = words.subList(0, Math.min(LEAD, words.size()));
    Set<String> first = new HashSet<>(lead);
    List<Counted> counted = new ArrayList<>(counts.size());
    counts.forEach(
        (word, count) -> {
          int names = Character.isUpperCase(word.charAt(0)) ? count : 0;
          counted.add(new Counted(word, count, names, first.contains(word)));
        });
    return reader.restore(id, Optional.of(new Publication(day)), counted);
  }

  /** Its text, in sentences. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      text.append(i % SENTENCE == 0 ? "So " : "").append(words.get(i));
      boolean last = i % SENTENCE == SENTENCE - 1 || i == words.size() - 1;
      text.append(last ? ".\n" : " ");
    }
    return text.toString();
  }
}
