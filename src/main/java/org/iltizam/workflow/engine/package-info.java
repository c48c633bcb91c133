/** The engine: its schema, settings, clock, what it may see, and how models reach it. */
@NullMarked
package org.iltizam.workflow.engine;

import org.jspecify.annotations.NullMarked;
