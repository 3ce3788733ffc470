package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.CalendarWords;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.TokenRange;

/** "Described it as “hype” <em>on Monday</em>": the day after the last mark is the speaker's. */
final class QuotedEnds {

  private static final int LONGEST = 4;

  private final Clues clues;
  private final Phrases phrases;

  QuotedEnds(Clues clues) {
    this.clues = clues;
    this.phrases = new Phrases(clues);
  }

  /** Cuts such days off contents. */
  void cut(Drafts drafts) {
    for (Draft draft : drafts.all()) {
      List<TokenRange> content = new ArrayList<>(draft.content());
      int last = content.size() - 1;
      content.set(last, cut(content.get(last)));
      draft.content(content);
    }
  }

  private TokenRange cut(TokenRange content) {
    boolean day = false;
    int stop = Math.max(content.first() + 1, content.end() - LONGEST);
    for (int i = content.end() - 1; i >= stop; i--) {
      if (clues.quotes.isMark(i)) {
        boolean closed = day && clues.quotes.isQuoted(i) && !clues.quotes.isQuoted(i + 1);
        return closed ? new TokenRange(content.first(), i + 1) : content;
      }
      day |= CalendarWords.isName(phrases.word(i)) || phrases.is(i, "yesterday", "today");
      if (!phrases.is(i, "on", "in")
          && !phrases.has(i, PartOfSpeech.NUM)
          && !phrases.has(i, PartOfSpeech.PROPN)) {
        return content;
      }
    }
    return content;
  }
}
