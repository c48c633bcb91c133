/** The database that comes with the application for the run command and the tests; absent from the production jar. */
@NullMarked
package org.iltizam.shared.database;

import org.jspecify.annotations.NullMarked;
