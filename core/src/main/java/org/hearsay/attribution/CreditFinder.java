package org.hearsay.attribution;

import java.util.List;
import org.hearsay.report.Layout;

/** Finds where a report says that it comes from as a whole. Stateless. */
public final class CreditFinder {

  /** The credits in a report, in text order. */
  public List<Credit> find(Layout layout) {
    return List.of();
  }
}
