package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.TokenRange;

/**
 * Tokens that were given one role.
 *
 * @param role one of SOURCE, CUE and CONTENT in {@link RoleLabels}
 */
record RoleSpan(int role, TokenRange range) {

  /** The spans that labels of the tokens from {@code offset} on spell out, in order. */
  static List<RoleSpan> of(int[] labels, int offset) {
    List<RoleSpan> spans = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= labels.length; i++) {
      boolean goesOn =
          i < labels.length
              && RoleLabels.role(labels[i]) == RoleLabels.role(labels[start])
              && !RoleLabels.begins(labels[i]);
      if (!goesOn) {
        if (labels[start] != RoleLabels.NONE) {
          TokenRange range = new TokenRange(offset + start, offset + i);
          spans.add(new RoleSpan(RoleLabels.role(labels[start]), range));
        }
        start = i;
      }
    }
    return spans;
  }
}
