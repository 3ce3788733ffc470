package org.hearsay.compare;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.statement.ReadingWords;
import org.hearsay.text.Span;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/** Cuts from two statements the words that clash. */
final class ClashWords {

  private static final int MOST = 12;

  private final Evidence evidence;

  ClashWords(Evidence evidence) {
    this.evidence = evidence;
  }

  /** The stretch of each side that speaks of what both speak of: "left words / right words". */
  String between(int left, int right) {
    Set<Integer> shared = new TreeSet<>();
    Arrays.stream(evidence.gists().get(left).terms())
        .filter(evidence.gists().get(right)::holds)
        .forEach(shared::add);
    return stretch(left, shared) + " / " + stretch(right, shared);
  }

  static String joined(String left, String right) {
    return left + " / " + right;
  }

  private String stretch(int statement, Set<Integer> shared) {
    ReadingWords words = evidence.wordsOf(statement);
    TokenizedText text = words.text();
    TokenRange range = text.tokensIn(evidence.statement(statement).span());
    if (range.size() <= MOST) {
      return evidence.textOf(statement);
    }
    int best = range.first();
    double most = -1;
    for (int first = range.first(); first + MOST <= range.end(); first++) {
      double weight = weight(words, first, shared);
      if (weight > most) {
        most = weight;
        best = first;
      }
    }
    Span span = text.span(best, best + MOST - 1);
    return span.of(text.text());
  }

  private double weight(ReadingWords words, int first, Set<Integer> shared) {
    Set<Integer> seen = new TreeSet<>();
    double weight = 0;
    for (int i = first; i < first + MOST; i++) {
      OptionalInt id = evidence.vocabulary().find(words.form(i));
      if (id.isPresent() && shared.contains(id.getAsInt()) && seen.add(id.getAsInt())) {
        weight += evidence.weights().of(id.getAsInt());
      }
    }
    return weight;
  }
}
