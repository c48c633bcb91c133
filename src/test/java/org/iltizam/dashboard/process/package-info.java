@org.jspecify.annotations.NullMarked
package org.iltizam.dashboard.process;
