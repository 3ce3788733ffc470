package org.hearsay.mention;

import java.util.List;
import org.hearsay.text.TokenizedText;

/** Finds the names in a text and says of what kind each is. */
interface NameFinder {

  /** The names in text order, not overlapping. */
  List<Candidate> find(TokenizedText text);
}
