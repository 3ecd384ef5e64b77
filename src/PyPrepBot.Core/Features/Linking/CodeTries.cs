using PyPrepBot.Core.Chat.References;

namespace PyPrepBot.Core.Features.Linking;

/// <summary>Counts the codes that each person types, right or wrong, so that nobody finds one by trying.</summary>
/// <remarks>In memory only: a restart gives ten more tries at one in 850 billion.</remarks>
public sealed class CodeTries
{
    public const int Most = 10;

    private readonly Dictionary<(Platform Platform, string Id), List<DateTimeOffset>> _tries = [];
    private readonly Lock _lock = new();

    /// <summary>Notes a try.</summary>
    /// <returns>False when the person has to wait; that is no try then.</returns>
    public bool Take(UserRef user, DateTimeOffset now)
    {
        lock (_lock)
        {
            Forget(now - CodeDesk.Life);
            var key = (user.Platform, user.Id);
            if (!_tries.TryGetValue(key, out var own))
            {
                _tries[key] = own = [];
            }

            if (own.Count >= Most)
            {
                return false;
            }

            own.Add(now);
            return true;
        }
    }

    private void Forget(DateTimeOffset before)
    {
        foreach (var (person, own) in _tries.ToList())
        {
            own.RemoveAll(at => at <= before);
            if (own.Count == 0)
            {
                _tries.Remove(person);
            }
        }
    }
}
