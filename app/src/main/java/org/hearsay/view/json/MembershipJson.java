package org.hearsay.view.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.hearsay.story.Reason;

/** Which story a report belongs to, as a JSON object. */
final class MembershipJson {

  private final JsonGenerator json;
  private final JsonFields fields;

  MembershipJson(JsonGenerator json) {
    this.json = json;
    this.fields = new JsonFields(json);
  }

  /**
   * Writes the object.
   *
   * @param because the evidence, if it is asked for
   */
  void write(String report, long story, Optional<List<Reason>> because) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", report);
    json.writeStringField("story", StoryIds.id(story));
    if (because.isPresent()) {
      fields.objects("because", because.get(), this::reason);
    }
    json.writeEndObject();
  }

  private void reason(Reason reason) throws IOException {
    fields.constant("kind", reason.kind());
    json.writeStringField("text", reason.text());
    json.writeNumberField("share", Math.round(1000 * reason.share()) / 1000.0);
  }
}
