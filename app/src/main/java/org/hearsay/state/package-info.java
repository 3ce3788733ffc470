/** Files in which grouping keeps what it needs to go on later. */
@NullMarked
package org.hearsay.state;

import org.jspecify.annotations.NullMarked;
