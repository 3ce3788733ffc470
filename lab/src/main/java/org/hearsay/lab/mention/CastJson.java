package org.hearsay.lab.mention;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.hearsay.mention.Cast;
import org.hearsay.mention.Mention;
import org.hearsay.text.CodePoints;

/** A cast as the scorer reads it. */
final class CastJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  private CastJson() {}

  /** One line of JSON, offsets in code points. */
  static String line(String id, String text, Cast cast) {
    CodePoints points = new CodePoints(text);
    ObjectNode line = JSON.createObjectNode().put("id", id);
    for (Mention mention : cast.mentions()) {
      line.withArray("/mentions")
          .addObject()
          .put("start", points.of(mention.span().start()))
          .put("end", points.of(mention.span().end()))
          .put("form", mention.form().name().toLowerCase(Locale.ROOT))
          .put("kind", mention.kind().name().toLowerCase(Locale.ROOT))
          .put("entity", "e" + mention.entity());
    }
    return line.toString();
  }
}
