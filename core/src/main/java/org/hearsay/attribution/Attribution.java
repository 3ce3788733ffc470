package org.hearsay.attribution;

import java.util.List;
import java.util.OptionalInt;
import org.hearsay.text.Span;

/**
 * Content that a report credits to a source, as in PARC and PolNeAR: every role may have several
 * spans (discontinuous), each in text order.
 *
 * @param source who; empty where the report does not say ("it was reported")
 * @param cue the words that link source and content; empty for a quotation that stands alone
 * @param content what; never empty
 * @param relay an outlet that was only addressed: "told <em>The Wall Street Journal</em>"
 * @param outer index, in the same report's list, of the attribution whose content holds this one or
 *     that relays it
 * @param speaker index of the entity behind the source, where known
 * @param confidence 0 to 1
 */
public record Attribution(
    List<Span> source,
    List<Span> cue,
    List<Span> content,
    List<Span> relay,
    AttributionKind kind,
    CueClass cueClass,
    OptionalInt outer,
    OptionalInt speaker,
    double confidence) {

  public Attribution {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    relay = List.copyOf(relay);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("an attribution without content: " + source + cue);
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " is not in [0, 1]");
    }
  }

  /** The same attribution with its speaker known. */
  public Attribution spokenBy(int entity) {
    return new Attribution(
        source, cue, content, relay, kind, cueClass, outer, OptionalInt.of(entity), confidence);
  }
}
