package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.TokenRange;

/**
 * All possible cues of a report with what the second model makes of each: what one of them can see
 * of the others. Not changed once made.
 */
public final class Surroundings {

  private static final int NEAR = 4;
  private static final double LIKELY = 0.5;
  private static final Mean NEVER = new Mean(0, 0);

  private final List<FrameReading> readings;
  private final IdentityHashMap<FrameReading, Integer> places = new IdentityHashMap<>();
  private final double[] strengths;
  private final Map<Long, Integer> sources = new HashMap<>();
  private final Map<Long, Mean> cues = new HashMap<>();

  /** A mean that grows. */
  private record Mean(int count, double sum) {
    Mean plus(Mean other) {
      return new Mean(count + other.count, sum + other.sum);
    }
  }

  Surroundings(List<FrameReading> readings) {
    this.readings = List.copyOf(readings);
    strengths = new double[readings.size()];
    for (int i = 0; i < strengths.length; i++) {
      FrameReading reading = readings.get(i);
      places.put(reading, i);
      strengths[i] = strengthOf(reading);
      cues.merge(lemma(reading), new Mean(1, strengths[i]), Mean::plus);
      likelySource(reading).ifPresent(s -> sources.merge(name(reading, s), 1, Integer::sum));
    }
  }

  private static double strengthOf(FrameReading reading) {
    return reading.candidates().isEmpty()
        ? 0
        : Math.sqrt((1 - reading.nothing()) * reading.cueness());
  }

  /** In the order of the text. */
  public List<FrameReading> readings() {
    return readings;
  }

  /** How likely a cue has content, as the first two models think; 0 to 1. */
  double strength(FrameReading reading) {
    return strengths[places.getOrDefault(reading, 0)];
  }

  /** The readings next to one. */
  List<FrameReading> near(FrameReading reading) {
    int place = places.getOrDefault(reading, 0);
    List<FrameReading> near = new ArrayList<>(2 * NEAR);
    for (int i = Math.max(0, place - NEAR); i <= place + NEAR && i < strengths.length; i++) {
      if (i != place) {
        near.add(readings.get(i));
      }
    }
    return near;
  }

  /** How often a source of a reading is, in all likelihood, one elsewhere in the report. */
  int timesSource(FrameReading reading, TokenRange source) {
    long name = name(reading, source);
    boolean here = likelySource(reading).filter(own -> name(reading, own) == name).isPresent();
    return sources.getOrDefault(name, 0) - (here ? 1 : 0);
  }

  private Optional<TokenRange> likelySource(FrameReading reading) {
    return strength(reading) < LIKELY ? Optional.empty() : reading.candidates().get(0).source();
  }

  /** What a source is known by: its last name, or its first word. */
  private static long name(FrameReading reading, TokenRange source) {
    Clues clues = reading.clues();
    int at = source.first();
    for (int i = source.first(); i < source.end() && !clues.has(i, PartOfSpeech.ADP); i++) {
      at = clues.has(i, PartOfSpeech.PROPN) ? i : at;
    }
    return clues.word[at];
  }

  private static long lemma(FrameReading reading) {
    return reading.clues().lemma[reading.frame().head()];
  }

  /** How often the word of a cue may be one elsewhere in the report. */
  int timesCue(FrameReading reading) {
    return cues.getOrDefault(lemma(reading), NEVER).count() - 1;
  }

  /** How likely, on average, the word of a cue is one elsewhere in the report; 0 to 1. */
  double cueElsewhere(FrameReading reading) {
    Mean all = cues.getOrDefault(lemma(reading), NEVER);
    return all.count() <= 1 ? 0 : (all.sum() - strength(reading)) / (all.count() - 1);
  }
}
