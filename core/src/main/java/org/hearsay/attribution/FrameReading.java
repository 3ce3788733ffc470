package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.sequence.Labelling;
import org.hearsay.sequence.Lattice;
import org.hearsay.text.TokenRange;

/**
 * What the second model makes of one possible cue.
 *
 * @param candidates sources and contents it thinks possible, the likeliest first; those without a
 *     content left out
 * @param nothing how likely it thinks that the cue has no content, 0 to 1
 * @param marginals probabilities of {@link FrameLabels}, token by token of the frame's window
 */
@SuppressWarnings("ArrayRecordComponent") // a token is not an object
public record FrameReading(
    CueFrame frame, List<Candidate> candidates, double nothing, float[] marginals) {

  private static final int MOST = 10;
  private static final double WORTH_A_LOOK = 0.01;

  static FrameReading of(CueFrame frame, Lattice lattice) {
    float[] marginals = lattice.marginals();
    List<Labelling> labellings = lattice.best(marginals, MOST);
    double best = labellings.get(0).score();
    double all = labellings.stream().mapToDouble(l -> Math.exp(l.score() - best)).sum();
    FrameReading empty = new FrameReading(frame, List.of(), 0, marginals);
    Map<Candidate, Double> shares = new LinkedHashMap<>();
    for (Labelling labelling : labellings) {
      double share = Math.exp(labelling.score() - best) / all;
      shares.merge(empty.candidate(labelling.labels()), share, Double::sum);
    }
    double nothing = 0;
    List<Candidate> candidates = new ArrayList<>();
    for (Map.Entry<Candidate, Double> entry : shares.entrySet()) {
      if (entry.getKey().content().isEmpty()) {
        nothing += entry.getValue();
      } else if (entry.getValue() >= WORTH_A_LOOK) {
        candidates.add(entry.getKey().withShare(entry.getValue()));
      }
    }
    candidates.sort(Comparator.comparingDouble(Candidate::share).reversed());
    return new FrameReading(frame, List.copyOf(candidates), nothing, marginals);
  }

  private Candidate candidate(int[] labels) {
    Optional<TokenRange> source =
        ranges(labels, FrameLabels.SOURCE).stream()
            .max(Comparator.comparingDouble(range -> mean(FrameLabels.SOURCE, range)));
    return new Candidate(frame.cue(), source, ranges(labels, FrameLabels.CONTENT), 0);
  }

  private List<TokenRange> ranges(int[] labels, int begin) {
    int offset = frame.window().first();
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

  /** How likely, on average, the tokens of a range have a role, given by its first label. */
  double mean(int begin, TokenRange range) {
    double sum = 0;
    for (int token = range.first(); token < range.end(); token++) {
      sum += at(token, begin) + at(token, begin + 1);
    }
    return Math.min(1, sum / range.size());
  }

  /** How likely the content of a candidate is content, on average, in its best part. */
  double content(Candidate candidate) {
    return candidate.content().stream()
        .mapToDouble(range -> mean(FrameLabels.CONTENT, range))
        .max()
        .orElse(0);
  }

  /** How likely a token has a label. */
  float at(int token, int label) {
    boolean inside = token >= frame.window().first() && token < frame.window().end();
    int position = token - frame.window().first();
    return inside ? marginals[position * FrameLabels.NAMES.size() + label] : 0;
  }

  /** How likely the first model thinks that the cue is one. */
  double cueness() {
    double sum = 0;
    for (int token = frame.cue().first(); token < frame.cue().end(); token++) {
      sum += frame.hints().cue[token];
    }
    return Math.min(1, sum / frame.cue().size());
  }

  Clues clues() {
    return frame.window().clues();
  }
}
