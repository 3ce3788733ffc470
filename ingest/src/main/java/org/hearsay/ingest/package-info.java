/**
 * Files, folders and streams become reports. {@link org.hearsay.ingest.ReportSource} is the way in.
 */
@NullMarked
package org.hearsay.ingest;

import org.jspecify.annotations.NullMarked;
