package org.hearsay.attribution;

import java.util.Optional;
import java.util.Set;
import org.hearsay.text.Sentence;
import org.hearsay.text.TokenRange;

/**
 * Who speaks a quotation without a cue: the subject of the sentence right before or after it, if
 * that sentence tells of speaking: "Holm <em>spoke</em> to reporters. “…”".
 */
final class SpeakersBeside {

  private static final Set<String> SPEAKING =
      Set.of(
          "spoke",
          "speaking",
          "talked",
          "talking",
          "responded",
          "responding",
          "replied",
          "remarks",
          "comments",
          "statement",
          "interview",
          "testified",
          "testifying",
          "posted",
          "tweeted",
          "letter",
          "addressed",
          "addressing",
          "specify",
          "elaborate",
          "declined");
  private static final Set<String> WHO = Set.of("he", "she", "they");

  private final Clues clues;
  private final Phrases phrases;

  SpeakersBeside(Clues clues) {
    this.clues = clues;
    this.phrases = new Phrases(clues);
  }

  Optional<TokenRange> of(TokenRange quote) {
    Optional<TokenRange> after =
        quote.end() < clues.text.size() && sameParagraph(quote.end() - 1, quote.end())
            ? subject(clues.text.sentence(quote.end()))
            : Optional.empty();
    return after.or(() -> before(quote.first()));
  }

  private Optional<TokenRange> before(int first) {
    boolean opens = first > 0 && clues.segmentStart[first] == first;
    return opens && clues.layout.role(first - 1).isProse()
        ? subject(clues.text.sentence(first - 1))
        : Optional.empty();
  }

  private boolean sameParagraph(int one, int other) {
    return clues.text.sentence(one).paragraph() == clues.text.sentence(other).paragraph();
  }

  private Optional<TokenRange> subject(Sentence sentence) {
    boolean speaks = false;
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      if (clues.quotes.isQuoted(i)) {
        return Optional.empty();
      }
      speaks |= SPEAKING.contains(phrases.word(i));
    }
    return speaks
        ? phrases
            .startingAt(sentence.firstToken(), sentence.endToken())
            .filter(who -> phrases.maySpeak(who) || WHO.contains(phrases.word(who.first())))
        : Optional.empty();
  }
}
