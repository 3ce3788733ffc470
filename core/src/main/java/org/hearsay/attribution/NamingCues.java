package org.hearsay.attribution;

import java.util.Set;

/** "Known as “The Hammer”", "entitled “War and Peace”": names and titles that nobody says. */
final class NamingCues {

  private static final Set<String> NAMING =
      Set.of("titled", "entitled", "named", "nicknamed", "renamed", "subtitled", "headlined");
  private static final Set<String> WITH_AS = Set.of("known", "billed", "listed");

  private final Phrases phrases;
  private final Clues clues;

  NamingCues(Clues clues) {
    this.clues = clues;
    this.phrases = new Phrases(clues);
  }

  /** Takes out what has such a cue and a quotation right after. */
  void remove(Drafts drafts) {
    for (Draft draft : drafts.all()) {
      int after = draft.cue().end();
      boolean marked = after < clues.text.size() && clues.quotes.isMark(after);
      boolean naming = !draft.cue().isEmpty() && isNaming(draft, after - 1);
      if (marked && naming) {
        drafts.remove(draft);
      }
    }
  }

  private boolean isNaming(Draft draft, int last) {
    boolean nobody = draft.source().isEmpty();
    return NAMING.contains(phrases.word(last))
        || nobody && phrases.is(last, "as") && WITH_AS.contains(phrases.word(last - 1));
  }
}
