package org.hearsay.attribution;

import org.hearsay.sequence.FeatureBag;
import org.hearsay.text.TokenRange;

/** How a candidate stands to what the possible cues near it most likely have. */
final class NeighbourFeatures {

  private static final double WEAK = 0.2;

  private final Surroundings all;

  NeighbourFeatures(Surroundings all) {
    this.all = all;
  }

  /** How many stronger possible cues near one stand in its sentence. */
  int stronger(FrameReading reading) {
    Clues clues = reading.clues();
    int sentence = clues.segment[reading.frame().head()];
    double own = all.strength(reading);
    int count = 0;
    for (FrameReading other : all.near(reading)) {
      boolean here = clues.segment[other.frame().head()] == sentence;
      count += here && all.strength(other) > own ? 1 : 0;
    }
    return count;
  }

  /**
   * Adds what can be said of all pairs of this candidate and a neighbour's best one.
   *
   * @param template the first of three templates
   */
  void add(FrameReading reading, Candidate candidate, int template, FeatureBag bag) {
    for (FrameReading other : all.near(reading)) {
      double strength = all.strength(other);
      if (strength >= WEAK) {
        int stronger = strength > all.strength(reading) ? 1 : 0;
        int level = CandidateFeatures.level(strength);
        Candidate best = other.candidates().get(0);
        int overlap = overlap(candidate, best);
        if (overlap > 0) {
          bag.add(template, overlap * 2L + stronger, level);
        }
        boolean holds = candidate.hasContentAt(best.cue());
        boolean held = best.hasContentAt(candidate.cue());
        if (holds || held) {
          bag.add(template + 1, (holds ? 2 : 0) + (held ? 1 : 0), stronger * 32L + level);
        }
        if (candidate.source().isPresent() && best.source().isPresent()) {
          bag.add(template + 2, sources(candidate.source().get(), best), stronger);
        }
      }
    }
  }

  /** 0: contents do not overlap; 1: nearly the same; 2, 3: one holds the other; 4: they cross. */
  private static int overlap(Candidate one, Candidate other) {
    int common = one.common(other);
    if (common == 0) {
      return 0;
    }
    boolean same = common >= 0.8 * (one.size() + other.size() - common);
    return same ? 1 : common == one.size() ? 2 : common == other.size() ? 3 : 4;
  }

  /** 1: the same source; 2: they overlap; 3: the source overlaps the other's cue. */
  private static int sources(TokenRange source, Candidate other) {
    TokenRange theirs = other.source().orElseThrow();
    return source.equals(theirs)
        ? 1
        : Candidate.overlap(source, theirs) ? 2 : Candidate.overlap(source, other.cue()) ? 3 : 0;
  }
}
