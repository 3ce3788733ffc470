package org.hearsay.lab.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.attribution.FrameLabels;
import org.hearsay.attribution.RoleLabels;
import org.hearsay.report.Layout;
import org.hearsay.text.Span;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/**
 * A report's tokens with the role marked at each.
 *
 * @param labels for each token one of {@link RoleLabels}
 * @param owners for each token the index of its attribution, or -1
 * @param frameLabels for each attribution the {@link FrameLabels} of its tokens
 */
@SuppressWarnings("ArrayRecordComponent") // a token is not an object
record GoldTokens(
    GoldReport report,
    Layout layout,
    int[] labels,
    int[] owners,
    List<Map<Integer, Integer>> frameLabels) {

  static GoldTokens of(GoldReport report, Layout layout) {
    int[] labels = new int[layout.text().size()];
    int[] owners = new int[labels.length];
    java.util.Arrays.fill(owners, -1);
    GoldTokens tokens = new GoldTokens(report, layout, labels, owners, new ArrayList<>());
    for (int i = 0; i < report.attributions().size(); i++) {
      GoldAttribution attribution = report.attributions().get(i);
      tokens.frameLabels.add(new HashMap<>());
      tokens.mark(attribution.source(), RoleLabels.SOURCE, i);
      tokens.mark(attribution.cue(), RoleLabels.CUE, i);
      tokens.mark(attribution.content(), RoleLabels.CONTENT, i);
    }
    return tokens;
  }

  private void mark(List<Span> spans, int begin, int owner) {
    for (Span span : spans) {
      TokenRange range = text().tokensIn(span);
      for (int i = range.first(); i < range.end(); i++) {
        labels[i] = i == range.first() ? begin : begin + 1;
        owners[i] = owner;
        if (begin != RoleLabels.CUE) {
          int frame = begin == RoleLabels.SOURCE ? FrameLabels.SOURCE : FrameLabels.CONTENT;
          frameLabels.get(owner).put(i, i == range.first() ? frame : frame + 1);
        }
      }
    }
  }

  /** The {@link FrameLabels} of a token for one attribution. */
  int frameLabel(int token, int attribution) {
    return frameLabels.get(attribution).getOrDefault(token, FrameLabels.NONE);
  }

  TokenizedText text() {
    return layout.text();
  }

  boolean isCue(int token) {
    return labels[token] == RoleLabels.CUE || labels[token] == RoleLabels.CUE + 1;
  }

  /** The index of the attribution to which the first cue token in a range belongs, or -1. */
  int ownerOfCue(TokenRange range) {
    for (int i = range.first(); i < range.end(); i++) {
      if (isCue(i)) {
        return owners[i];
      }
    }
    return -1;
  }
}
