package org.iltizam.workflow;

import java.util.function.Supplier;
import org.iltizam.shared.Outcome;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Acts on work items: each whole or not at all. */
@Component
class Acts {

    /** Two seats that answer at the same moment meet in the engine's count of open instances; the second tries again. */
    private static final int ATTEMPTS = 6;

    private final TransactionTemplate transaction;

    Acts(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
    }

    void inOne(Runnable act) {
        transaction.executeWithoutResult(status -> act.run());
    }

    /** A refusal rolls back whatever was written before it was found. */
    <T> Outcome<T> whole(Supplier<Outcome<T>> act) {
        for (int attempt = 1; ; attempt++) {
            try {
                Outcome<T> outcome = transaction.execute(status -> {
                    Outcome<T> result = act.get();
                    if (!result.isDone()) {
                        status.setRollbackOnly();
                    }
                    return result;
                });
                return outcome == null ? Outcome.refused("workItemGone") : outcome;
            } catch (ConcurrencyFailureException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }
}
