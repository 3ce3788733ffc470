package org.hearsay.lab.attribution;

import java.util.List;
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
 */
record GoldTokens(GoldReport report, Layout layout, int[] labels, int[] owners) {

  static GoldTokens of(GoldReport report, Layout layout) {
    int[] labels = new int[layout.text().size()];
    int[] owners = new int[labels.length];
    java.util.Arrays.fill(owners, -1);
    GoldTokens tokens = new GoldTokens(report, layout, labels, owners);
    for (int i = 0; i < report.attributions().size(); i++) {
      GoldAttribution attribution = report.attributions().get(i);
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
      }
    }
  }

  TokenizedText text() {
    return layout.text();
  }

  boolean isCue(int token) {
    return labels[token] == RoleLabels.CUE || labels[token] == RoleLabels.CUE + 1;
  }
}
