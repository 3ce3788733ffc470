package org.hearsay.lab.copies;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;

/** Reports of other stories, for what an edit puts in. Nothing is given twice. */
final class Strangers {

  private static final int LEAST_WORDS = 8;

  private final Iterator<Draft> reports;
  private final Iterator<String> sentences;
  private final List<String> words;

  /**
   * @param reports at least as many as will be asked for
   */
  Strangers(List<Draft> reports, Random random) {
    List<Draft> shuffled = new ArrayList<>(reports);
    Collections.shuffle(shuffled, random);
    this.reports = shuffled.iterator();
    List<String> all = new ArrayList<>();
    reports.forEach(report -> all.addAll(report.sentences()));
    words = all.stream().flatMap(sentence -> Draft.words(sentence).stream()).toList();
    Collections.shuffle(all, random);
    sentences = all.stream().filter(s -> Draft.words(s).size() >= LEAST_WORDS).iterator();
  }

  Draft report() {
    return reports.next();
  }

  /** A sentence of some words, without quotation marks; none is left after very many. */
  String sentence() {
    return sentences.hasNext() ? sentences.next().replaceAll("[\"“”]", "") : "That is all.";
  }

  /** A word as common as such words are. */
  String word(Random random) {
    return words.get(random.nextInt(words.size()));
  }
}
