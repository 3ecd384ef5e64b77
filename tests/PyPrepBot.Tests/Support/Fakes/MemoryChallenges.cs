using PyPrepBot.Core.Challenges;
using PyPrepBot.Core.Events;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Tests.Support.Fakes;

internal sealed class MemoryChallenges(MemoryLog log, MemoryOutbox outbox, CrashPoint crash) : IChallengeStore
{
    private readonly Dictionary<(GroupId Group, DateOnly Date), Challenge> _challenges = [];
    private readonly Lock _lock = new();

    public bool RefusesToClose { get; set; }

    public Task<Challenge?> FindAsync(GroupId group, DateOnly date, CancellationToken cancellation) => Locked(() =>
        _challenges.GetValueOrDefault((group, date)));

    public Task<IReadOnlyList<Challenge>> BetweenAsync(GroupId group, DateOnly first, DateOnly last, CancellationToken cancellation) =>
        Locked<IReadOnlyList<Challenge>>(() =>
            [.. _challenges.Values.Where(one => one.Group == group && one.Date >= first && one.Date <= last).OrderBy(one => one.Date)]);

    public Task<Challenge> PlanAsync(Challenge planned, CancellationToken cancellation) => Locked(() =>
    {
        _challenges.TryAdd((planned.Group, planned.Date), planned);
        return _challenges[(planned.Group, planned.Date)];
    });

    public Task<bool> ReleaseAsync(GroupId group, DateOnly date, CancellationToken cancellation) => Locked(() =>
        _challenges.GetValueOrDefault((group, date)) is { Status: ChallengeStatus.Planned } && _challenges.Remove((group, date)));

    public Task<Challenge> OpenAsync(
        ChallengeOpened opened, Challenge challenge, IReadOnlyList<Post> posts, CancellationToken cancellation) => Locked(() =>
    {
        if (log.Append(opened))
        {
            var number = _challenges.Values.Count(one => one.Group == challenge.Group && one.Number > 0) + 1;
            _challenges[(challenge.Group, challenge.Date)] = challenge with { Number = number };
            Queue(posts);
        }

        return _challenges[(challenge.Group, challenge.Date)];
    });

    public Task<bool> CloseAsync(ChallengeClosed closed, IReadOnlyList<Post> posts, CancellationToken cancellation) => Locked(() =>
    {
        var key = (closed.Group, closed.Date);
        if (RefusesToClose || _challenges[key].Status != ChallengeStatus.Open || !log.Append(closed))
        {
            return false;
        }

        _challenges[key] = _challenges[key] with { Status = ChallengeStatus.Closed };
        Queue(posts);
        return true;
    });

    public Task<bool> VoidAsync(ChallengeVoided voided, Challenge challenge, CancellationToken cancellation) => Locked(() =>
    {
        var isNew = log.Append(voided);
        _challenges[(challenge.Group, challenge.Date)] = challenge with { Status = ChallengeStatus.Void };
        return isNew;
    });

    public Task<int> AnswersAsync(GroupId group, DateOnly date, CancellationToken cancellation) => Locked(() =>
        log.Tables.Day(group, date)?.Answers ?? 0);

    private void Queue(IReadOnlyList<Post> posts)
    {
        foreach (var post in posts)
        {
            outbox.Add(post);
        }

        crash.Pass(CrashStep.Queued);
    }

    private Task<T> Locked<T>(Func<T> work)
    {
        crash.Pass();
        lock (_lock)
        {
            return Task.FromResult(work());
        }
    }
}
