package org.hearsay.mention;

import java.util.List;
import org.hearsay.text.TokenRange;

/**
 * One name with all the places where a text has it.
 *
 * @param places at least one, in text order
 * @param surname true if it is part of a longer name that is a person's
 */
public record NameGroup(NameClues clues, List<TokenRange> places, boolean surname) {

  public NameGroup {
    places = List.copyOf(places);
    if (places.isEmpty()) {
      throw new IllegalArgumentException("a name that stands nowhere");
    }
  }
}
