package org.hearsay.statement;

import java.util.Set;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.AttributionKind;
import org.hearsay.attribution.CueClass;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.lexicon.WordLists;
import org.hearsay.text.Span;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/** Reads what the words between a source and its content do with that content. */
public final class CueReader {

  private static final Set<String> DENIALS = WordLists.words("denial-words");
  private static final Set<String> DOUBTS = WordLists.words("doubt-words");
  private static final Set<String> LABELS =
      Set.of(
          "call",
          "describ",
          "label",
          "brand",
          "character",
          "characteris",
          "term",
          "portrai",
          "paint");
  private static final Set<String> RULING = Set.of("rule", "rules", "ruled", "ruling");
  private static final Set<String> PASSIVES =
      Set.of(
          "believed",
          "thought",
          "expected",
          "said",
          "reported",
          "known",
          "understood",
          "estimated");
  private static final Set<String> BELIEFS =
      Set.of("believ", "think", "expect", "consid", "accept");

  private static final Set<String> TURNING =
      Set.of("reject", "rejects", "rejected", "dismiss", "dismisses", "dismissed", "rejecting");
  private static final Set<String> OFFERS =
      Set.of(
          "offer",
          "offers",
          "bid",
          "bids",
          "proposal",
          "proposals",
          "request",
          "requests",
          "appeal",
          "appeals",
          "plan",
          "plans",
          "demand",
          "demands",
          "deal",
          "application",
          "petition",
          "motion",
          "bill",
          "budget",
          "resignation",
          "call",
          "calls",
          "invitation");

  private static final Set<String> CONFIRMING = Set.of("confirm", "verify");
  private static final Set<String> AGREEING = Set.of("agree", "agrees", "agreed");
  private static final Set<String> CLAIMING = Set.of("claim");
  private static final Set<String> GIVING = Set.of("offer", "express", "extend", "convey");
  private static final Set<String> GESTURES =
      Set.of(
          "resignation",
          "gratitude",
          "thanks",
          "condolences",
          "sympathy",
          "sympathies",
          "help",
          "assistance",
          "apologies",
          "sorrow",
          "congratulations");
  private static final Set<String> FOUND = Set.of("found", "find", "finds");
  private static final Set<String> ABOUT = Set.of("out", "guilty");

  /** Tokens from the start of what is turned down to the word for it. */
  private static final int NEAR = 4;

  private final TokenizedText text;
  private final VerbGroups verbs;

  /** Reads cues of the report that has this text. */
  public CueReader(TokenizedText text) {
    this.text = text;
    this.verbs = new VerbGroups(text);
  }

  /** True if the source says that the content is not so, or will not have it said. */
  public boolean denies(Attribution attribution) {
    if (turnsDown(attribution)) {
      return false;
    }
    boolean denial =
        attribution.cueClass() == CueClass.DENY
            || anyCueWord(attribution, DENIALS::contains)
            || rulesOut(attribution);
    return denial != isNegated(attribution)
        && (denial || anyCueWord(attribution, w -> isStem(w, BELIEFS)));
  }

