package org.hearsay.attribution;

import org.hearsay.text.Span;

/**
 * Where a report says that it comes from as a whole: "(AP)", "Source: Voice of America, with
 * reference to …".
 *
 * @param name the credited outlet as written
 */
public record Credit(String name, Span span) {}
