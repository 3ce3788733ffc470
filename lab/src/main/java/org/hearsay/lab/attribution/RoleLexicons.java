package org.hearsay.lab.attribution;

import org.hearsay.attribution.Clues;
import org.hearsay.attribution.CueLexicon;
import org.hearsay.attribution.WordSenses;
import org.hearsay.report.Layout;

/** What is known of words before training starts. */
record RoleLexicons(CueLexicon cues, WordSenses senses) {

  Clues clues(Layout layout) {
    return new Clues(layout, cues, senses);
  }
}