  /** "Rejected an offer": no denial that there was one. */
  private boolean turnsDown(Attribution attribution) {
    if (hasFinite(attribution) || !anyCueWord(attribution, TURNING::contains)) {
      return false;
    }
    TokenRange content = text.tokensIn(attribution.content().get(0));
    for (int i = content.first(); i < Math.min(content.end(), content.first() + NEAR); i++) {
      if (OFFERS.contains(verbs.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Ruled out a sale", where "out" may have been left outside of the cue. */
  private boolean rulesOut(Attribution attribution) {
    for (Span span : attribution.cue()) {
      TokenRange cue = text.tokensIn(span);
      for (int i = cue.first(); i < cue.end() && i + 1 < text.size(); i++) {
        if (RULING.contains(verbs.lower(i)) && verbs.lower(i + 1).equals("out")) {
          return true;
        }
      }
    }
    return false;
  }

  /** "Would not rule out a fault". */
  public boolean leavesOpen(Attribution attribution) {
    return rulesOut(attribution) && isNegated(attribution);
  }

  /** True for a cue that calls its content into question: "doubt", "could not confirm that". */
  public boolean doubts(Attribution attribution) {
    return anyCueWord(attribution, DOUBTS::contains) || isUnconfirmed(attribution);
  }

  /** "Could not confirm that anybody was hurt". */
  private boolean isUnconfirmed(Attribution attribution) {
    return anyCueWord(attribution, CONFIRMING::contains)
        && hasFinite(attribution)
        && isNegated(attribution);
  }

  /** What somebody did, not said: "agreed to meet", "offered his resignation", "found out". */
  private boolean isDeed(Attribution attribution) {
    if (attribution.kind() != AttributionKind.INDIRECT) {
      return false;
    }
    TokenRange content = text.tokensIn(attribution.content().get(0));
    String first = verbs.lower(content.first());
    boolean agreed = anyCueWord(attribution, AGREEING::contains) && first.equals("to");
    boolean found =
        anyCueWord(attribution, FOUND::contains) && anyCueWord(attribution, ABOUT::contains);
    return agreed || found || turnsDown(attribution) || isGesture(attribution, content);
  }

  private boolean isGesture(Attribution attribution, TokenRange content) {
    boolean gives = anyCueWord(attribution, w -> isStem(w, GIVING));
    boolean claims = anyCueWord(attribution, w -> isStem(w, CLAIMING));
    for (int i = content.first(); i < Math.min(content.end(), content.first() + NEAR); i++) {
      String word = verbs.lower(i);
      if (gives && GESTURES.contains(word) || claims && word.equals("lives")) {
        return true;
      }
    }
    return false;
  }

  /** True for verbs that give a thing a name: "described the claims as". */
  public boolean labels(Attribution attribution) {
    return anyCueWord(attribution, w -> isStem(w, LABELS));
  }

  /**
   * True if the report does not credit the content to the source after all: "has not denied", "did
   * not say whether", "intends to".
   */
  public boolean creditsNothing(Attribution attribution) {
    boolean quoted = attribution.kind() == AttributionKind.DIRECT && attribution.outer().isEmpty();
    if (quoted || attribution.cue().isEmpty() || isNegated(attribution) && rulesOut(attribution)) {
      return false;
    }
    if (isUnconfirmed(attribution)) {
      return false;
    }
    if (isDeed(attribution)) {
      return true;
    }
    boolean act = isAct(attribution) && !rulesOut(attribution);
    if (!hasFinite(attribution) && act || isBelievedTo(attribution)) {
      return true;
    }
    return isNegated(attribution) && !anyCueWord(attribution, w -> isStem(w, BELIEFS));
  }

  /** Asking, ordering, intending, doing; or, within what another says, a verb without a clause. */
  private static boolean isAct(Attribution attribution) {
    return switch (attribution.cueClass()) {
      case INTEND, ORDER, ASK, OTHER -> true;
      case DENY -> false;
      default -> attribution.outer().isPresent();
    };
  }

  /** "troops believed to be in the city", "the inquiry is expected to end": nobody is named. */
  private boolean isBelievedTo(Attribution attribution) {
    TokenRange content = text.tokensIn(attribution.content().get(attribution.content().size() - 1));
    TokenRange cue = text.tokensIn(attribution.cue().get(attribution.cue().size() - 1));
    return !content.isEmpty()
        && !cue.isEmpty()
        && verbs.lower(content.first()).equals("to")
        && content.first() == cue.end()
        && PASSIVES.contains(verbs.lower(cue.end() - 1));
  }

  private boolean hasFinite(Attribution attribution) {
    return attribution.content().stream().anyMatch(s -> verbs.hasFinite(text.tokensIn(s)));
  }

  private static boolean isStem(String word, Set<String> stems) {
    return stems.contains(Lexicon.english().stem(word));
  }

  private boolean anyCueWord(Attribution attribution, java.util.function.Predicate<String> test) {
    for (Span span : attribution.cue()) {
      TokenRange cue = text.tokensIn(span);
      for (int i = cue.first(); i < cue.end(); i++) {
        if (test.test(verbs.lower(i))) {
          return true;
        }
      }
    }
    return false;
  }

  /** A negation inside the cue, or among the auxiliaries just before it. */
  private boolean isNegated(Attribution attribution) {
    for (Span span : attribution.cue()) {
      TokenRange cue = text.tokensIn(span);
      if (cue.isEmpty()) {
        continue;
      }
      TokenRange group = new TokenRange(afterComma(cue.first()), cue.end());
      for (int i = cue.first(); i < cue.end(); i++) {
        if (verbs.isVerbal(i) && verbs.isNegated(i, group)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Behind the last comma before a token, but not far before it nor in another sentence. */
  private int afterComma(int token) {
    int first = token;
    int start = Math.max(text.sentence(token).firstToken(), token - NEAR - NEAR);
    while (first > start && !text.word(first - 1).equals(",")) {
      first--;
    }
    return first;
  }
}
