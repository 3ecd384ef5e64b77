using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Learning;
using PyPrepBot.Core.Projections;
using PyPrepBot.Storage.LiteDb.Log;

namespace PyPrepBot.Storage.LiteDb.Memory;

/// <summary>The first answers of all groups from one replay, for as long as no answer comes and none is marked anew.</summary>
internal sealed class SharedFirstAnswers(LiteConnection connection)
{
    // Some tens of megabytes; a log with more is replayed each time.
    private const int MostKept = 100_000;

    private readonly Lock _gate = new();
    private Task<IReadOnlyDictionary<GroupId, IReadOnlyList<FirstAnswer>>>? _replay;
    private long _age = -1;

    public async Task<IReadOnlyList<FirstAnswer>> OfAsync(GroupId group, CancellationToken cancellation)
    {
        var replay = Current();
        var groups = await replay.WaitAsync(cancellation);
        if (groups.Values.Sum(own => own.Count) > MostKept) Forget(replay);
        return groups.GetValueOrDefault(group, []);
    }

    private Task<IReadOnlyDictionary<GroupId, IReadOnlyList<FirstAnswer>>> Current()
    {
        lock (_gate)
        {
            // Taken before the log is read: an answer that comes meanwhile makes it old.
            var age = connection.AnswersAge;
            if (_replay is { IsFaulted: false, IsCanceled: false } && _age == age) return _replay;
            _age = age;
            return _replay = connection.ReadAsync(database => FirstAnswers.ByGroup(EventLog.All(database)), CancellationToken.None);
        }
    }

    private void Forget(Task replay)
    {
        lock (_gate)
        {
            if (_replay == replay) _replay = null;
        }
    }
}
