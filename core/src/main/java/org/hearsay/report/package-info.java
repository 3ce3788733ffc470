/** One news report as it came in, and its layout: title, byline, captions, body, boilerplate. */
@NullMarked
package org.hearsay.report;

import org.jspecify.annotations.NullMarked;
