package org.hearsay.statement;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.AttributionKind;
import org.hearsay.attribution.CueClass;
import org.hearsay.lexicon.Lexicon;
import org.hearsay.text.PartOfSpeech;
import org.hearsay.text.Span;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/**
 * Tells attributions that credit nobody with a statement: "the unrest prompted <em>calls for</em> a
 * vote", "clashes <em>were reported</em> in the town on Sunday". Their sentences are the
 * reporter's, and whole.
 */
final class EmptyCredits {

  private static final Set<PartOfSpeech> NAMING =
      Set.of(
          PartOfSpeech.NOUN,
          PartOfSpeech.PROPN,
          PartOfSpeech.PRON,
          PartOfSpeech.VERB,
          PartOfSpeech.ADJ);
  private static final Set<String> OPENINGS =
      Set.of("that", "whether", "if", "how", "why", "what", "who", "when", "where", ":");
  private static final Set<String> BEING =
      Set.of("is", "are", "was", "were", "be", "been", "being", "'s", "'re");

  private static final Set<String> SOME =
      Set.of("some", "many", "others", "few", "several", "both", "most", "all", "these", "those");

  /** Stems of verbs that tell by a noun and a word on it: "regards the outbreak as over". */
  private static final Set<String> JUDGING =
      Set.of(
          "regard", "consid", "deem", "judg", "call", "label", "brand", "term", "describ", "declar",
          "find", "found", "rate", "put", "expect", "predict", "estim", "speak", "spoke", "name",
          "accus", "fear", "suspect", "report");

  /** Stems of verbs that a clause follows, even where no verb is seen in it. */
  private static final Set<String> TELLING =
      Set.of(
          "sai",
          "say",
          "said",
          "add",
          "tell",
          "told",
          "state",
          "think",
          "thought",
          "believ",
          "insist",
          "note",
          "argu",
          "maintain",
          "accord");

  private static final int SHORT = 3;

  private final TokenizedText text;
  private final VerbGroups verbs;
  private final CueReader cues;

  EmptyCredits(TokenizedText text) {
    this.text = text;
    this.verbs = new VerbGroups(text);
    this.cues = new CueReader(text);
  }

  /** True if what an attribution holds is no statement of a source. */
  boolean isEmpty(Attribution attribution) {
    if (attribution.cue().isEmpty() || attribution.kind() == AttributionKind.DIRECT) {
      return false;
    }
    if (isQuoted(attribution) || denies(attribution)) {
      return isPassive(attribution) && !holdsVerb(attribution) || isPromise(attribution);
    }
    return hasNoSpeaker(attribution)
        || isPassive(attribution)
        || isSubject(attribution)
        || isBare(attribution)
        || isNoTelling(attribution);
  }

  private boolean isQuoted(Attribution attribution) {
    return tokens(attribution.content()).anyMatch(i -> text.word(i).equals("\""));
  }

  /** "Promised to “help those who lost their homes”". */
  private boolean isPromise(Attribution attribution) {
    int first = text.tokensIn(attribution.content().get(0)).first();
    return attribution.cueClass() == CueClass.PROMISE && verbs.lower(first).equals("to");
  }

  private boolean denies(Attribution attribution) {
    return attribution.cueClass() == CueClass.DENY
        || attribution.cueClass() == CueClass.CONFIRM
        || cues.denies(attribution)
        || cues.leavesOpen(attribution);
  }

  /** "<em>The</em> reported ceasefire", "<em>the time that</em> IS claims she left". */
  private boolean hasNoSpeaker(Attribution attribution) {
    if (attribution.source().isEmpty()) {
      return false;
    }
    int last = text.tokensIn(attribution.source().get(0)).end() - 1;
    return tokens(attribution.source()).noneMatch(this::mayName)
        || last > 0 && verbs.lower(last).equals("that") && attribution.source().size() == 1;
  }

  private boolean mayName(int token) {
    String word = verbs.lower(token);
    return SOME.contains(word)
        || NAMING.contains(text.tag(token)) && !word.equals("least") && !word.equals("most");
  }

  /** "Clashes <em>were reported</em> in the town". */
  private boolean isPassive(Attribution attribution) {
    boolean nobody = attribution.source().isEmpty() && attribution.speaker().isEmpty();
    TokenRange cue = text.tokensIn(attribution.cue().get(0));
    boolean passive =
        cue.size() > 1
            && tokens(attribution.cue()).anyMatch(i -> BEING.contains(verbs.lower(i)))
            && text.tag(cue.end() - 1) == PartOfSpeech.VERB;
    return (nobody || attribution.outer().isPresent()) && passive && !opensClause(attribution);
  }

  /** "<em>Piracy suspects</em> raise their hands": a verb right behind what opens the sentence. */
  private boolean isSubject(Attribution attribution) {
    int first = text.tokensIn(attribution.content().get(0)).first();
    return !attribution.source().isEmpty()
        && text.tokensIn(attribution.source().get(0)).first() == text.sentence(first).firstToken()
        && text.tokensIn(attribution.cue().get(0)).end() == first
        && verbs.isFinite(first);
  }

  /** A noun phrase, or "to" and a verb: "promised <em>to keep order</em>". */
  private boolean isBare(Attribution attribution) {
    return !holdsVerb(attribution)
        && !opensClause(attribution)
        && (!holdsWord(attribution.cue(), TELLING)
            || tokens(attribution.content()).count() <= SHORT)
        && tokens(attribution.content()).noneMatch(i -> text.tag(i) == PartOfSpeech.NUM)
        && !judges(attribution)
        && !tellsAs(attribution);
  }

  /** "Characterized the claims <em>as</em> misinformation", whatever the verb. */
  private boolean tellsAs(Attribution attribution) {
    return tokens(attribution.content()).skip(1).anyMatch(i -> verbs.lower(i).equals("as"));
  }

  private boolean judges(Attribution attribution) {
    return tokens(attribution.cue())
        .filter(i -> text.tag(i) != PartOfSpeech.NOUN)
        .anyMatch(i -> JUDGING.contains(Lexicon.english().stem(verbs.lower(i))));
  }

  private boolean holdsWord(List<Span> spans, Set<String> stems) {
    return tokens(spans).anyMatch(i -> stems.contains(Lexicon.english().stem(verbs.lower(i))));
  }

  private boolean holdsVerb(Attribution attribution) {
    return attribution.content().stream().anyMatch(s -> verbs.hasFinite(text.tokensIn(s)));
  }

  /** "Police <em>positioned at</em> street corners fired": a verb that takes no clause. */
  private boolean isNoTelling(Attribution attribution) {
    return attribution.cueClass() == CueClass.OTHER
        && !opensClause(attribution)
        && tokens(attribution.cue()).anyMatch(i -> text.tag(i) == PartOfSpeech.ADP)
        && tokens(attribution.cue()).anyMatch(i -> text.tag(i) == PartOfSpeech.VERB)
        && behindCue(attribution);
  }

  private boolean behindCue(Attribution attribution) {
    return attribution.content().get(0).start() >= attribution.cue().get(0).end();
  }

  private boolean opensClause(Attribution attribution) {
    int first = text.tokensIn(attribution.content().get(0)).first();
    return behindCue(attribution)
        && (OPENINGS.contains(verbs.lower(first)) || OPENINGS.contains(text.word(first - 1)));
  }

  private IntStream tokens(List<Span> spans) {
    return spans.stream()
        .map(text::tokensIn)
        .flatMapToInt(r -> IntStream.range(r.first(), r.end()));
  }
}
