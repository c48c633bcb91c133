package org.iltizam.idea;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param editWorkingDays how long the author of an idea has to change it when asked to */
@ConfigurationProperties("iltizam.ideas")
record IdeaSettings(@DefaultValue("10") int editWorkingDays) {}
