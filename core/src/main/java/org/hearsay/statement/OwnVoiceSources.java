package org.hearsay.statement;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.lexicon.WordLists;
import org.hearsay.mention.EntityKind;
import org.hearsay.mention.Form;
import org.hearsay.mention.Mention;
import org.hearsay.reading.Reading;
import org.hearsay.source.SourceRoll;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.Span;
import org.hearsay.text.SpanIndex;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/**
 * Finds who stands behind what a reporter says without a verb of saying: "The coast guard put the
 * number of dead at 14", and what precedes ", as announced by the minister".
 */
final class OwnVoiceSources {

  private static final Set<String> SETTING =
      Set.of("put", "puts", "raised", "raises", "revised", "revises", "lowered", "lowers");
  private static final Set<String> LEVELS =
      Set.of("number", "toll", "count", "total", "figure", "estimate");

  private static final Set<String> DENIALS = WordLists.words("denial-words");
  private static final Set<String> ADMISSIONS =
      Set.of(
          "admitted",
          "admits",
          "conceded",
          "concedes",
          "acknowledged",
          "acknowledges",
          "corrected",
          "corrects",
          "confirmed",
          "confirms",
          "insisted",
          "insists",
          "maintains",
          "maintained",
          "ruled",
          "rules");
  private static final Set<String> SAYING = WordLists.words("saying-verbs");

  /** Tokens that may follow the verb of a credit: "said on Wednesday in a statement". */
  private static final int TAIL = 6;

  /** Tokens from the verb to the word for what is counted: "the official death toll". */
  private static final int NEAR = 4;

  private final int reading;
  private final SourceRoll roll;
  private final TokenizedText text;
  private final VerbGroups verbs;
  private final SpanIndex index;
  private final List<Mention> mentions;

  OwnVoiceSources(int reading, Reading report, SourceRoll roll) {
    this.reading = reading;
    this.roll = roll;
    this.text = report.layout().text();
    this.verbs = new VerbGroups(text);
    this.mentions =
        report.cast().mentions().stream()
            .filter(m -> m.kind() == EntityKind.PERSON || m.kind() == EntityKind.ORGANISATION)
            .sorted(Comparator.comparing(Mention::span))
            .toList();
    this.index = SpanIndex.of(mentions, Mention::span);
  }

  /** True for "as announced by the minister". */
  static boolean isCredit(TokenRange clause, TokenizedText text) {
    int first = clause.first();
    return clause.size() > 3
        && text.word(first).equals("as")
        && text.tag(first + 1) == PartOfSpeech.VERB
        && text.word(first + 1).endsWith("ed")
        && text.word(first + 2).equals("by");
  }

  /** The first that a credit names. */
  OptionalInt credited(TokenRange credit) {
    return firstIn(new TokenRange(credit.first() + 3, credit.end()));
  }

  /** The one that a clause says to set a figure: its subject. */
  OptionalInt setter(TokenRange clause) {
    for (int i = clause.first() + 1; i < clause.end(); i++) {
      if (verbs.isFinite(i)) {
        boolean sets = SETTING.contains(verbs.lower(i)) && isLevel(i, clause.end());
        return sets || speaks(i, clause)
            ? subject(new TokenRange(clause.first(), i))
            : OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  /** "The firm rejected the suggestion", "it corrected the number". */
  private boolean speaks(int verb, TokenRange clause) {
    boolean active = text.tag(verb) == PartOfSpeech.VERB;
    String word = verbs.lower(verb);
    return active
        && (DENIALS.contains(word) || ADMISSIONS.contains(word))
        && !verbs.isNegated(verb, clause);
  }

  /** Where a credit at the end begins: ", its director announced on Wednesday"; else the end. */
  int creditAtEnd(TokenRange clause) {
    for (int i = clause.end() - 2; i > clause.first() + 2; i--) {
      if (text.word(i).equals(",") && isCreditAt(i + 1, clause.end())) {
        return i;
      }
    }
    return clause.end();
  }

  private boolean isCreditAt(int first, int end) {
    if (verbs.lower(first).equals("according")) {
      return true;
    }
    for (int i = first + 1; i < end; i++) {
      if (verbs.isFinite(i)) {
        return SAYING.contains(verbs.lower(i))
            && end - i <= TAIL
            && subject(new TokenRange(first, i)).isPresent();
      }
    }
    return false;
  }

  /** Whom a credit at the end names. */
  OptionalInt creditedAtEnd(TokenRange credit) {
    int first = credit.first() + 1;
    if (verbs.lower(first).equals("according")) {
      return firstIn(new TokenRange(Math.min(first + 2, credit.end()), credit.end()));
    }
    for (int i = first + 1; i < credit.end(); i++) {
      if (verbs.isFinite(i)) {
        return subject(new TokenRange(first, i));
      }
    }
    return OptionalInt.empty();
  }

  private boolean isLevel(int verb, int end) {
    for (int i = verb + 1; i < Math.min(end, verb + 1 + NEAR); i++) {
      if (LEVELS.contains(verbs.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private OptionalInt subject(TokenRange before) {
    int article = text.tag(before.first()) == PartOfSpeech.DET ? 1 : 0;
    return mentions(before).stream()
        .map(mentions::get)
        .filter(m -> text.tokensIn(m.span()).first() <= before.first() + article)
        .max(Comparator.comparingInt(m -> m.span().length()))
        .map(m -> roll.ofEntity(reading, m.entity()))
        .orElse(OptionalInt.empty());
  }

  private OptionalInt firstIn(TokenRange range) {
    return mentions(range).stream()
        .map(mentions::get)
        .filter(m -> m.form() == Form.NAME)
        .findFirst()
        .map(m -> roll.ofEntity(reading, m.entity()))
        .orElse(OptionalInt.empty());
  }

  private List<Integer> mentions(TokenRange range) {
    if (range.isEmpty()) {
      return List.of();
    }
    Span span = text.span(range.first(), range.end() - 1);
    return index.touching(span);
  }
}
