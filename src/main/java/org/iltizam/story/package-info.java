/** The real data as a story that is replayed through the same services as the screens use (profile {@code story}). */
@NullMarked
@ApplicationModule(displayName = "Story")
package org.iltizam.story;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
