package org.iltizam.workflow.engine;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.support.PersistenceExceptionTranslator;
import org.springframework.stereotype.Component;

/** Tells, at the seam, that somebody or a timer was first in the terms in which the database tells it. */
@Component
class EngineErrors implements PersistenceExceptionTranslator {

    @Override
    public @Nullable DataAccessException translateExceptionIfPossible(RuntimeException error) {
        return error instanceof OptimisticLockingException
                ? new OptimisticLockingFailureException("Something else reached the same instance first", error)
                : null;
    }
}
