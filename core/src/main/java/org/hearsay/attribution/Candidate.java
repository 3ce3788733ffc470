package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.sequence.Lattice;
import org.hearsay.text.TokenRange;

/**
 * A cue with what the second model takes for its source and its content.
 *
 * @param source none or one range
 * @param content ranges in order, perhaps none
 * @param confidence 0 to 1
 */
record Candidate(
    TokenRange cue, List<TokenRange> source, List<TokenRange> content, double confidence) {

  static Candidate of(CueFrame frame, Lattice lattice) {
    int[] labels = lattice.best();
    float[] marginals = lattice.marginals();
    int offset = frame.window().first();
    List<TokenRange> sources = ranges(labels, FrameLabels.SOURCE, offset);
    List<TokenRange> contents = ranges(labels, FrameLabels.CONTENT, offset);
    if (sources.size() > 1) {
      sources = List.of(likeliest(sources, marginals, offset));
    }
    double cue = mean(frame.hints().cue, frame.cue());
    double content =
        contents.stream()
            .mapToDouble(c -> mean(marginals, FrameLabels.CONTENT, c, offset))
            .max()
            .orElse(0);
    return new Candidate(frame.cue(), sources, contents, Math.sqrt(cue * content));
  }

  Draft draft() {
    return new Draft(cue, source.stream().findFirst(), content, confidence);
  }

  private static List<TokenRange> ranges(int[] labels, int begin, int offset) {
    List<TokenRange> ranges = new ArrayList<>();
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] == begin) {
        int end = i + 1;
        while (end < labels.length && labels[end] == begin + 1) {
          end++;
        }
        ranges.add(new TokenRange(offset + i, offset + end));
      }
    }
    return ranges;
  }

  private static TokenRange likeliest(List<TokenRange> ranges, float[] marginals, int offset) {
    TokenRange best = ranges.get(0);
    for (TokenRange range : ranges) {
      boolean better =
          mean(marginals, FrameLabels.SOURCE, range, offset)
              > mean(marginals, FrameLabels.SOURCE, best, offset);
      best = better ? range : best;
    }
    return best;
  }

  private static double mean(float[] marginals, int label, TokenRange range, int offset) {
    int labels = FrameLabels.NAMES.size();
    double sum = 0;
    for (int token = range.first(); token < range.end(); token++) {
      int base = (token - offset) * labels + label;
      sum += marginals[base] + marginals[base + 1];
    }
    return Math.min(1, sum / range.size());
  }

  private static double mean(float[] probabilities, TokenRange range) {
    double sum = 0;
    for (int token = range.first(); token < range.end(); token++) {
      sum += probabilities[token];
    }
    return Math.min(1, sum / range.size());
  }
}
