namespace PyPrepBot.Storage.LiteDb.Engine;

/// <summary>Commits requests together, and one by one when together failed, so that one bad request fails alone.</summary>
/// <remarks>Answered requests leave the list. When the session breaks it throws, and what is still in the list was not saved.</remarks>
internal static class BatchCommitter
{
    public static void Commit(LiteSession session, List<WriteRequest> requests, bool together)
    {
        if (together && requests.Count > 1 && TryTogether(session, requests)) return;
        while (requests.Count > 0) CommitFirst(session, requests);
    }

    private static bool TryTogether(LiteSession session, List<WriteRequest> requests)
    {
        if (Attempt(session, requests) is not null)
        {
            session.ThrowIfBroken();
            return false;
        }

        foreach (var request in requests) request.Acknowledge();
        requests.Clear();
        return true;
    }

    private static void CommitFirst(LiteSession session, List<WriteRequest> requests)
    {
        var request = requests[0];
        var failure = Attempt(session, [request]);
        requests.RemoveAt(0);
        if (failure is null) request.Acknowledge();
        else request.Fail(failure);
        session.ThrowIfBroken();
    }

    /// <summary>Null when the requests are on disk, otherwise why not. A session that broke is not their fault: it throws.</summary>
    private static Exception? Attempt(LiteSession session, IReadOnlyList<WriteRequest> requests)
    {
        session.Begin();
        try
        {
            foreach (var request in requests)
            {
                request.Run(session.WriterView);
                session.ThrowIfBatchFailed();
            }
        }
        catch (Exception failure)
        {
            if (session.Fault is not null) throw;
            session.Rollback();
            return failure;
        }
        return Finish(session);
    }

    private static Exception? Finish(LiteSession session)
    {
        try
        {
            session.Commit();
            return null;
        }
        catch (Exception failure)
        {
            if (session.Fault is not null) throw;
            // Nobody knows what LiteDB left in the log; opening anew cuts it off.
            session.Break(failure);
            return failure;
        }
    }
}
