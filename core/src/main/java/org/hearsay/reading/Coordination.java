package org.hearsay.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.mention.Form;
import org.hearsay.mention.Mention;
import org.hearsay.text.Span;
import org.hearsay.text.TokenRange;
import org.hearsay.text.TokenizedText;

/** Takes sources apart that string mentions together: "both Pyongyang and Moscow". */
final class Coordination {

  private static final Set<String> LINKS =
      Set.of(",", "and", "&", "or", "both", "along", "as", "well", "with", "together", "the");

  private final TokenizedText text;
  private final GrowingCast cast;

  Coordination(TokenizedText text, GrowingCast cast) {
    this.text = text;
    this.cast = cast;
  }

  /** The entities that a source span strings together; empty if it is not such a string. */
  List<Integer> members(Span source) {
    List<Mention> members = widest(source);
    return members.size() < 2 || !strings(members)
        ? List.of()
        : members.stream().map(Mention::entity).distinct().toList();
  }

  private List<Mention> widest(Span source) {
    List<Mention> widest = new ArrayList<>();
    for (Mention mention : cast.mentionsIn(source)) {
      if (mention.form() == Form.PRONOUN) {
        continue;
      }
      Mention last = widest.isEmpty() ? null : widest.get(widest.size() - 1);
      if (last == null || !last.span().overlaps(mention.span())) {
        widest.add(mention);
      } else if (mention.span().length() > last.span().length()) {
        widest.set(widest.size() - 1, mention);
      }
    }
    return widest;
  }

  /** True if all that stands between the mentions links them, an "and" before the last one. */
  private boolean strings(List<Mention> members) {
    boolean and = false;
    for (int i = 1; i < members.size(); i++) {
      int from = members.get(i - 1).span().end();
      int to = members.get(i).span().start();
      if (from >= to) {
        return false;
      }
      TokenRange gap = text.tokensIn(new Span(from, to));
      if (gap.isEmpty() || !links(gap)) {
        return false;
      }
      and = !text.word(gap.first()).equals(",") || gap.size() > 1;
    }
    return and;
  }

  private boolean links(TokenRange gap) {
    for (int i = gap.first(); i < gap.end(); i++) {
      if (!LINKS.contains(text.word(i).toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }
}
